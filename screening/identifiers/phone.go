package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

// Phone finds telephone numbers of the North American plan that are neither the
// practice's nor a public service's.
var Phone = &screening.Rule{
	ID:       "phone",
	Category: "phone",
	Title:    "Contains a phone number",
	Why:      "A phone number can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(D)",
	Advice:   "Leave the number out, or add it to the practice's own numbers if it is one.",
	Level:    screening.Stop,
	Flags: []string{
		"Does anyone know who [9525550163] belongs to?? Left a msg about a lisinopril refill",
		"she's at [612 555 0177] ext 4",
	},
	Passes: []string{
		"Poison Help is 1-800-222-1222, any hour of the day.",
		"Last year 812 lbs, this year 3,418.50.",
	},
	Find: findPhone,
}

func findPhone(r *screening.Reading, report func(screening.Hit)) {
	far := nearby{r: r, words: faxWords}
	for _, d := range r.DigitRuns() {
		n := d.Digits
		if len(n) == 11 && n[0] == '1' {
			n = n[1:]
		}
		called := before(r.Text.Text, d.First, 4, phoneWords) >= 0
		local := len(d.Groups) == 2 && d.Groups[0] == 3 && d.Groups[1] == 4 && n[0] >= '2'
		if r.Discloses(d.Sentence) && (local && !r.Own.PhoneEnds(n) || len(n) == 4 && called && before(r.Text.Text, d.First, 4, endWords) >= 0) {
			report(screening.Hit{Span: d.Span})
			continue
		}
		if len(n) != 10 || d.Parted() || !nanp(n) && !called || r.Own.Phone(n) || publicLine.Has(n) || tollFree(n) {
			continue
		}
		if !personal(r, d.Sentence) && !concerns(r, d.Sentence) {
			continue
		}
		if faxed(&d, &far) || partOfCode(r, &d) {
			continue // that is another kind of identifier
		}
		report(screening.Hit{Span: d.Span})
	}
}

// phoneWords say that what follows is a telephone number, right or wrong.
var phoneWords = text.SetOf("phone tel telephone cell mobile contact call text number voicemail telefono celular cel llame llamar llamo numero")

// nanp checks the rules of the numbering plan: area and exchange start with 2
// to 9, the area's second digit is no 9, neither is N11.
func nanp(n string) bool {
	return n[0] >= '2' && n[1] != '9' && n[1:3] != "11" && n[3] >= '2' && n[4:6] != "11"
}

// tollFree numbers belong to institutions.
func tollFree(n string) bool {
	switch n[:3] {
	case "800", "833", "844", "855", "866", "877", "888":
		return true
	}
	return false
}

// publicLine are help lines that anyone may print.
var publicLine = text.SetOf("8002221222 8006624357 8007848669 8007997233 8006564673 8006334227 8002324636 8338526262")
