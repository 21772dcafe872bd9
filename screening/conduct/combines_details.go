package conduct

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
)

// CombinesDetails finds details that are harmless one by one and together fit
// one person. It asks how many people they fit: two kinds of details about one
// unnamed person in care are enough, one alone where it has one holder.
var CombinesDetails = &screening.Rule{
	ID:       "combines-details",
	Category: "combination",
	Title:    "Details that together point to one person",
	Why:      "Each detail looks harmless, but together neighbors could work out who this is.",
	Basis:    "45 CFR 164.514(b)(2)(ii)",
	Advice:   "Leave the details out, or write about the subject in general.",
	Level:    screening.Stop,
	Flags: []string{
		"[The bakery owner on Elm Street] is doing great after surgery.",
		"our town's favorite [crossing guard] will be out two weeks, gallbladder",
	},
	Passes: []string{
		"Teachers, thank you. Free flu shots for school staff on Friday.",
		"Firefighters face higher cancer risks, so screening matters.",
		"Congratulations to the Ridgeview High team on the championship!",
	},
	Find: findCombinesDetails,
}

// telling are the classes of details, by kind.
var telling = []lexicon.Class{
	lexicon.Occupation, lexicon.Landmark, lexicon.PublicEvent, lexicon.Appearance, lexicon.Origin, lexicon.Place | lexicon.State,
	lexicon.Kin, lexicon.RelativeDay | lexicon.Weekday,
}

// rare are details that have one holder in a town.
const rare = lexicon.PublicEvent | lexicon.Occupation

func findCombinesDetails(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("combination", report)
	if r.Historic {
		return
	}
	for n, words := range r.Text.Sentences {
		s := &r.Sentences[n]
		if s.Generic || s.Offers || s.Asks && !s.OneOf || !(s.OneOf || s.Third) || !r.Around(n, r.SpeaksOfCare) || r.Unlikely(n) {
			continue
		}
		kinds, single := 0, false
		from, to := words.To, words.From
		for _, class := range telling {
			found := false
			for i := words.From; i < words.To; i++ {
				c := r.Text.Words[i].Class
				if c&class == 0 || c&(lexicon.Ambiguous|lexicon.StaffRole|lexicon.StaffTitle) != 0 || c&lexicon.CommonWord != 0 && class&(lexicon.Place|lexicon.State) != 0 {
					continue
				}
				found = true
				single = single || c&rare != 0 && s.OneOf
				if class&(lexicon.RelativeDay|lexicon.Kin) == 0 {
					from, to = min(from, i), max(to, i+1)
				}
			}
			if found {
				kinds++
			}
		}
		if from < to && (kinds >= 2 || single) {
			report(screening.Hit{Span: r.Span(speech.Range{From: from, To: to})})
		}
	}
}
