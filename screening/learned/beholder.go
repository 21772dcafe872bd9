package learned

import (
	"math"
	"slices"
	"sync/atomic"

	"prescreen/screening/lexicon"
)

// beholder works out the layer over words. What a word adds is the same as long as
// its spelling and classes are; what some thousands of words add is kept.
type beholder struct {
	*Beholder
	net *Net
	// shares are a power of two; shift takes a hash of 64 bits to one of them.
	shares []atomic.Pointer[share]
	shift  int
}

// share is what a word adds to the second word to its right, the first, itself, and
// those to its left.
type share struct {
	word word
	rows [Beside]Row
}

// word is all that share depends on: no word's spelling is kept.
type word struct {
	index             int
	class             lexicon.Class
	beginning, ending uint16
}

// newBeholder makes one that keeps what 1<<bits words add.
func newBeholder(n *Net, b *Beholder, bits int) *beholder {
	return &beholder{b, n, make([]atomic.Pointer[share], 1<<bits), 64 - bits}
}

func (b *beholder) share(p *Piece) *share {
	w := word{b.net.Index(p.Spelling), p.Class, p.Beginning, p.Ending}
	mixed := (uint64(w.class) ^ uint64(w.index)<<32 ^ uint64(w.beginning)<<16 ^ uint64(w.ending)) * 0x9e3779b97f4a7c15
	// Each has four places; where all are taken, it drives out the one in the first.
	first := mixed >> b.shift
	slot := &b.shares[first]
	for way := range uint64(4) {
		at := &b.shares[first^way]
		s := at.Load()
		if s == nil {
			slot = at
			break
		}
		if s.word == w {
			return s
		}
	}
	s := &share{word: w}
	vector := b.net.Vector(w.index, p)
	for beside := range s.rows {
		row := &s.rows[beside]
		for i, x := range vector {
			for u, w := range RowOf(b.Spelling, beside*Width+i) {
				row[u] += float32(w * x)
			}
		}
		for c := uint64(p.Class); c != 0; c &= c - 1 {
			row.add(RowOf(b.Class, beside*Classes+bit(c)))
		}
	}
	slot.Store(s)
	return s
}

func (r *Row) add(x *Row) {
	for u := range r {
		r[u] += x[u]
	}
}

// summary appends the most and the mean of each unit over all pieces, after all of
// them were told the same; the mean of few counts less. Whoever wants the units of
// each piece is given them in turn.
func summary(before []Row, told *Row, out []float32, few float32, each func(h *Row)) []float32 {
	var most, mean, h Row
	for i := range before {
		for u, x := range &before[i] {
			h[u] = positive(x + told[u])
			mean[u] += h[u]
			most[u] = larger(most[u], h[u])
		}
		if each != nil {
			each(&h)
		}
	}
	n := float32(len(before)) + few
	for u := range mean {
		mean[u] /= n
	}
	return append(append(out, most[:]...), mean[:]...)
}

// none stands where there is no neighbour.
var none share

// over gives the units of each piece before they are told anything and rectified. It
// uses room, if that is large enough.
func (b *beholder) over(room []Row, pieces []Piece, hints [][]uint64) []Row {
	bias := RowOf(b.Bias, 0)
	own := *bias // with what is known of the sentence
	sentence := int32(-1)
	// That of the piece, with two before and two behind it.
	var near [Beside]*share
	next := func(i int) {
		copy(near[:], near[1:])
		near[Beside-1] = &none
		if i < len(pieces) {
			near[Beside-1] = b.share(&pieces[i])
		}
	}
	near[2], near[3], near[4] = &none, &none, &none
	next(0)
	next(1)
	out := slices.Grow(room[:0], len(pieces))[:len(pieces)]
	for i := range pieces {
		next(i + 2)
		p, h := &pieces[i], &out[i]
		if p.Sentence != sentence && int(p.Sentence) < len(hints) {
			sentence = p.Sentence
			own = *bias
			for _, h := range hints[sentence] {
				if k := hint(h); k >= 0 {
					own.add(RowOf(b.Hint, k))
				}
			}
		}
		x, y, z := &near[0].rows[0], &near[1].rows[1], &near[2].rows[2]
		v, w := &near[3].rows[3], &near[4].rows[4]
		for u := range h {
			h[u] = own[u] + (v[u] + w[u]) + (x[u] + y[u] + z[u])
		}
		for a := uint64(p.Acts); a != 0; a &= a - 1 {
			h.add(RowOf(b.Act, bit(a)))
		}
	}
	return out
}

// positive is x, or 0 for what is below; larger is the larger of two that are not
// below 0. Both do without a branch that nobody could foretell, and without the call
// that max is in WASM: such numbers are in the order of their bits.
func positive(x float32) float32 {
	b := int32(math.Float32bits(x))
	return math.Float32frombits(uint32(b &^ (b >> 31)))
}

func larger(x, y float32) float32 {
	b := int32(math.Float32bits(x))
	more := int32(math.Float32bits(y)) - b
	return math.Float32frombits(uint32(b + more&^(more>>31)))
}
