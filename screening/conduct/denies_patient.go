package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// DeniesPatient finds a statement that somebody is not, or is no longer, a
// patient. It discloses as much as a confirmation: silence about others begins
// to mean that they are.
var DeniesPatient = &screening.Rule{
	ID:       "denies-patient",
	Category: "patient-status",
	Title:    "Denies that someone is a patient",
	Why:      "Saying that someone was never here also tells who is a patient and who is not.",
	Basis:    "45 CFR 164.502(a)",
	Advice:   "Say that privacy rules keep you from saying anything about anyone, and give the phone number.",
	Level:    screening.Stop,
	Flags: []string{
		"> rude nurse, long wait\nwe have [no record] of anyone by that name",
		"You have [never been a patient] here, please remove your review.",
		"> pésimo servicio\nUsted [no es paciente] de esta clínica.",
	},
	Passes: []string{
		"Privacy rules mean we can't say whether anyone is or isn't a patient.",
		"We are not accepting new patients until March.",
		"> rude nurse\nWe can't comment on any individual, please call (612) 555-0142.",
	},
	Find: findDeniesPatient,
}

func findDeniesPatient(r *screening.Reading, report func(screening.Hit)) {
	for _, m := range r.Text.Find(speech.Of(speech.Denies)) {
		if denies(r, m) {
			report(screening.Hit{Span: r.Span(m.Range)})
		}
	}
}

// denies reports whether words that deny something deny that somebody is a patient.
func denies(r *screening.Reading, m speech.Match) bool {
	s := &r.Sentences[m.Sentence]
	switch {
	case r.Text.Does(m.Sentence, speech.Of(speech.Privacy)), s.Generic && !s.You && !r.Answering(), need(r, m):
		return false
	case r.Answering():
		// "We've never met" denies nothing to one who asks about a cruise.
		return r.Topic.Care || s.Encounter || r.Patientlike(m.Sentence)
	}
	return s.You || s.Third || r.Names(m.Sentence)
}

// need reports whether the words say that one need not be a patient.
func need(r *screening.Reading, m speech.Match) bool {
	for i := m.From; i < m.To; i++ {
		switch r.Text.Words[i].Text {
		case "need", "have", "must", "necesario", "necesita", "tiene":
			if i+1 < m.To && (r.Text.Words[i+1].Text == "to" || r.Text.Words[i+1].Text == "que" || r.Text.Words[i+1].Text == "be" || r.Text.Words[i+1].Text == "ser") {
				return true
			}
		}
	}
	return false
}
