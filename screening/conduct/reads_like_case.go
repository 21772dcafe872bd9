package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// ReadsLikeCase speaks for a small trained model beside the other rules, one
// that weighs all words of a sentence. It speaks up where a sentence
// resembles what staff should not have written, and marks the words that moved
// it.
var ReadsLikeCase = &screening.Rule{
	ID:       "reads-like-case",
	Category: "case-narrative",
	Title:    "Reads like something about one patient",
	Why:      "This reads as if it told of one particular patient, and people recognise themselves and each other.",
	Basis:    "45 CFR 164.514(b)(2)(ii)",
	Advice:   "Leave the person out, or write about the subject in general.",
	Level:    screening.Stop,
	Flags: []string{
		"[guy in chair 4] told me flossing is a government plot",
		"Rough one. [Can't say more]. Be kind today.",
	},
	Passes: []string{
		"Happy Friday from all of us!",
		"We are open until six on Thursdays.",
	},
	Find: findReadsLikeCase,
}

func findReadsLikeCase(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("case-narrative", report)
	if r.Answering() && r.Topic.Care || r.News {
		return
	}
	// Who says "can't say more" has said that there is something.
	for _, m := range r.Text.Find(speech.Of(speech.Vents)) {
		if r.Text.Does(m.Sentence, speech.Of(speech.Privacy, speech.Offline)) {
			continue
		}
		report(screening.Hit{Span: r.Span(m.Range), Level: screening.Caution})
	}
}
