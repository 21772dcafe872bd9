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
	// shortestOther is for words from public lists, of which more are rare.
	shortestOther = 7
	medical       = lexicon.Condition | lexicon.Symptom | lexicon.Medicine | lexicon.BodyPart | lexicon.Procedure | lexicon.Device
)

// nearList gathers the single medical words that misspellings are measured
// against, by length, those written by hand before the others. Five letters are
// enough for a hand-written word only, seven for the others.
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
	add(others, shortestOther)
	return near
}

// stopNear makes known, without a class, the words of the dictionaries and the
// rarer names that are one edit away from a word of the list for Near, so that
// they are not taken for a misspelling of it.
func stopNear(d dictionary, near [][]string, known []string) {
	index := map[string][]string{} // by the word with one letter left out, and as it is
	for _, words := range near {
		for _, w := range words {
			for _, key := range shorter(w) {
				index[key] = append(index[key], w)
			}
		}
	}
	for _, w := range known {
		if d[w] != nil || len(w) < shortestNear || len(w) > longestNear+1 || !lettersOnly(w) {
			continue
		}
		for _, key := range shorter(w) {
			if len(index[key]) > 0 {
				d.at(w)
				break
			}
		}
	}
}

// dropFarWords takes out the words that are only words and that no word of the
// list for Near is close to: nobody asks for them. Those written by hand stay.
func (d dictionary) dropFarWords(near [][]string, keep []string) {
	close := map[string]bool{}
	for _, words := range near {
		for _, w := range words {
			for _, key := range shorter(w) {
				close[key] = true
			}
		}
	}
	for w, e := range d {
		if slices.Contains(keep, w) {
			continue
		}
		if e.class == lexicon.Word && e.longest == 0 && !slices.ContainsFunc(shorter(w), func(key string) bool { return close[key] }) {
			delete(d, w)
		}
	}
}

// shorter lists a word and what is left of it without one of its letters. Two
// words that are one edit or swap apart have one of these in common; some that
// are further apart have, too, which does no harm here.
func shorter(w string) []string {
	all := []string{w}
	for i := range w {
		all = append(all, w[:i]+w[i+1:])
	}
	return all
}

func lettersOnly(w string) bool {
	return strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}
