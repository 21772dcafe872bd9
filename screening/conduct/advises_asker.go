package conduct

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
)

// AdvisesAsker finds advice or reassurance given to somebody who asked a health
// question.
var AdvisesAsker = &screening.Rule{
	ID:       "advises-asker",
	Category: "medical-advice",
	Title:    "Gives medical advice",
	Why:      "A specific health question deserves a private conversation, not advice where anyone can read it.",
	Basis:    "45 CFR 164.530(c)",
	Advice:   "Take it to the phone; in an emergency point to 911.",
	Level:    screening.Caution,
	Flags: []string{
		"> My toddler has had 102 for two days, what do I do?\n[Give him ibuprofen and lots of fluids].",
		"> What should I do, my baby has a fever of 103??\n[Give Tylenol and call us in the morning].",
		"> Is it normal that my incision is leaking?\n[Yes, totally normal at this stage]!",
	},
	Passes: []string{
		"Drink water, rest and wash your hands often this season.",
		"> My toddler has a fever, what do I do?\nWe can't give advice here. Please call us at (612) 555-0142.",
		"> Do you do sports physicals?\nWe do! Call for times.",
	},
	Find: findAdvisesAsker,
}

var advice = speech.Of(speech.Advises, speech.Reassures)

func findAdvisesAsker(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("medical-advice", report)
	asked := r.Topic.Kind == screening.QuestionTopic && r.Topic.Care || r.Topic.Kind == screening.CrisisTopic
	if !r.Answering() || !asked || r.Text.DoesAny(speech.Of(speech.Privacy)) {
		return
	}
	if urgent(r) {
		return
	}
	for n, words := range r.Text.Sentences {
		if words.Len() == 0 || r.OnlyNames(n) {
			continue
		}
		// "Call us" beside a medicine is advice with a call behind it.
		if r.Text.Does(n, speech.Of(speech.Offline)) && !(r.Text.Does(n, advice) && names(r, words, lexicon.Medicine)) {
			continue
		}
		doubtful := r.Text.Does(n, harmless)
		if r.Text.Does(n, advice) && !doubtful || r.TakesUp(n) > 0 && (r.Text.Does(n, advice) || !doubtful) {
			report(screening.Hit{Span: r.Text.SentenceBytes(n)})
		}
	}
}

// names reports whether a word of a class is among the words.
func names(r *screening.Reading, words speech.Range, class lexicon.Class) bool {
	for i := words.From; i < words.To; i++ {
		if r.Text.Words[i].Class&class != 0 {
			return true
		}
	}
	return false
}

// urgent reports whether the draft points to the emergency lines.
func urgent(r *screening.Reading) bool {
	for i := range r.Text.Words {
		if w := r.Text.Words[i].Text; w == "911" || w == "988" {
			return true
		}
	}
	return false
}
