package identifiers

import "prescreen/screening"

// Name finds the name of a person whom the text links with care.
var Name = &screening.Rule{
	ID:       "name",
	Category: "name",
	Title:    "Names a person",
	Why:      "A name next to a practice tells everyone that this person gets care here.",
	Basis:    "45 CFR 164.514(b)(2)(i)(A)",
	Advice:   "Leave the name out.",
	Level:    screening.Stop,
	Flags: []string{
		"Great seeing [Dana Whitfield] at her appointment yesterday!",
		"ms [dorothy] finaly got her glucose under control after 2 yrs of lantus",
	},
	Passes: []string{
		"Happy Nurses Week! Florence Nightingale was born May 12, 1820.",
		"Drew a blank on what to pack for lunch? Try bell peppers and ginger chews.",
		"> Waited an hour\nHi Reed, we hear you.",
	},
	Find: findName,
}

func findName(r *screening.Reading, report func(screening.Hit)) {
	for _, p := range r.People {
		if p.Kind != screening.Named || p.Author && !r.OfSomeone(p.Sentence) {
			continue
		}
		if linked(r, &p) {
			report(screening.Hit{Span: p.Span})
		}
	}
}

// linked reports whether the text ties a person to care.
func linked(r *screening.Reading, p *screening.Person) bool {
	if p.Author {
		return false
	}
	s := &r.Sentences[p.Sentence]
	if r.SpeaksOfCare(p.Sentence) && !s.Asks {
		return true
	}
	return r.Around(p.Sentence, func(n int) bool { return r.SpeaksOfCare(n) && r.OfSomeone(n) })
}
