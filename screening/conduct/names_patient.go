package conduct

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
)

// NamesPatient finds a person who is called a patient.
var NamesPatient = &screening.Rule{
	ID:       "names-patient",
	Category: "patient-status",
	Title:    "Tells that someone is a patient",
	Why:      "This tells readers that someone gets care here, and only that person may share it.",
	Basis:    "45 CFR 164.502(a)",
	Advice:   "Leave the person out.",
	Level:    screening.Stop,
	Flags: []string{
		"Shoutout to Margaret Ellison for being [our very first patient] of the new year!",
	},
	Passes: []string{
		"We appreciate all of our patients and neighbors.",
		"Dr. Rao thanks every patient who came to the open house.",
	},
	Find: findNamesPatient,
}

func findNamesPatient(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("patient-status", report)
	if r.Historic || r.News {
		return
	}
	for n, words := range r.Text.Sentences {
		for i := words.From; i < words.To; i++ {
			w := &r.Text.Words[i]
			if w.Class&lexicon.PatientWord == 0 || !r.Names(n) || r.Odds(n) < -2 {
				continue
			}
			from := max(words.From, i-2)
			if r.Sentences[n].OneOf && r.Sentences[n].OneWords.To == i+1 {
				from = r.Sentences[n].OneWords.From
			}
			report(screening.Hit{Span: r.Span(speech.Range{From: from, To: i + 1})})
			break
		}
	}
}
