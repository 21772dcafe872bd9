package identifiers

import (
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
	for _, d := range r.DigitRuns() {
		switch {
		case len(d.Digits) == 9 && ssnGroups(d.Groups):
			report(screening.Hit{Span: d.Span})
		case (len(d.Digits) == 9 || len(d.Digits) == 4) && before(t, d.First, 8, ssnWords) >= 0:
			report(screening.Hit{Span: d.Span})
		}
	}
}

// ssnGroups reports three, two and four digits, or nine spelled one by one.
func ssnGroups(groups []int) bool {
	if len(groups) == 9 {
		return true
	}
	return len(groups) == 3 && groups[0] == 3 && groups[1] == 2 && groups[2] == 4
}

var ssnWords = text.SetOf("ssn ss social soc itin")
