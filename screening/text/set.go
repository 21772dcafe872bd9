package text

import "strings"

// Set is a set of folded words, quick to say no: rules ask about every word, and
// nearly none is theirs.
type Set struct {
	words map[string]bool
	// lengths holds, for each first letter, a bit for each length of its words;
	// what starts otherwise is filed under 0.
	lengths [27]uint32
}

// SetOf makes a set of the words in s, which white space parts.
func SetOf(s string) *Set {
	set := &Set{words: map[string]bool{}}
	for _, w := range strings.Fields(s) {
		set.words[w] = true
		first, length := shape(w)
		set.lengths[first] |= length
	}
	return set
}

// Has reports whether the word is in the set.
//
//go:noinline
func (s *Set) Has(word string) bool {
	first, length := shape(word)
	return s.lengths[first]&length != 0 && s.words[word]
}

func shape(word string) (first int, length uint32) {
	if word != "" && word[0] >= 'a' && word[0] <= 'z' {
		first = int(word[0]-'a') + 1
	}
	return first, 1 << min(len(word), 31)
}
