package conduct

import "prescreen/screening"

// NamesPatient finds a person who is called a patient.
var NamesPatient = &screening.Rule{
	ID:       "names-patient",
	Category: "patient-status",
	Title:    "Names someone as a patient",
	Why:      "Calling someone a patient discloses that they get care here.",
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
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if s.Generic || !r.Patientlike(n) || !s.OneOf || r.Unlikely(n) || r.Historic {
			continue
		}
		if r.Names(n) {
			report(screening.Hit{Span: r.Span(s.OneWords)})
		}
	}
}
