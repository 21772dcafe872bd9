package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// SSN finds Social Security and individual taxpayer numbers, whole or their last
// four digits, in any grouping and spelled out. Numbers that were never issued
// count too: a typing error is still a disclosure.
var SSN = &screening.Rule{
	ID:       "ssn",
	Category: "ssn",
	Title:    "Contains a Social Security number",
	Why:      "A Social Security number, or a part of it, identifies one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(G)",
	Advice:   "Leave it out.",
	Level:    screening.Stop,
	Flags: []string{
		"ur soc is [078 05 1120] on the form",
		"The account with SSN ending [4321] needs a new statement.",
		"the number we have is [nine eight seven, six five, four three two one]",
	},
	Passes: []string{
		"We never ask for your Social Security number over Facebook.",
		"Call 612-555-0142.",
	},
	Find: findSSN,
}

func findSSN(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	far := nearby{r: r, words: ssnWords}
	for _, d := range r.DigitRuns() {
		switch {
		case len(d.Digits) == 9 && ssnGroups(d.Groups):
			report(screening.Hit{Span: d.Span})
		case (len(d.Digits) == 9 || len(d.Digits) == 4) && before(t, d.First, 8, ssnWords) >= 0:
			report(screening.Hit{Span: d.Span})
		case r.Discloses(d.Sentence):
			if s, ok := partOfSSN(r, &d); ok {
				report(screening.Hit{Span: s})
			} else if endOfSSN(r, &d) && far.near(d.Sentence) {
				report(screening.Hit{Span: d.Span})
			}
		}
	}
}

// partOfSSN gives, in a draft about somebody, the last four digits that are called so
// and are not those of a card or telephone, and a number that is grouped like one with
// hyphens and lacks its end.
func partOfSSN(r *screening.Reading, d *screening.DigitRun) (text.Span, bool) {
	t := r.Text.Text
	if g := d.Groups; len(g) > 1 && g[0] == 3 && g[1] == 2 {
		enough := len(d.Digits) > 6 || before(t, d.First, 2, endWords) >= 0
		return d.Span, enough && len(d.Digits) < 9 && strings.Trim(t.Quote(d.Span), "0123456789-") == "" && !partOfCode(r, d)
	}
	first, digits := d.First, d.Digits
	if len(digits) == 5 && first < d.Last && fourWords.Has(t.Tokens[first].Word) {
		digits = digits[1:] // "last four 4324" is read as one number
		for first++; first < d.Last && t.Tokens[first].Kind == text.Mark; first++ {
		}
	}
	if len(digits) != 4 || recent(digits) || before(t, d.First, 8, othersLast) >= 0 || after(t, d.Last, 4, othersLast) >= 0 {
		return text.Span{}, false
	}
	four := first - 1
	for four > 0 && four > first-4 && betweenWords.Has(t.Tokens[four].Word) {
		four--
	}
	called := four > 0 && fourWords.Has(t.Tokens[four].Word) && lastWords.Has(t.Tokens[four-1].Word)
	return t.Span(first, d.Last), called
}

// endOfSSN reports whether digits may be all or the end of one where the word for it
// stands farther away: nine that stand behind no other label, or four that are called
// the end of something.
func endOfSSN(r *screening.Reading, d *screening.DigitRun) bool {
	t := r.Text.Text
	if before(t, d.First, 8, othersLast) >= 0 || after(t, d.Last, 4, othersLast) >= 0 || partOfCode(r, d) {
		return false
	}
	return len(d.Digits) == 9 || len(d.Digits) == 4 && !recent(d.Digits) && (before(t, d.First, 3, endWords) >= 0 || after(t, d.Last, 6, ssnWords) >= 0)
}

// ssnGroups reports three, two and four digits, in groups of one and two where they are
// spelled.
func ssnGroups(groups []int) bool {
	const first, second = 3, 3 + 2
	ends, sum := 0, 0
	for _, n := range groups {
		if sum += n; sum == first || sum == second {
			ends++
		}
	}
	return ends == 2 && (len(groups) == 3 || len(groups) > 5)
}

var (
	ssnWords  = text.SetOf("ssn ss social soc itin")
	fourWords = text.SetOf("four 4 cuatro")
	// betweenWords may stand between "last four" and the digits.
	betweenWords = text.SetOf("digits numbers of is are : digitos numeros son de")
	lastWords    = text.SetOf("last ultimos ultimas")
	othersLast   = text.SetOf("card visa mastercard amex debit tarjeta phone cell cel celular telefono account acct cuenta chart mrn expediente policy poliza member")
)
