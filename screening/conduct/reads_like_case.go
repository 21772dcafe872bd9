package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// ReadsLikeCase is the second reader beside the other rules: a small trained
// model that weighs all words of a sentence. It speaks up where a sentence
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
	},
	Passes: []string{
		"Happy Friday from all of us!",
		"We are open until six on Thursdays.",
	},
	Find: findReadsLikeCase,
}

func findReadsLikeCase(r *screening.Reading, report func(screening.Hit)) {
	if r.Answering() && r.Topic.Care {
		return // ConfirmsPatient looks at every sentence
	}
	for n, s := range r.Text.Sentences {
		if !r.Likely(n) {
			continue
		}
		level := screening.Caution
		if r.Surely(n) {
			level = screening.Stop
		}
		report(screening.Hit{Span: moved(r, s, r.Odds(n).Shares), Level: level})
	}
}

// moved gives the words that hold the positive shares, cut to the stretch with
// the most of them.
func moved(r *screening.Reading, s speech.Range, shares []float32) text.Span {
	var best, sum float32
	from, bestFrom, bestTo := 0, 0, len(shares)
	for i, x := range shares {
		if sum <= 0 {
			sum, from = 0, i
		}
		sum += x
		if sum > best {
			best, bestFrom, bestTo = sum, from, i+1
		}
	}
	return r.Span(speech.Range{From: s.From + bestFrom, To: s.From + bestTo})
}
