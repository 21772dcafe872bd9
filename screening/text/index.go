package text

// Index gives the number of a folded word in a list, quick to say that it is not
// there: every word of a draft is asked for in many lists, and nearly none holds it.
type Index struct {
	words []string
	// slots hold, where a word or the first free place behind it is found, its
	// number plus one.
	slots []uint16
	// lengths holds, for the low bits of each first letter, a bit for the low bits of
	// each length of its words.
	lengths [32]uint32
	// ends holds, for the low bits of each last letter, a bit for those of each first.
	ends [32]uint32
}

// IndexOf numbers words in their order, none of which is empty. Of a word that
// comes twice the first counts.
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
		x.lengths[w[0]&31] |= 1 << (len(w) & 31)
		x.ends[w[len(w)-1]&31] |= 1 << (w[0] & 31)
	}
	return x
}

// may is false for nearly every word that is not there. It is small enough to be
// compiled into where it is asked.
func (x *Index) may(word string) bool {
	return word != "" && x.lengths[word[0]&31]&(1<<(len(word)&31)) != 0 && x.ends[word[len(word)-1]&31]&(1<<(word[0]&31)) != 0
}

// Of is the number of a word, or -1.
func (x *Index) Of(word string) int {
	if !x.may(word) {
		return -1
	}
	return x.find(word)
}

//go:noinline
func (x *Index) find(word string) int {
	for at := mixed(word); ; at++ {
		switch n := int(x.slots[at&uint32(len(x.slots)-1)]); {
		case n == 0:
			return -1
		case x.words[n-1] == word:
			return n - 1
		}
	}
}

// mixed spreads words over a table by their length and four of their letters.
func mixed(word string) uint32 {
	n := len(word)
	h := uint32(n)*31 + uint32(word[0])
	h = h*31 + uint32(word[n/3])
	h = h*31 + uint32(word[n*2/3])
	h = h*31 + uint32(word[n-1])
	return h ^ h>>7
}
