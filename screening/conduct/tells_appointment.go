package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// TellsAppointment finds a visit, a booking, a cancellation of one person.
var TellsAppointment = &screening.Rule{
	ID:       "tells-appointment",
	Category: "appointment",
	Title:    "Tells about someone's appointment",
	Why:      "That someone has an appointment, and when, is protected information.",
	Basis:    "45 CFR 160.103",
	Advice:   "Talk about bookings on the phone only.",
	Level:    screening.Stop,
	Flags: []string{
		"Great seeing Dana Whitfield at her [appointment] yesterday!",
		"> hi\nYour follow-up is [booked for the 9th].",
	},
	Passes: []string{
		"We have openings this Thursday afternoon, call to grab one.",
		"Time to schedule your yearly checkup? Spring slots are open.",
		"> do you have anything open\nPlease call us at (612) 555-0142 to book.",
	},
	Find: findTellsAppointment,
}

var booking = speech.Of(speech.Booked, speech.Missed)

func findTellsAppointment(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("appointment", report)
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if s.Encounter && r.ToldOf(n) && !s.Clinical {
			report(screening.Hit{Span: r.CareSpan(n)})
		}
		if s.Generic || r.Unlikely(n) && !r.Topic.Booking {
			continue
		}
		if r.Answering() && (r.Topic.Care || r.Topic.Booking) || s.Encounter {
			for _, m := range r.Text.FindIn(n, booking) {
				if s.You || r.Names(n) {
					report(screening.Hit{Span: r.Span(m.Range)})
				}
			}
		}
	}
}
