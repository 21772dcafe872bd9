package main

import (
	_ "embed"

	"prescreen/screening/lexicon"
)

const (
	spanishWords    = 8000
	spanishSurnames = 3000
	// A word that English and Spanish subtitles share was left untranslated in
	// the Spanish ones if it is this many times rarer there, or just rarer if
	// it is in no English dictionary: facebook.
	untranslated = 6
)

// spanishWordsToo are frequent Spanish words that are names or English words too.
// The names in the subtitles were told from them by eye.
//
//go:embed spanish-words.txt
var spanishWordsToo string

// spanish lists the Spanish names and words.
func spanish(f files, e *english, people hand) (hand, error) {
	first, err := f.strings("src/firstnames.json")
	if err != nil {
		return nil, err
	}
	last, err := f.strings("src/lastnames.json")
	if err != nil {
		return nil, err
	}
	words, err := f.strings("src/commonWords.json")
	if err != nil {
		return nil, err
	}
	rank := ranks(words)
	never := wordSet(notNames)
	common := func(n string) bool {
		return never[n] || e.common(n, commonest) && e.within(n, 35) || rank[n] != 0 && rank[n] <= commonest || e.within(n, 10)
	}
	lists := hand{}
	for _, n := range first {
		if n = fold(n); len(n) > 2 && !common(n) {
			lists[lexicon.SpanishFirstName] = append(lists[lexicon.SpanishFirstName], n)
		}
	}
	for i, n := range last {
		if n = fold(n); i < spanishSurnames && len(n) > 2 && !common(n) {
			lists[lexicon.SpanishSurname] = append(lists[lexicon.SpanishSurname], n)
		}
	}

	named := map[string]bool{}
	for _, from := range []hand{people, lists} {
		for class, names := range from {
			if class&(lexicon.AnyFirstName|lexicon.AnySurname) != 0 {
				for _, n := range names {
					named[n] = true
				}
			}
		}
	}
	also := wordSet(spanishWordsToo)
	seen := map[string]bool{}
	for i, w := range words[:spanishWords] {
		w = fold(w)
		times := 1
		if e.within(w, 35) {
			times = untranslated
		}
		foreign := e.rank[w] != 0 && e.rank[w]*times < i+1
		name := named[w] && i >= commonest
		if w == "" || seen[w] || onlyDigits(w) || !also[w] && (foreign || name) {
			continue
		}
		seen[w] = true
		lists[lexicon.SpanishWord] = append(lists[lexicon.SpanishWord], w)
	}
	return lists, nil
}
