package screening

import (
	"prescreen/screening/learned"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Topic is what an answered text is about.
type Topic struct {
	// Kind is what it does most likely.
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

// The kinds.
const (
	// OtherTopic is none of the others.
	OtherTopic TopicKind = iota
	// ServiceTopic asks about the practice itself.
	ServiceTopic
	// PraiseTopic is well meant.
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

// topicOf tells what the context is about.
func topicOf(p, author *speech.Speech, own *Own, heard *learned.Heard) Topic {
	var does speech.Set
	for n := range p.Sentences {
		does |= p.Acts(n)
	}
	t := Topic{Kind: kinds[heard.Kind()], Odds: float64(heard.Care())}
	t.Care = t.Odds > 0
	if own.isStaff(author.Original) {
		t.Care, t.Odds = false, -9 // a colleague
	}
	elsewhere := false
	for i := range p.Words {
		w := &p.Words[i]
		elsewhere = elsewhere || w.Class&(lexicon.Leisure|lexicon.Trade|lexicon.Community|lexicon.Animal) != 0 && w.Class&(careClasses|lexicon.CareSign) == 0 && !ordinary.Has(w.Text)
		t.Personal = t.Personal || firstPerson.Has(w.Text)
	}
	t.Booking = does&speech.Of(speech.AsksAppointment) != 0 && !elsewhere
	// What asks for anything may be an emergency by its own words; praise tells of one
	// that is over, unless somebody wants to die.
	if does&speech.Of(speech.Crisis) != 0 && (t.Kind != PraiseTopic && t.Kind != OtherTopic || desperate(p)) {
		t.Kind = CrisisTopic
	}
	return t
}

// desperate reports whether somebody says now that they want to die.
func desperate(p *speech.Speech) bool {
	for i := 1; i < len(p.Words); i++ {
		switch before := p.Words[i-1].Text; p.Words[i].Text {
		case "myself":
			if before == "kill" || before == "hurt" || before == "harm" || before == "end" {
				return true
			}
		case "die", "morirme", "matarme":
			if before == "to" || before == "quiero" {
				return true
			}
		}
	}
	return false
}

var firstPerson = text.SetOf(`i me my mine myself mi mis me yo nos nuestro nuestra`)

// kinds are the trained model's words for them.
var kinds = map[string]TopicKind{
	"praise": PraiseTopic, "appointment": AppointmentTopic, "billing": BillingTopic, "records": RecordsTopic,
	"refill": RefillTopic, "question": QuestionTopic, "complaint": ComplaintTopic, "crisis": CrisisTopic, "service": ServiceTopic, "other": OtherTopic,
}

// ordinary are words of trade that every request for a booking has.
var ordinary = text.SetOf(`open opening openings hours schedule available online app text email call`)
