package lexicon

import "strings"

// vocabulary are the classes that the inflected forms of a word share with it.
const vocabulary = CommonWord | Word

// Inflected returns the vocabulary classes of the word that an inflected English
// form belongs to: "rinsing" has those of "rinse". classes gives the classes of a
// base form. The result is 0 where there is none. words.bin leaves such forms
// out, since they would fill a fifth of it.
func Inflected(word string, classes func(base string) Class) Class {
	try := func(base string) Class {
		if len(base) < 3 {
			return 0
		}
		return classes(base) & vocabulary
	}
	for _, e := range inflections {
		stem, ok := strings.CutSuffix(word, e.ending)
		if !ok || len(stem) < 2 {
			continue
		}
		for _, put := range e.instead {
			if c := try(stem + put); c != 0 {
				return c
			}
		}
		// stopped, stopping, bigger
		if n := len(stem); e.doubles && n > 3 && stem[n-1] == stem[n-2] {
			if c := try(stem[:n-1]); c != 0 {
				return c
			}
		}
	}
	return 0
}

var inflections = []struct {
	ending  string
	instead []string
	doubles bool
}{
	{"ies", []string{"y", "ie"}, false},
	{"ied", []string{"y", "ie"}, false},
	{"ier", []string{"y"}, false},
	{"iest", []string{"y"}, false},
	{"ily", []string{"y"}, false},
	{"es", []string{"e", ""}, false},
	{"s", []string{""}, false},
	{"ed", []string{"", "e"}, true},
	{"ing", []string{"", "e"}, true},
	{"er", []string{"", "e"}, true},
	{"est", []string{"", "e"}, true},
	{"ly", []string{"", "le"}, false},
	{"ness", []string{""}, false},
	{"'s", []string{""}, false},
}
