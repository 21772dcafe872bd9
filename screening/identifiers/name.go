package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

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
	if r.Historic || r.News {
		return
	}
	for _, p := range r.People {
		if p.Kind == screening.Named && (r.Discloses(p.Sentence) && !p.OfAuthor && (p.Sure || capital(r, &p)) || linked(r, &p)) {
			report(screening.Hit{Span: p.Span})
		}
	}
	strangers(r, screening.Named, report)
	for _, p := range r.Clinicians {
		if treats(r, p.Sentence) {
			report(screening.Hit{Span: p.Span})
		}
	}
}

// capital reports whether a name is typed with one: many names are words as well.
func capital(r *screening.Reading, p *screening.Person) bool {
	return r.Text.Tokens[r.Text.Words[p.Words.From].Token].Case != text.Lower && !ofThing(r, p)
}

// ofThing reports whether a single word is the name of a day, a car or an insurer rather
// than a person's. April and June are frequent first names.
//
//go:noinline
func ofThing(r *screening.Reading, p *screening.Person) bool {
	w := &r.Text.Words[p.Words.From]
	return p.Words.Len() == 1 && (w.Class&(lexicon.Weekday|lexicon.Insurer) != 0 || carWords.Has(w.Text) ||
		w.Class&(lexicon.Month|lexicon.Holiday) != 0 && w.Class&lexicon.FirstName == 0)
}

// strangers reports what stands for a person only where the draft as a whole was found
// to disclose something.
func strangers(r *screening.Reading, kind screening.PersonKind, report func(screening.Hit)) {
	for n := range r.Sentences {
		if !r.Discloses(n) {
			continue
		}
		for _, p := range r.Strangers(n) {
			if p.Kind == kind && !p.OfAuthor && !ofThing(r, &p) {
				report(screening.Hit{Span: p.Span})
			}
		}
	}
}

// treats reports whether a clinician's name in sentence n stands in the story of
// one patient: with it one finds out who that is.
func treats(r *screening.Reading, n int) bool {
	s := &r.Sentences[n]
	return s.Charted || s.Clinical && r.Likely(n) && (s.OneOf || s.Third || r.Names(n))
}

// linked reports whether the text ties a person to care.
func linked(r *screening.Reading, p *screening.Person) bool {
	n := p.Sentence
	s := &r.Sentences[n]
	if r.Doubted(n) || ofThing(r, p) {
		return false
	}
	care := r.Likely(n) || r.SpeaksOfCare(n) && !s.Offers || r.Patientlike(n) || r.MeetsSomeone(n)
	switch {
	case p.Author && n == 0 && p.Words.From == r.Text.Sentences[0].From:
		return false // sites put it there
	case p.Author:
		return care
	case r.Answering() && r.Topic.Care && !s.Offers && !s.Generic && p.Sure:
		return true
	case care:
		return true
	}
	return r.Around(n, func(i int) bool {
		return i != n && (r.SpeaksOfCare(i) && r.OfSomeone(i) && !r.Sentences[i].Generic || r.MeetsSomeone(i))
	})
}
