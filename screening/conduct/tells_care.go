package conduct

import "prescreen/screening"

// TellsCare finds a detail of the health or treatment of one person.
var TellsCare = &screening.Rule{
	ID:       "tells-care",
	Category: "care-detail",
	Title:    "Tells about someone's health or treatment",
	Why:      "This tells readers something about one person's health or treatment, and that needs their written authorization.",
	Basis:    "45 CFR 164.508(a)(1)",
	Advice:   "Leave the detail out, or write about the subject in general.",
	Level:    screening.Stop,
	Flags: []string{
		"ms dorothy finaly got her [glucose under control] after 2 yrs of lantus",
		"> New here\nYour [biopsy] came back clear, congratulations!",
	},
	Passes: []string{
		"Root canals today are quicker and gentler than their reputation.",
		"An A1C test shows average blood sugar over about three months.",
		"If you have an appointment this week, please use the north entrance.",
	},
	Find: findTellsCare,
}

func findTellsCare(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("care-detail", report)
	for n := range r.Sentences {
		s := &r.Sentences[n]
		if r.Answering() && r.Topic.Kind == screening.QuestionTopic && !r.Names(n) && !r.Text.Does(n, encounter) {
			continue // what is said to an asker is for AdvisesAsker
		}
		answers := r.Answering() && r.Topic.Care && r.Topic.Kind != screening.QuestionTopic && r.TakesUp(n) > confirming
		if !s.Clinical || !answers && !r.ToldOf(n) {
			continue
		}
		report(screening.Hit{Span: r.CareSpan(n)})
	}
}
