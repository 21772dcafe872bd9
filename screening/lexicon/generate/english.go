package main

import (
	"fmt"

	"prescreen/screening/lexicon"
)

// sizes are the SCOWL sizes in use, each with all smaller ones: up to 20 a word
// is everyday vocabulary, up to 35 everybody knows it, up to 60 it is in the
// better dictionaries.
var sizes = [...]int{10, 20, 35, 40, 50, 55, 60}

// english knows how common English words are.
type english struct {
	// size is the smallest SCOWL size that holds a word.
	size map[string]int
	// rank is the place of a word among those of film subtitles, from 1. They
	// hold names too.
	rank map[string]int
}

func readEnglish(words, subtitles files) (*english, error) {
	e := &english{size: map[string]int{}, rank: map[string]int{}}
	for _, size := range sizes {
		for _, variety := range []string{"english", "american"} {
			list, err := words.strings(fmt.Sprintf("%s-words-%d.json", variety, size))
			if err != nil {
				return nil, err
			}
			for _, w := range list {
				// A capital marks a proper name or an acronym.
				if w[0] >= 'a' {
					if w = fold(w); w != "" && e.size[w] == 0 {
						e.size[w] = size
					}
				}
			}
		}
	}
	list, err := subtitles.strings("src/commonWords.json")
	if err != nil {
		return nil, err
	}
	e.rank = ranks(list)
	return e, nil
}

// within reports whether a word is in SCOWL up to a size.
func (e *english) within(word string, size int) bool {
	s := e.size[word]
	return s != 0 && s <= size
}

// common reports whether a word is among the n most frequent ones.
func (e *english) common(word string, n int) bool {
	r := e.rank[word]
	return r != 0 && r <= n
}

// vocabulary lists CommonWord and Word.
func (e *english) vocabulary() hand {
	lists := hand{}
	for w, size := range e.size {
		if size <= 20 {
			lists[lexicon.CommonWord] = append(lists[lexicon.CommonWord], w)
		}
		if size <= 35 {
			lists[lexicon.Word] = append(lists[lexicon.Word], w)
		}
	}
	return lists
}

// ranks numbers the words of a list, folded, from 1.
func ranks(list []string) map[string]int {
	rank := map[string]int{}
	for i, w := range list {
		if w = fold(w); w != "" && rank[w] == 0 {
			rank[w] = i + 1
		}
	}
	return rank
}
