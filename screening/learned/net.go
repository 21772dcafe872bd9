package learned

import "math/bits"

// The sizes of the reader: a small network with one layer over words beside their
// neighbours.
const (
	// Width numbers stand for a spelling.
	Width = 24
	// Units look at a word, and at two on either side.
	Units, Beside = 72, 5
	// Beginnings and Endings are numbers for a word's first and last letters.
	Beginnings, Endings = 2048, 512
	// Classes and acts are one for each bit.
	Classes, Acts = 64, 64
	// Gist is what is kept of the context, Hidden what the outputs stand on.
	Places, PlaceWidth = 10, 8
	Gist, Hidden       = 48, 128
	// Longest is the number of pieces that are read at a time.
	Longest = 160
)

// Spellings are what the reader knows words by: hashes, sorted.
type Spellings struct {
	Hashes []uint32
	index  []uint16
}

// NewSpellings puts the index of each hash where it, or the first free place behind it,
// is found; there are twice as many places as hashes.
func NewSpellings(hashes []uint32) *Spellings {
	index := make([]uint16, 1<<bits.Len(uint(2*len(hashes)+1)))
	for at := range index {
		index[at] = uint16(len(hashes))
	}
	for i, h := range hashes {
		at := h
		for int(index[at%uint32(len(index))]) != len(hashes) {
			at++
		}
		index[at%uint32(len(index))] = uint16(i)
	}
	return &Spellings{hashes, index}
}

// Index is that of a spelling; of any other it is the number of all hashes.
func (s *Spellings) Index(spelling uint32) int {
	for at := spelling; ; at++ {
		i := int(s.index[at%uint32(len(s.index))])
		if i == len(s.Hashes) || s.Hashes[i] == spelling {
			return i
		}
	}
}

// bit is the lowest bit that is set.
func bit(set uint64) int { return bits.TrailingZeros64(set) }

// Bits lists the bits that are set.
func Bits(set uint64) []int {
	var out []int
	for ; set != 0; set &= set - 1 {
		out = append(out, bit(set))
	}
	return out
}

// KnownHints lists the hints that the reader knows, as rows.
func KnownHints(hints []uint64) []int {
	var out []int
	for _, h := range hints {
		if i := hint(h); i >= 0 {
			out = append(out, i)
		}
	}
	return out
}
