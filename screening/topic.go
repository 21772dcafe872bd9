package screening

import (
	"prescreen/screening/learned"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Topic is what an answered text is about.
type Topic struct {
	// Kind is the most pressing thing it does.
	Kind TopicKind
	// Care says that its writer lets on to have been, be or become somebody
	// whom the practice cares for, or a relative of such a person.
	Care bool
	// Odds are the log-odds of that.
	Odds float64
	// Personal says that it is written in the first person, as patients do and
	// institutions hardly.
	Personal bool
	// Booking says that it asks for a booking, and speaks of no event or trade.
	Booking bool
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
func topicOf(p, author *speech.Speech, own *Own) Topic {
	var count [64]int // as many acts as a set holds
	for _, m := range p.Matches {
		count[m.Act]++
	}
	has := func(a speech.Act) int { return min(count[a], 2) }
	clinical, weak, other := 0, 0, 0
	elsewhere := false
	for _, s := range p.Sentences {
		for i := s.From; i < s.To; i++ {
			w := &p.Words[i]
			elsewhere = elsewhere || w.Class&(lexicon.Leisure|lexicon.Trade|lexicon.Community|lexicon.Animal) != 0 && w.Class&(careClasses|lexicon.CareSign) == 0 && !ordinary.Has(w.Text)
			_, staff := own.StaffAt(p, i)
			switch {
			case w.Class&careClasses != 0 && w.Class&lexicon.Ambiguous == 0:
				clinical++
			case w.Class&careClasses != 0 || w.Class&(lexicon.StaffRole|lexicon.StaffTitle) != 0 || staff:
				weak++
			case w.Class&(lexicon.Community|lexicon.Animal|lexicon.Observance|lexicon.Holiday) != 0:
				other++
			}
		}
	}
	care := 3*has(speech.OwnCare) + 2*has(speech.Complaint) + min(2*clinical, 4) + min(weak, 2) +
		2*has(speech.AsksAppointment) + 2*has(speech.AsksBilling) + 2*has(speech.AsksRefill) + 2*has(speech.AsksRecords) + 2*has(speech.HealthQuestion)
	away := 3*min(count[speech.OtherTopic], 3) + min(2*other, 4) + 2*has(speech.AsksService)
	// What is written down as evidence counts for some points of log-odds at most.
	written := max(-1.5, min(1.5, float64(care-away)/4))
	hints := learned.AuthorHints(author)
	odds := learned.Care(p, hints) + written
	// Small talk before or behind a plain claim does not take it back.
	if len(p.Sentences) > 1 {
		for n := range p.Sentences {
			if p.Does(n, speech.Of(speech.OwnCare)) && !p.Does(n, speech.Of(speech.OtherTopic)) {
				odds = max(odds, learned.CareIn(p, n, hints))
			}
		}
	}
	t := Topic{Care: odds > 0, Odds: odds}
	t.Booking = count[speech.AsksAppointment] > 0 && !elsewhere
	if own.isStaff(author.Original) {
		t.Care, t.Odds = false, -9 // a colleague
	}
	for i := range p.Words {
		t.Personal = t.Personal || firstPerson.Has(p.Words[i].Text)
	}
	switch {
	case count[speech.Crisis] > 0:
		t.Kind = CrisisTopic
	case t.Care:
		t.Kind = kinds[learned.Kind(p)]
		if t.Kind == CrisisTopic {
			t.Kind = QuestionTopic // an emergency has its own words, see above
		}
		if t.Kind == PraiseTopic && count[speech.HealthQuestion] > 0 && asks(p) {
			t.Kind = QuestionTopic
		}
	case count[speech.AsksService] > 0:
		t.Kind = ServiceTopic
	}
	return t
}

var firstPerson = text.SetOf(`i me my mine myself mi mis me yo nos nuestro nuestra`)

// kinds are the trained model's words for them.
var kinds = map[string]TopicKind{
	"praise": PraiseTopic, "appointment": AppointmentTopic, "billing": BillingTopic, "records": RecordsTopic,
	"refill": RefillTopic, "question": QuestionTopic, "complaint": ComplaintTopic, "crisis": CrisisTopic,
}

func asks(p *speech.Speech) bool {
	for n := range p.Sentences {
		if p.Asks(n) {
			return true
		}
	}
	return false
}

// ordinary are words of trade that every request for a booking has.
var ordinary = text.SetOf(`open opening openings hours schedule available online app text email call`)
