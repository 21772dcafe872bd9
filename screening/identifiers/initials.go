package identifiers

import "prescreen/screening"

// Initials finds initials that stand for a person whom the text links with care.
var Initials = &screening.Rule{
	ID:       "initials",
	Category: "initials",
	Title:    "Gives initials",
	Why:      "Initials next to a practice still point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(A)",
	Advice:   "Leave the initials out.",
	Level:    screening.Stop,
	Flags: []string{
		"s/o to our girl [A.V.] on her last set of invisalign trays",
		"[Mrs. J] is back from her surgery",
	},
	Passes: []string{
		"Open 9 a.m. to 5 p.m., with the U.S. flag out front.",
		"T.G.I.F. everyone!",
	},
	Find: findInitials,
}

func findInitials(r *screening.Reading, report func(screening.Hit)) {
	if r.News {
		return
	}
	strangers(r, screening.Initials, report)
	for _, p := range r.People {
		if p.Kind == screening.Initials && !p.Author && (r.Discloses(p.Sentence) || linked(r, &p) || personal(r, p.Sentence) && r.Around(p.Sentence, r.SpeaksOfCare)) {
			report(screening.Hit{Span: p.Span})
		}
	}
}
