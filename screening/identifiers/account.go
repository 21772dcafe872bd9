package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// Account finds patient and bank account numbers by a word that stands near, and card numbers by their check digit (ISO/IEC 7812).
var Account = &screening.Rule{
	ID:       "account",
	Category: "account",
	Title:    "Contains an account number",
	Why:      "An account or card number belongs to one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(J)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"Acct [10-55821] is 90 days past due.",
		"it went thru on the HSA card [4417-xxxx-xxxx-2088], $64 even",
		"hi! acct [77-40213-6] still shows the sedation fee",
	},
	Passes: []string{
		"Follow our account @maplegrove for more tips.",
		"We raised $3,418.50 for the food shelf!",
	},
	Find: findAccount,
}

var (
	accountWords = text.SetOf("acct account accounts cuenta cta statement routing iban ledger")
	cardWords    = text.SetOf("card visa mastercard amex discover debit tarjeta")
)

func findAccount(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 4, accountWords, report, func(c *screening.Code) bool { return c.Digits >= 4 })
	// Of a card the last digits are enough.
	labelled(r, 5, cardWords, report, func(c *screening.Code) bool {
		return c.Digits == 4 && partial(r, c)
	})
	// What is left of a card's number when its middle is crossed out.
	for _, c := range r.Codes() {
		if c.Digits >= 4 && c.Digits < 13 && strings.Contains(c.Plain, "xxxx") && !strings.HasSuffix(c.Plain, "x") {
			report(screening.Hit{Span: c.Span})
		}
	}
	for _, d := range r.DigitRuns() {
		if n := len(d.Digits); n >= 13 && n <= 19 && d.Digits[0] >= '3' && d.Digits[0] <= '6' && luhn(d.Digits) {
			report(screening.Hit{Span: d.Span})
		}
	}
}
