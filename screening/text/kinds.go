package text

import (
	"strings"
	"sync"
)

// Kinds tells in which of some lists a folded word stands. The lists are read when it is
// first asked, which few drafts need.
type Kinds struct {
	lists []string
	once  sync.Once
	of    map[string]uint32
}

// KindsOf makes kinds of up to 32 lists of words, which white space parts.
func KindsOf(lists ...string) *Kinds { return &Kinds{lists: lists} }

// Of has a bit for each list that has the word, that of the first list lowest.
//
//go:noinline
func (k *Kinds) Of(word string) uint32 {
	k.once.Do(k.read)
	return k.of[word]
}

func (k *Kinds) read() {
	k.of = map[string]uint32{}
	for n, list := range k.lists {
		for _, w := range strings.Fields(list) {
			k.of[w] |= 1 << n
		}
	}
}
