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
	// billTalk are words that speak of somebody's bill in a draft about them.
	billTalk  = text.SetOf("invoice inv factura recibo receipt guarantor autopay autopago username usuario")
	cardWords = text.SetOf("card visa mastercard amex discover debit tarjeta")
)

// behindCard reports whether nothing but signs stands between a word for a card and
// token i: visa **** 4471.
func behindCard(t *text.Text, i int) bool {
	for i--; i > 0 && t.Tokens[i].Kind == text.Mark; i-- {
	}
	return i >= 0 && cardWords.Has(t.Tokens[i].Word)
}

func findAccount(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 4, accountWords, report, func(c *screening.Code) bool { return c.Digits >= 4 })
	labelled(r, 4, billTalk, report, func(c *screening.Code) bool { return c.Digits >= 4 && r.Discloses(c.Sentence) && !recent(c.Plain) })
	// Of a card the last digits are enough.
	labelled(r, 5, cardWords, report, func(c *screening.Code) bool {
		return c.Digits == 4 && len(c.Plain) == 4 && (partial(r, c) || r.Discloses(c.Sentence) && behindCard(r.Text.Text, c.First))
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
