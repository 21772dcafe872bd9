package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// OnlyNames reports whether sentence n consists of the name of the person who is
// answered, with or without a greeting.
func (r *Reading) OnlyNames(n int) bool {
	s := r.Text.Sentences[n]
	for i := s.From; i < s.To; i++ {
		if !r.inPeople[i] && !greeting.Has(r.Text.Words[i].Text) {
			return false
		}
	}
	return true
}

// indexPeople notes for each sentence and word whether it names somebody.
func (r *Reading) indexPeople() {
	r.named = make([]bool, len(r.Text.Sentences))
	r.inPeople = make([]bool, len(r.Text.Words))
	r.peopleIn = make([][2]int32, len(r.Text.Sentences))
	for i := range r.People {
		p := &r.People[i]
		r.named[p.Sentence] = r.named[p.Sentence] || !p.Author
		for w := p.Words.From; w < p.Words.To; w++ {
			r.inPeople[w] = true
		}
		in := &r.peopleIn[p.Sentence]
		if in[1] == 0 {
			in[0] = int32(i)
		}
		in[1] = int32(i + 1)
	}
}

// PeopleIn lists the persons that sentence n names.
func (r *Reading) PeopleIn(n int) []Person {
	in := r.peopleIn[n]
	return r.People[in[0]:in[1]]
}

// Names reports whether sentence n names a person.
//
//go:noinline
func (r *Reading) Names(n int) bool { return r.named[n] }

// encounterActs say that the person spoken to was, is or will be seen.
var encounterActs = speech.Of(speech.PastEncounter, speech.Booked, speech.Missed, speech.OursSince, speech.ThanksVisit, speech.SeesAgain, speech.Reports)

// meetActs say that the practice meets or met the one spoken to.
var meetActs = speech.Of(speech.Booked, speech.Missed, speech.PastEncounter, speech.ThanksVisit, speech.OursSince)

// MeetsSomeone reports whether sentence n speaks to somebody about their being
// at the practice.
func (r *Reading) MeetsSomeone(n int) bool {
	s := &r.Sentences[n]
	return s.You && !s.Generic && r.Text.Does(n, meetActs)
}

// OfSomeone reports whether sentence n tells of one particular person: a named
// one, an unnamed one ("a patient today"), "he" or "she", or the one spoken to,
// and not of people in general.
func (r *Reading) OfSomeone(n int) bool {
	s := &r.Sentences[n]
	switch {
	case r.Historic:
		return false
	case r.Names(n), s.Charted:
		return true
	case s.Generic:
		return false
	case s.OneOf && (s.Past || s.Now):
		return true
	case s.Third && !s.Offers:
		return true
	case s.You && r.Text.Does(n, encounterActs):
		return true
	}
	return false
}

var negations = text.SetOf(`not no never nunca without sin`)

// Negated reports whether a "not" stands among the three words before the words.
func (r *Reading) Negated(words speech.Range) bool {
	for i := words.From - 1; i >= 0 && i >= words.From-3; i-- {
		if negations.Has(r.Text.Words[i].Text) {
			return true
		}
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

// Patientlike reports whether sentence n calls somebody a patient: "our patient
// Tommy".
func (r *Reading) Patientlike(n int) bool {
	return r.Text.Class(r.Text.Sentences[n])&lexicon.PatientWord != 0 && (!r.Sentences[n].Generic || r.Sentences[n].OneOf && r.Names(n))
}

// historic reports whether the text tells of the past of medicine: a year more
// than a generation ago, and nobody's birth.
func historic(p *speech.Speech) bool {
	for i := range p.Words {
		w := p.Words[i].Text
		if len(w) == 4 && digitsOnly(w) && w >= "1400" && w <= "1969" && !(i > 1 && (p.Words[i-1].Text == "in" && p.Words[i-2].Text == "born")) {
			for j := max(0, i-6); j < i; j++ {
				switch p.Words[j].Text {
				case "born", "birthday", "dob", "birthdate", "nacio":
					return famous(p)
				}
			}
			return true
		}
	}
	return famous(p)
}

// famous reports whether the text names a public person.
func famous(p *speech.Speech) bool {
	for i := range p.Words {
		if p.Words[i].Class&lexicon.PublicPerson != 0 && p.Words[i].Class&lexicon.CommonWord == 0 {
			return true
		}
	}
	return false
}
