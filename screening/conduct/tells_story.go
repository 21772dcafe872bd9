package conduct

import "prescreen/screening"

// TellsStory finds the story of one encounter, even without a name.
var TellsStory = &screening.Rule{
	ID:       "tells-story",
	Category: "case-narrative",
	Title:    "Tells a patient's story",
	Why:      "People recognise themselves and each other in stories, even when the name is left out.",
	Basis:    "45 CFR 164.514(b)(2)(ii)",
	Advice:   "Share the general lesson instead of the case.",
	Level:    screening.Stop,
	Flags: []string{
		"Had [a patient] today who thought chest pain was heartburn. Glad he came in!",
	},
	Passes: []string{
		"Chest pain is never something to wait on. Call 911.",
		"About one in eight women will face breast cancer in her lifetime.",
	},
	Find: findTellsStory,
}

func findTellsStory(r *screening.Reading, report func(screening.Hit)) {
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if !s.OneOf || r.Names(n) || r.Unlikely(n) || r.Elsewhere(n) {
			continue
		}
		if r.Likely(n) || !s.Generic && (s.Past || s.Now) && r.Around(n, r.SpeaksOfCare) {
			report(screening.Hit{Span: r.Span(s.OneWords)})
		}
	}
}
