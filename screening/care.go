package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
)

// OnlyNames reports whether sentence n consists of the name of the person who is
// answered, with or without a greeting.
func (r *Reading) OnlyNames(n int) bool {
	s := r.Text.Sentences[n]
	for i := s.From; i < s.To; i++ {
		if !r.inPerson(i) && !greeting[r.Text.Words[i].Text] {
			return false
		}
	}
	return true
}

func (r *Reading) inPerson(i int) bool {
	for _, p := range r.People {
		if i >= p.Words.From && i < p.Words.To {
			return true
		}
	}
	return false
}

// Names reports whether sentence n names a person.
func (r *Reading) Names(n int) bool {
	for _, p := range r.People {
		if p.Sentence == n {
			return true
		}
	}
	return false
}

// encounterActs say that the person spoken to was, is or will be seen.
var encounterActs = speech.Of(speech.PastEncounter, speech.Booked, speech.Missed, speech.OursSince, speech.ThanksVisit, speech.SeesAgain, speech.Reports)

// OfSomeone reports whether sentence n tells of care of one particular person:
// a named one, an unnamed one ("a patient today"), "he" or "she", or the one
// spoken to, and not of people in general.
func (r *Reading) OfSomeone(n int) bool {
	s := &r.Sentences[n]
	if s.Generic && !r.Names(n) {
		return false
	}
	switch {
	case r.Names(n):
		return true
	case s.OneOf && (s.Past || s.Now):
		return true
	case s.Third:
		return true
	case s.You && (s.Past || s.Encounter) && r.Text.Does(n, encounterActs):
		return true
	}
	return false
}

// Around reports whether f holds for sentence n or one next to it.
func (r *Reading) Around(n int, f func(int) bool) bool {
	for i := max(0, n-1); i <= n+1 && i < len(r.Sentences); i++ {
		if f(i) {
			return true
		}
	}
	return false
}

// SpeaksOfCare reports whether sentence n speaks of care.
func (r *Reading) SpeaksOfCare(n int) bool { return len(r.Sentences[n].Care) > 0 }

// Patientlike reports whether sentence n names somebody as a patient: "our
// patient Tommy".
func (r *Reading) Patientlike(n int) bool {
	return r.Text.Class(r.Text.Sentences[n])&lexicon.PatientWord != 0
}
