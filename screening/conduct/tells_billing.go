package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// TellsBilling finds what one person paid, owes or is insured for.
var TellsBilling = &screening.Rule{
	ID:       "tells-billing",
	Category: "billing",
	Title:    "Tells about someone's bill or insurance",
	Why:      "What someone owes or how they are insured is as protected as their diagnosis.",
	Basis:    "45 CFR 160.103",
	Advice:   "Ask them to call the billing team.",
	Level:    screening.Stop,
	Flags: []string{
		"> they billed me twice, hidden fees\nYou still [owe] $240 from March.",
		"> why am I billed\nMedicare [denied] it, Harold, your [claim] number was wrong.",
	},
	Passes: []string{
		"We accept most major insurance plans, call to check yours.",
		"A deductible is what you pay before your plan starts to share costs.",
		"> why am I billed\nWe can't discuss accounts here, please call (612) 555-0142.",
	},
	Find: findTellsBilling,
}

func findTellsBilling(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("billing", report)
	// Who grumbles about money has been charged.
	charged := r.Topic.Care || r.Topic.Kind == screening.BillingTopic || r.Topic.Kind == screening.ComplaintTopic
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if !s.Money || r.Elsewhere(n) && !charged && !s.Clinical && !s.Encounter {
			continue
		}
		if r.ToldOf(n) || r.Answering() && charged && s.You && !s.Generic && !r.Text.Does(n, speech.Of(speech.Privacy, speech.Offline)) {
			report(screening.Hit{Span: r.CareSpan(n)})
		}
	}
}
