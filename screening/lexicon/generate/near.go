package main

import (
	"slices"
	"strings"

	"prescreen/screening/lexicon"
)

const (
	shortestNear = 5
	shortestSafe = 6
	longestNear  = 24
	medical      = lexicon.Condition | lexicon.Symptom | lexicon.Medicine | lexicon.BodyPart | lexicon.Procedure | lexicon.Device
)

// addTo adds every hand-written entry to the dictionary.
func (h hand) addTo(d dictionary) error {
	for class, words := range h {
		for _, w := range words {
			if err := d.add(w, class); err != nil {
				return err
			}
		}
	}
	return nil
}

// nearList gathers the single medical words that misspellings are measured
// against, by length, those written by hand before the others. Five letters are
// enough for a hand-written word only.
func nearList(d dictionary, lists hand, others []string) [][]string {
	near := make([][]string, longestNear+1)
	seen := map[string]bool{}
	add := func(words []string, shortest int) {
		words = slices.Clone(words)
		slices.Sort(words)
		for _, w := range words {
			if len(w) >= shortest && len(w) <= longestNear && lettersOnly(w) && !seen[w] && d[w].class&medical != 0 {
				seen[w] = true
				near[len(w)] = append(near[len(w)], w)
			}
		}
	}
	var written []string
	for class, words := range lists {
		if class&medical != 0 {
			written = append(written, words...)
		}
	}
	add(written, shortestNear)
	add(others, shortestSafe)
	return near
}

func lettersOnly(w string) bool {
	return strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}
