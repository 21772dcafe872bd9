package learned

import (
	"slices"
	"sync/atomic"

	"prescreen/screening/lexicon"
)

// beholder works out the layer over words beside their neighbours. What a word adds to
// itself and to them depends on its spelling and classes, and is the same as long as
// those are: what some thousands of words add is kept. Its acts, and what is known of its
// sentence, count for the word itself alone.
type beholder struct {
	*vocabulary
	// beside is from a word's vector and classes to what it adds beside each neighbour,
	// the left one first.
	beside, act, hint *sums
	bias              []quad
	// shares are a power of two; shift takes a hash of 64 bits to one of them.
	shares []atomic.Pointer[share]
	shift  int
}

// vocabulary has the vectors that stand for words.
type vocabulary struct {
	*Spellings
	// known has one for each spelling, and one for any other; ends has those of what
	// words begin with, and of what they end with: what forms of a word have in common,
	// and all that is known of a rare one.
	known, ends vectors
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

// beholder opens one for so many hints, which keeps what 1<<bits words add.
func (o *opener) beholder(v *vocabulary, hints, bits int) *beholder {
	b := &beholder{
		vocabulary: v, beside: newSums(Width+Classes, Beside*Units, vectorBits),
		act: newSums(Acts, Units, sumBits), hint: newSums(hints, Units, sumBits),
		shares: make([]atomic.Pointer[share], 1<<bits), shift: 64 - bits,
	}
	spelling, class := o.numbers(Beside*Width*Units), o.numbers(Beside*Classes*Units)
	for beside := range Beside {
		block := beside * Units / 8
		b.beside.weigh(&spelling, beside*Width*Units, block, 0, Width, Units, 1, Units)
		b.beside.weigh(&class, beside*Classes*Units, block, Width, Classes, Units, 1, Units)
	}
	act, hint, bias := o.numbers(Acts*Units), o.numbers(hints*Units), o.numbers(Units)
	b.act.weigh(&act, 0, 0, 0, Acts, Units, 1, Units)
	b.hint.weigh(&hint, 0, 0, 0, hints, Units, 1, Units)
	b.bias = bias.quads(sumBits)
	return b
}

func (b *beholder) share(p *Piece) *share {
	w := word{b.Index(p.Spelling), p.Class, p.Beginning, p.Ending}
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
	var vector [Width]int64
	b.known.add(&vector, w.index)
	for _, end := range p.Ends() {
		b.ends.add(&vector, end)
	}
	for i, x := range vector {
		inputs = append(inputs, stated{int32(i), int32(x)})
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
func (b *beholder) over(room []packed, pieces []Piece, hints [][]uint64, told wide) []packed {
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
			of := told
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
