package text

import "strings"

// Index gives the number of a folded word in a list, quick to say that it is not
// there: every word of a draft is asked for in many lists, and nearly none holds it.
type Index struct {
	words []string
	// slots hold, where a word or the first free place behind it is found, its
	// number plus one.
	slots []uint16
	// lengths holds, for each first letter, a bit for each length of its words;
	// what starts otherwise is filed under 0.
	lengths [27]uint32
}

// IndexOf numbers words in their order. Of a word that comes twice the first counts.
func IndexOf(words []string) *Index {
	size := 4
	for size < 2*len(words) {
		size *= 2
	}
	x := &Index{words: words, slots: make([]uint16, size)}
	for n, w := range words {
		at := mixed(w)
		for x.slots[at&uint32(size-1)] != 0 {
			at++
		}
		x.slots[at&uint32(size-1)] = uint16(n + 1)
		first, length := shape(w)
		x.lengths[first] |= length
	}
	return x
}

// Of is the number of a word, or -1.
//
//go:noinline
func (x *Index) Of(word string) int {
	if first, length := shape(word); x.lengths[first]&length == 0 {
		return -1
	}
	for at := mixed(word); ; at++ {
		switch n := int(x.slots[at&uint32(len(x.slots)-1)]); {
		case n == 0:
			return -1
		case x.words[n-1] == word:
			return n - 1
		}
	}
}

func shape(word string) (first int, length uint32) {
	if word != "" && word[0] >= 'a' && word[0] <= 'z' {
		first = int(word[0]-'a') + 1
	}
	return first, 1 << min(len(word), 31)
}

// mixed spreads words over a table by their length and four of their letters.
func mixed(word string) uint32 {
	n := len(word)
	if n == 0 {
		return 0
	}
	h := uint32(n)*31 + uint32(word[0])
	h = h*31 + uint32(word[n/3])
	h = h*31 + uint32(word[n*2/3])
	h = h*31 + uint32(word[n-1])
	return h ^ h>>7
}

// Set is a set of folded words.
type Set struct{ index *Index }

// SetOf makes a set of the words in s, which white space parts.
func SetOf(s string) *Set { return &Set{IndexOf(strings.Fields(s))} }

// Has reports whether the word is in the set.
func (s *Set) Has(word string) bool { return s.index.Of(word) >= 0 }
