package identifiers

import "prescreen/screening"

// Fax finds fax numbers that are not the practice's.
var Fax = &screening.Rule{
	ID:       "fax",
	Category: "fax",
	Title:    "Contains a fax number",
	Why:      "A fax number can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(E)",
	Advice:   "Leave the number out, or add it to the practice's own numbers if it is one.",
	Level:    screening.Stop,
	Flags: []string{
		"sent ur records 2 ur work fax [320.555.0111]",
	},
	Passes: []string{
		"Our fax is out of paper again.",
	},
	Find: findFax,
}

var faxWords = setOf("fax faxed faxes telefax")

func findFax(r *screening.Reading, report func(screening.Hit)) {
	for _, d := range r.DigitRuns() {
		if len(d.Digits) >= 10 && before(r.Text.Text, d.First, 5, faxWords) >= 0 && !r.Own.Phone(d.Digits) {
			report(screening.Hit{Span: d.Span})
		}
	}
}
