package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// AsksForDetails finds a request for health or identity details in a place that
// is not secure.
var AsksForDetails = &screening.Rule{
	ID:       "asks-for-details",
	Category: "phi-solicitation",
	Title:    "Asks for private details",
	Why:      "Asking for details here invites people to post private information where we cannot protect it.",
	Basis:    "45 CFR 164.530(c)",
	Advice:   "Ask them to call.",
	Level:    screening.Caution,
	Flags: []string{
		"> I need my records\n[Comment your date of birth] and we'll check.",
	},
	Passes: []string{
		"Tell us your favorite healthy snack!",
		"Please don't post personal health details in the comments.",
	},
	Find: findAsksForDetails,
}

func findAsksForDetails(r *screening.Reading, report func(screening.Hit)) {
	for _, m := range r.Text.Find(speech.Of(speech.AsksDetails)) {
		if r.Text.Does(m.Sentence, speech.Of(speech.Privacy, speech.Offline)) {
			continue
		}
		report(screening.Hit{Span: r.Span(m.Range)})
	}
}
