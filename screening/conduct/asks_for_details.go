package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
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
		"Please don't send us your date of birth or insurance card here. Call instead.",
	},
	Find: findAsksForDetails,
}

// asking are first words that ask only where a question mark stands behind.
var asking = text.SetOf("what which when who where how are is do does did have has que cual cuales cuando cuantos tiene tienes desde")

func findAsksForDetails(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("phi-solicitation", report)
	if r.Answering() && !r.Topic.Care && !r.Patients() {
		return // the name on a ticket is no health detail
	}
	for _, m := range r.Text.Find(speech.Of(speech.AsksDetails)) {
		if r.Text.Does(m.Sentence, speech.Of(speech.Privacy, speech.Offline)) || r.Negated(m.Range) {
			continue
		}
		if asking.Has(r.Text.Words[m.From].Text) && (!r.Text.Asks(m.Sentence) || r.Unlikely(m.Sentence)) {
			continue
		}
		// A long sentence that speaks to nobody explains something.
		if s := &r.Sentences[m.Sentence]; r.Context == nil && !s.You && !s.Asks && r.Text.Sentences[m.Sentence].Len() > 14 {
			continue
		}
		report(screening.Hit{Span: r.Span(m.Range)})
	}
}
