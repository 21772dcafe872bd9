package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

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
		"Dr. Chen took out a wisdom tooth for Mr. Delgado, [92], today",
	},
	Passes: []string{
		"Adults 50 and up should ask about screening.",
		"Know someone 90 or older? Remove throw rugs.",
	},
	Find: findAge,
}

func findAge(r *screening.Reading, report func(screening.Hit)) {
	for n := range r.Sentences {
		for _, a := range agesIn(r, n) {
			s := &r.Sentences[n]
			if r.Historic || s.Asks {
				continue
			}
			told := r.Discloses(n) || r.ToldOf(n) && r.Around(n, r.SpeaksOfCare)
			care := r.Around(n, r.SpeaksOfCare) || r.Around(n, r.Patientlike)
			if a.years > 89 && !s.Generic && r.Around(n, func(i int) bool { return r.Names(i) || r.Sentences[i].Third || r.Sentences[i].OneOf || a.clinical }) || told || care && !s.Generic && (a.clinical || r.OfSomeone(n) && !r.Doubted(n) || s.OneOf && s.Past) {
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

type age struct {
	text.Span
	years int
	// clinical is the way of charts: 34F, 92yo.
	clinical bool
}

func agesIn(r *screening.Reading, n int) []age {
	t := r.Text.Text
	var out []age
	s := t.Sentences[n]
	for i := s.From; i < s.To; i++ {
		k := &t.Tokens[i]
		word := func(j int) string {
			for ; j < s.To; j++ {
				if t.Tokens[j].Word != "-" {
					return t.Tokens[j].Word
				}
			}
			return ""
		}
		switch k.Kind {
		case text.Code:
			if i+1 < s.To && t.Tokens[i+1].Word == "-" && t.Tokens[i+1].Glued {
				continue // a part of a longer code
			}
			for _, e := range []string{"yo", "f", "m", "yof", "yom"} {
				if d, ok := strings.CutSuffix(k.Word, e); ok && number(d) > 0 && number(d) < 120 && (len(e) > 1 || k.Case != text.Lower && len(d) > 1 && !(i > 0 && (t.Tokens[i-1].Word == "$" || t.Tokens[i-1].Word == "."))) {
					out = append(out, age{k.Span, number(d), true})
				}
			}
		case text.Number:
			years := number(k.Word)
			if years < 1 || years > 120 {
				continue
			}
			next := word(i + 1)
			switch {
			case next == "yo" || next == "y" && word(i+2) == "/":
				out = append(out, age{t.Span(i, i), years, true})
			case (next == "year" || next == "years" || next == "yr" || next == "yrs" || next == "anos") && anyOf(t, i+1, i+6, s.To, "old", "young", "edad", "joven") >= 0:
				out = append(out, age{t.Span(i, anyOf(t, i+1, i+6, s.To, "old", "young", "edad", "joven")), years, years > 89})
			case i > s.From && (t.Tokens[i-1].Word == "turned" || t.Tokens[i-1].Word == "turns" || t.Tokens[i-1].Word == "turning" || t.Tokens[i-1].Word == "age" || t.Tokens[i-1].Word == "aged") && next != "of":
				out = append(out, age{t.Span(i, i), years, false})
			case next == "anos" || next == "anitos" || next == "y/o":
				out = append(out, age{t.Span(i, min(i+1, s.To-1)), years, years > 89})
			case i > s.From && statesAge.Has(t.Tokens[i-1].Word) && years > 17 && (i+1 >= s.To || t.Tokens[i+1].Kind == text.Mark):
				out = append(out, age{t.Span(i, i), years, false})
			case i > s.From && t.Tokens[i-1].Word == "," && next == "," && (r.Sentences[n].OneOf || r.Names(n)):
				out = append(out, age{t.Span(i, i), years, false})
			}
		case text.Word:
			if k.Word == "hundred" && i > s.From {
				from, to := i, i
				for from > s.From && spokenNumber.Has(t.Tokens[from-1].Word) {
					from--
				}
				for to+1 < s.To && (spokenNumber.Has(t.Tokens[to+1].Word) || t.Tokens[to+1].Word == "and") {
					to++
				}
				if anyOf(t, from-4, from, s.To, "turned", "turns", "turning", "is", "celebrated") >= 0 {
					out = append(out, age{t.Span(from, to), 100, true})
				}
			}
		}
	}
	return out
}

// statesAge are words after which a bare number at the end of a clause is an age.
var statesAge = text.SetOf("she's he's is es she he hits hit cumple cumplio")

var spokenNumber = text.SetOf("one two three four five six seven eight nine ten a eleven twelve")

func anyOf(t *text.Text, from, to, most int, words ...string) int {
	for j := max(0, from); j < to && j < most; j++ {
		for _, w := range words {
			if t.Tokens[j].Word == w {
				return j
			}
		}
	}
	return -1
}
