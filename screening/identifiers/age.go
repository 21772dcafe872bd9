package identifiers

import "prescreen/screening"

// Age finds the age of one individual: any age over 89, and a younger one in a text about care.
var Age = &screening.Rule{
	ID:       "age",
	Category: "age",
	Title:    "Gives a person's age",
	Why:      "An age over 89 identifies a person; a younger one does so together with a story.",
	Basis:    "45 CFR 164.514(b)(2)(i)(C)",
	Advice:   "Leave the age out.",
	Level:    screening.Stop,
	Flags: []string{
		"[92yo] F, new hip, asked me if Dr Chen is single",
		"Our [92 yr old] patient still walks to every visit, what an inspiration",
		"[101 YEARS] YOUNG!! Happy birthday Elsie",
		"nuestra paciente de [noventa y tres años] vino sola a su revisión",
		"Dr. Chen took out a wisdom tooth for Mr. Delgado, [92], today",
	},
	Passes: []string{
		"Cien años cumple el hospital del condado.",
		"Adults 50 and up should ask about screening.",
		"Know someone 90 or older? Remove throw rugs.",
	},
	Find: findAge,
}

func findAge(r *screening.Reading, report func(screening.Hit)) {
	for n := range r.Sentences {
		for _, a := range agesIn(r, n) {
			s := &r.Sentences[n]
			if r.Historic || s.Asks && !r.Discloses(n) {
				continue
			}
			told := r.Discloses(n) && !s.Generic || r.ToldOf(n) && r.Around(n, r.SpeaksOfCare)
			care := r.Around(n, r.SpeaksOfCare) || r.Around(n, r.Patientlike)
			if a.years > protected && !s.Generic && r.Around(n, func(i int) bool { return r.Names(i) || r.Sentences[i].Third || r.Sentences[i].OneOf || a.clinical }) || told || care && !s.Generic && (a.clinical || r.OfSomeone(n) && !r.Doubted(n) || s.OneOf && s.Past) {
				report(screening.Hit{Span: a.Span})
			}
		}
	}
}

// hasAge makes a test for sentences that state an age as charts do.
func hasAge(r *screening.Reading) func(int) bool {
	return func(n int) bool {
		for _, a := range agesIn(r, n) {
			if a.clinical {
				return true
			}
		}
		return false
	}
}
