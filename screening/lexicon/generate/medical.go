package main

import (
	_ "embed"
	"maps"
	"slices"
	"strings"

	"prescreen/screening/lexicon"
)

// roots are the meanings whose narrower ones make a class.
var roots = []struct {
	class  lexicon.Class
	senses string
}{
	{lexicon.Condition, "ill_health#1 injury#1 pathological_state#1 disorder#1 attack#7 abnormality#1 sterility#2 " +
		"mental_illness#1 mental_disorder#1 anxiety#1 hypersensitivity#1 addiction#1 pregnancy#1 syndrome#2 fatness#1 " +
		"birth_defect#1 disability#1"},
	{lexicon.Symptom, "symptom#1"},
	{lexicon.Medicine, "drug#1 medicine#2 vaccine#1 hormone#1"},
	{lexicon.Procedure, "medical_procedure#1 diagnostic_procedure#1 diagnostic_test#1 therapy#1 immunization#1 abortion#1 " +
		"checkup#1 medical_care#1 radiogram#2 imaging#2"},
	{lexicon.BodyPart, "body_part#1"},
	{lexicon.Device, "corrective#1"},
	{lexicon.Specialty, "medical_science#1"},
	{lexicon.StaffRole, "health_professional#1 therapist#1"},
	{lexicon.Facility, "health_facility#1"},
}

// cuts are meanings below the roots that lead astray: drinks, illnesses of
// plants and animals, parts of other creatures.
const cuts = "alcohol#1 animal_disease#1 plant_disease#1"

// notMedical are words that WordNet knows in a medical meaning first and that
// posts use in another one, and words that say nothing about a person.
//
//go:embed not-medical.txt
var notMedical string

const (
	tooCommon   = 1500 // rank up to which a word has no medical class from WordNet
	shortestOne = 4    // letters of a single word
	longestTerm = 4    // words
)

// medicalTerms takes the medical vocabulary out of WordNet. It is strict: a
// word with an everyday meaning has its medical classes from the hand lists.
func medicalTerms(n *nouns, e *english, d dictionary) hand {
	cut := map[string]bool{}
	for _, sense := range strings.Fields(cuts) {
		cut[n.offset(sense)] = true
	}
	never := wordSet(notMedical)
	lists := hand{}
	for _, root := range roots {
		seen := map[string]bool{}
		for _, sense := range strings.Fields(root.senses) {
			n.below(n.offset(sense), cut, seen)
		}
		terms := map[string]bool{}
		for offset := range seen {
			s := n.synsets[offset]
			if s.slang {
				continue
			}
			for _, w := range s.words {
				if !n.first(strings.ToLower(w), offset) {
					continue
				}
				term := fold(w)
				if never[term] || !usable(term, e, d) || root.class == lexicon.BodyPart && !e.lay(term) {
					continue
				}
				terms[term] = true
				if more := plural(term); e.counts(more) && !never[more] && usable(more, e, d) {
					terms[more] = true
				}
			}
		}
		lists[root.class] = slices.Sorted(maps.Keys(terms))
	}
	return lists
}

// usable reports whether a term can have a medical class from WordNet.
func usable(term string, e *english, d dictionary) bool {
	if strings.Contains(term, " ") {
		return len(term) <= longestEntry && strings.Count(term, " ") < longestTerm
	}
	if len(term) < shortestOne || e.within(term, 10) || e.common(term, tooCommon) {
		return false
	}
	// A name is a name unless a list written by hand says more.
	const name = lexicon.FirstName | lexicon.Surname | lexicon.SpanishFirstName
	return d[term] == nil || d[term].class&name == 0
}

// plural guesses the plural of a term by its last word.
func plural(term string) string {
	switch {
	case strings.HasSuffix(term, "s"), strings.HasSuffix(term, "x"), strings.HasSuffix(term, "ch"), strings.HasSuffix(term, "sh"):
		return term + "es"
	case len(term) > 2 && strings.HasSuffix(term, "y") && !strings.ContainsRune("aeiou", rune(term[len(term)-2])):
		return term[:len(term)-1] + "ies"
	}
	return term + "s"
}

// counts reports whether people write a plural: that of a word in a dictionary,
// or of two words that everybody knows.
func (e *english) counts(plural string) bool {
	words := strings.Fields(plural)
	return e.within(words[len(words)-1], sizes[len(sizes)-1]) && (len(words) == 1 || e.lay(plural))
}

// lay reports whether everybody knows the words of a term: they occur in films.
func (e *english) lay(term string) bool {
	words := strings.Fields(term)
	for _, w := range words {
		if e.rank[w] == 0 {
			return false
		}
	}
	return len(words) <= 2
}
