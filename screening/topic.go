package screening

import (
	"prescreen/screening/learned"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
)

// Topic is what an answered text is about.
type Topic struct {
	// Kind is the most pressing thing it does.
	Kind TopicKind
	// Care says that its writer lets on to have been, be or become somebody
	// whom the practice cares for, or a relative of such a person.
	Care bool
	// Personal says that it is written in the first person, as patients do and
	// institutions hardly.
	Personal bool
}

// TopicKind names what an answered text does.
type TopicKind uint8

// The kinds, least pressing first.
const (
	// OtherTopic is none of the others.
	OtherTopic TopicKind = iota
	// ServiceTopic asks about the practice itself.
	ServiceTopic
	// PraiseTopic is about care, well meant.
	PraiseTopic
	// AppointmentTopic asks for a booking or its change.
	AppointmentTopic
	// BillingTopic asks about a bill or insurance.
	BillingTopic
	// RecordsTopic asks for results or records.
	RecordsTopic
	// RefillTopic asks for a prescription.
	RefillTopic
	// QuestionTopic asks a health question.
	QuestionTopic
	// ComplaintTopic complains.
	ComplaintTopic
	// CrisisTopic shows signs of an emergency.
	CrisisTopic
)

// topicOf weighs what the context says. The weights are counts of evidence: an
// own visit or treatment outweighs one mention of an event, two mentions of an
// event outweigh a stray word of care.
func topicOf(p *speech.Speech, author string, own *Own) Topic {
	count := map[speech.Act]int{}
	for _, m := range p.Matches {
		count[m.Act]++
	}
	has := func(a speech.Act) int { return min(count[a], 2) }
	clinical, weak, other := 0, 0, 0
	asks := false
	for n, s := range p.Sentences {
		asks = asks || p.Asks(n)
		for i := s.From; i < s.To; i++ {
			w := &p.Words[i]
			_, staff := own.StaffNamed(w.Text)
			switch {
			case w.Class&careClasses != 0 && w.Class&lexicon.Ambiguous == 0:
				clinical++
			case w.Class&careClasses != 0 || w.Class&(lexicon.StaffRole|lexicon.StaffTitle) != 0 || staff && len(w.Text) > 2:
				weak++
			case w.Class&(lexicon.Community|lexicon.Animal|lexicon.Observance|lexicon.Holiday) != 0:
				other++
			}
		}
	}
	care := 3*has(speech.OwnCare) + 2*has(speech.Complaint) + min(2*clinical, 4) + min(weak, 2) +
		2*has(speech.AsksAppointment) + 2*has(speech.AsksBilling) + 2*has(speech.AsksRefill) + 2*has(speech.AsksRecords) + 2*has(speech.HealthQuestion)
	away := 3*min(count[speech.OtherTopic], 3) + min(2*other, 4) + 2*has(speech.AsksService)
	// What is written down as evidence counts for a point of log-odds at most.
	written := max(-1, min(1, float64(care-away)/4))
	t := Topic{Care: learned.Care(p).Value+written > 0}
	for i := range p.Words {
		t.Personal = t.Personal || firstPerson[p.Words[i].Text]
	}
	switch {
	case count[speech.Crisis] > 0:
		t.Kind = CrisisTopic
	case t.Care && count[speech.HealthQuestion] > 0 && (asks || count[speech.Complaint] == 0):
		t.Kind = QuestionTopic
	case t.Care && count[speech.AsksRefill] > 0:
		t.Kind = RefillTopic
	case t.Care && count[speech.AsksBilling] > 0:
		t.Kind = BillingTopic
	case t.Care && count[speech.AsksRecords] > 0:
		t.Kind = RecordsTopic
	case count[speech.Complaint] > 0 && t.Care:
		t.Kind = ComplaintTopic
	case t.Care && count[speech.AsksAppointment] > 0:
		t.Kind = AppointmentTopic
	case t.Care:
		t.Kind = PraiseTopic
	case count[speech.AsksService] > 0:
		t.Kind = ServiceTopic
	}
	return t
}

var firstPerson = setOf(`i me my mine myself mi mis me yo nos nuestro nuestra`)
