package main

import (
	"slices"
	"strings"

	"prescreen/screening/lexicon"
)

const (
	shortestNear = 5
	longestNear  = 24
	// shortestOther is for words from public lists, of which more are rare.
	shortestOther = 7
	medical       = lexicon.Condition | lexicon.Symptom | lexicon.Medicine | lexicon.BodyPart | lexicon.Procedure | lexicon.Device
)

// medicalWords gathers the single medical words that others may be much like.
// Five letters are enough for a hand-written word only, seven for the others.
func medicalWords(d dictionary, lists hand, others []string) []string {
	var near []string
	seen := map[string]bool{}
	add := func(words []string, shortest int) {
		for _, w := range words {
			if len(w) >= shortest && len(w) <= longestNear && lettersOnly(w) && !seen[w] && d[w].class&medical != 0 {
				seen[w] = true
				near = append(near, w)
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

// dropFarWords takes out the words that are only words and that are not much
// like a medical one: nobody asks for them. The others are plain words to the
// trained models, and no unknown ones. Those written by hand stay.
func (d dictionary) dropFarWords(near, keep []string) {
	close := map[string]bool{}
	for _, w := range near {
		for _, key := range shorter(w) {
			close[key] = true
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
