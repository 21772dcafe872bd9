package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

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

var faxWords = text.SetOf("fax faxed faxes faxing telefax fx faxear faxeo faxee faxeamos faxearon faxeado")

// sentWords are of papers on their way: what they go to is a fax, where it has digits.
var sentWords = text.SetOf("sent resent refax sending going went mande mandamos mandaron mandado envie enviamos enviado salio pages sheets paginas hojas")

func findFax(r *screening.Reading, report func(screening.Hit)) {
	far := nearby{r: r, words: faxWords}
	for _, d := range r.DigitRuns() {
		if len(d.Digits) >= 7 && faxed(&d, &far) && !r.Own.Phone(d.Digits) && concerns(r, d.Sentence) {
			report(screening.Hit{Span: d.Span})
		}
	}
}

// faxed reports whether a word for a fax stands near a number.
func faxed(d *screening.DigitRun, far *nearby) bool {
	t := far.r.Text.Text
	if len(d.Digits) > 9 && far.r.Discloses(d.Sentence) && before(t, d.First, 5, sentWords) >= 0 && before(t, d.First, 6, phoneWords) < 0 {
		return true
	}
	return before(t, d.First, 9, faxWords) >= 0 || after(t, d.Last, 5, faxWords) >= 0 || len(d.Digits) > 9 && far.near(d.Sentence)
}
