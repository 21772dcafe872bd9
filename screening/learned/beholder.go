package learned

import (
	"slices"
	"sync/atomic"

	"prescreen/screening/lexicon"
)

// beholder works out the layer over words. What a word adds is the same as long as
// its spelling and classes are; what some thousands of words add is kept.
type beholder struct {
	net *Net
	// beside is from a word's vector and classes to what it adds beside each neighbour;
	// see Beholder for the rest.
	beside, act, hint *sums
	bias              wide
	// shares are a power of two; shift takes a hash of 64 bits to one of them.
	shares []atomic.Pointer[share]
	shift  int
}

// share is what a word adds to the second word to its right, the first, itself, and
// those to its left.
type share struct {
	word word
	rows [Beside]packed
}

// word is all that share depends on: no word's spelling is kept.
type word struct {
	index             int
	class             lexicon.Class
	beginning, ending uint16
}

// The most that is added to a unit by its neighbours, the word itself, its acts, and all
// that is known of its sentence, in steps. It is more than they ever add but for one
// share in some thousand, and all together stay within the 16 bits of a number.
const (
	mostBeside = 26 << unitBits / 10
	mostItself = 4 << unitBits
	mostActs   = 19 << unitBits / 2
	mostKnown  = 8 << unitBits
)

var _ [mostUnit - (Beside-1)*mostBeside - mostItself - mostActs - mostKnown]struct{}

// vectorBits are those of a word's vector, and of what its numbers weigh: both times
// each other have those of a sum.
const vectorBits = sumBits / 2

// newBeholder makes one that keeps what 1<<bits words add.
func newBeholder(n *Net, b *Beholder, bits int) *beholder {
	out := &beholder{
		net: n, beside: newSums(Width+Classes, Beside*Units, vectorBits),
		act: newSums(Acts, Units, sumBits), hint: newSums(len(b.Hint)/Units, Units, sumBits),
		shares: make([]atomic.Pointer[share], 1<<bits), shift: 64 - bits,
	}
	for beside := range Beside {
		block := beside * len(out.bias)
		out.beside.weigh(b.Spelling[beside*Width*Units:], block, 0, Width, Units, 1, Units)
		out.beside.weigh(b.Class[beside*Classes*Units:], block, Width, Classes, Units, 1, Units)
	}
	out.act.weigh(b.Act, 0, 0, Acts, Units, 1, Units)
	out.hint.weigh(b.Hint, 0, 0, out.hint.in, Units, 1, Units)
	for i := range out.bias {
		out.bias[i] = eight(b.Bias[8*i:], 1, sumBits)
	}
	return out
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
	var room [Width + Classes]stated
	inputs := room[:0]
	for i, x := range b.net.Vector(w.index, p) {
		inputs = append(inputs, stated{int32(i), int32(steps(x, vectorBits))})
	}
	for c := uint64(p.Class); c != 0; c &= c - 1 {
		inputs = append(inputs, stated{int32(Width + bit(c)), 1 << vectorBits})
	}
	for beside := range s.rows {
		var sum wide
		b.beside.units(&sum, beside*len(sum), inputs)
		most := int32(mostBeside)
		if beside == Beside/2 {
			most = mostItself
		}
		s.rows[beside] = sum.narrow(most)
	}
	slot.Store(s)
	return s
}

// none stands where there is no neighbour, and untouched where a word does nothing.
var (
	none      share
	untouched packed
)

// over gives the units of each piece, after all of them were told the same on top of
// their bias. It uses room, if that is large enough.
func (b *beholder) over(room []packed, pieces []Piece, hints [][]uint64, told *wide) []packed {
	own := told.narrow(mostKnown) // with what is known of the sentence
	var inputs []stated
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
			inputs = inputs[:0]
			for _, h := range hints[sentence] {
				if k := hint(h); k >= 0 {
					inputs = append(inputs, stated{int32(k), 1})
				}
			}
			of := *told
			b.hint.units(&of, 0, inputs)
			own = of.narrow(mostKnown)
		}
		x, y, z := &near[0].rows[0], &near[1].rows[1], &near[2].rows[2]
		v, w := &near[3].rows[3], &near[4].rows[4]
		does := &untouched
		if p.Acts != 0 {
			inputs = inputs[:0]
			for a := uint64(p.Acts); a != 0; a &= a - 1 {
				inputs = append(inputs, stated{int32(bit(a)), 1})
			}
			var acts wide
			b.act.units(&acts, 0, inputs)
			narrow := acts.narrow(mostActs)
			does = &narrow
		}
		for u := range h {
			sum := own[u] + does[u] + v[u] + w[u] + x[u] + y[u] + z[u] + middle
			above := sum & middle
			h[u] = sum & (above - above>>15)
		}
	}
	return out
}
