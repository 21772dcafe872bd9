package identifiers

import "prescreen/screening"

// Handle finds mentions of people in a text about their care.
var Handle = &screening.Rule{
	ID:       "handle",
	Category: "handle",
	Title:    "Mentions a person",
	Why:      "A mention links a whole profile to the practice.",
	Basis:    "45 CFR 164.514(b)(2)(i)(R)",
	Advice:   "Leave the mention out.",
	Level:    screening.Stop,
	Flags: []string{
		"[@jess.lindahl_] just got her braces OFFFF",
		"[@coachtdw] see you at your 7am tmrw, dont cancel on us again",
	},
	Passes: []string{
		"Thanks @ridgeviewlibrary for hosting us.",
		"Find @cdcgov for more tips on handwashing.",
	},
	Find: findHandle,
}

func findHandle(r *screening.Reading, report func(screening.Hit)) {
	if r.News {
		return
	}
	for _, p := range r.People {
		if p.Kind != screening.Mentioned && p.Kind != screening.Tagged {
			continue
		}
		// The site puts the name of the one answered in front.
		if p.Author && (p.Words.From == 0 || r.TakesUp(p.Sentence) < 0) {
			continue
		}
		if r.Discloses(p.Sentence) || r.Around(p.Sentence, func(n int) bool {
			s := &r.Sentences[n]
			return !r.Unlikely(n) && (s.Encounter && !s.Generic || s.Clinical && (s.You || s.Third || s.Past) || r.MeetsSomeone(n))
		}) {
			report(screening.Hit{Span: p.Span})
		}
	}
}
