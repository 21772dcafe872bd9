package lexicon

import (
	"math/bits"
	"sync"

	"github.com/agnivade/levenshtein"
)

// The list for Near starts with the length of its shortest and of its longest
// word, a byte each, and a uint16 for each length from one to the other: how
// many words there are. The words follow, by length, without separators; among
// words of one length those written by hand come first.

const (
	// shortestNear is the shortest word that Near corrects.
	shortestNear = 5
	// shortestName is the shortest name that NearAny corrects.
	shortestName = 6
)

// group is the words of one length, with the set of letters of each, and which
// of them begin with each letter.
type group struct {
	text  string
	masks []uint32
	first [26][]uint16
}

// groups are made when the first unknown word asks for them, by length:
// a pass over some 50 KB.
var groups = sync.OnceValue(func() []group {
	at := number(12)
	shortest, longest := int(words[at]), int(words[at+1])
	counts := at + 2
	at = counts + 2*(longest-shortest+1)
	all := make([]group, longest+1)
	for n := shortest; n <= longest; n++ {
		i := counts + 2*(n-shortest)
		g := group{masks: make([]uint32, int(words[i])|int(words[i+1])<<8)}
		g.text = words[at : at+n*len(g.masks)]
		for i := range g.masks {
			g.masks[i] = mask(g.text[i*n : i*n+n])
			if c := g.text[i*n] - 'a'; c < 26 {
				g.first[c] = append(g.first[c], uint16(i))
			}
		}
		all[n] = g
		at += len(g.text)
	}
	return all
})

// mask is the set of the letters a to z of a word.
func mask(w string) uint32 {
	var m uint32
	for i := range len(w) {
		if c := w[i] - 'a'; c < 26 {
			m |= 1 << c
		}
	}
	return m
}

// Near returns the medical word that is one edit or one swap of neighbouring
// letters away from a word that is in no list, and its classes; "" and 0 if
// there is none or the word is in a list. Words have at least five letters, and
// the first one has to be right: few slip there, and the others cost ten times
// as much. Of several candidates one of the hand lists wins. The cost is some
// 3 µs for an unknown word and one search for any other.
func Near(word string) (entry string, c Class) {
	if len(word) < shortestNear || !letters(word) || known(word) {
		return "", 0
	}
	all := groups()
	m := mask(word)
	for _, n := range [3]int{len(word), len(word) + 1, len(word) - 1} {
		if n >= len(all) || n < shortestNear {
			continue
		}
		g := &all[n]
		for _, i := range g.first[word[0]-'a'] {
			// One edit changes the set by two letters at most.
			if bits.OnesCount32(m^g.masks[i]) > 2 {
				continue
			}
			at := int(i) * n
			if w := g.text[at : at+n]; oneAway(word, w) {
				return w, Lookup(w)
			}
		}
	}
	return "", 0
}

// NearAny returns the first entry of list that is word itself or, where word
// has at least six letters and is in no list of the lexicon, one edit or one
// swap away from it. A known word is never taken for a misspelling: "hanson" is
// not "hansen". Entries are folded single words.
func NearAny(word string, list []string) (string, bool) {
	for _, entry := range list {
		if entry == word {
			return entry, true
		}
	}
	if len(word) < shortestName {
		return "", false
	}
	if known(word) {
		return "", false
	}
	for _, entry := range list {
		if len(entry) >= shortestName && oneAway(word, entry) {
			return entry, true
		}
	}
	return "", false
}

// oneAway reports whether one edit or one swap of neighbours makes a into b. Most
// words differ by more, which their ends tell without any counting.
func oneAway(a, b string) bool {
	if d := len(a) - len(b); d > 1 || d < -1 {
		return false
	}
	if swapped(a, b) {
		return true
	}
	short := min(len(a), len(b))
	from, to := 0, 0
	for from < short && a[from] == b[from] {
		from++
	}
	for to < short-from && a[len(a)-1-to] == b[len(b)-1-to] {
		to++
	}
	return from+to+1 >= max(len(a), len(b)) && levenshtein.ComputeDistance(a, b) <= 1
}

// swapped reports whether a and b differ in the order of two neighbours only.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

func letters(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}
