package text

import "strings"

// Set is a set of folded words.
type Set struct{ index *Index }

// SetOf makes a set of the words in s, which white space parts.
func SetOf(s string) *Set { return &Set{IndexOf(strings.Fields(s))} }

// Has reports whether the word is in the set.
func (s *Set) Has(word string) bool { return s.index.may(word) && s.index.find(word) >= 0 }
