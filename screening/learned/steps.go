package learned

import (
	"math"
	"math/bits"
)

// In use the reader counts in whole steps instead of fractions: so one addition adds
// up four units and one multiplication makes two products, which in WASM takes 0.6 of
// the time, and every processor rounds alike.
const (
	// unitBits are those behind the point of what a unit or an input says: a step is
	// 1/1024, and the most that can be said is just below 32.
	unitBits = 10
	mostUnit = 1<<15 - 1
	// sumBits are those of what words add to a unit, before it is narrowed to steps.
	sumBits = 22
	// keptBits are those of what is kept of a text from word to word, pullBits those
	// of what moves it.
	keptBits, pullBits = 12, 21
)

// steps are those of x, of which there are so many bits behind the point.
//
//go:noinline
func steps(x float32, bits int) int64 {
	return int64(math.Floor(float64(x)*float64(int(1)<<bits) + 0.5))
}

// pair is two numbers of 32 bits in one: their sum when the second one is shifted. The
// sum of pairs, and a pair times a number, is that of their numbers as long as none of
// them leaves its 32 bits.
func pair(low, high int64) int64 { return low + high<<32 }

func apart(pair int64) (low, high int32) {
	low = int32(pair)
	return low, int32((pair - int64(low)) >> 32)
}

// quad are eight sums, two to a pair.
type quad struct{ a, b, c, d int64 }

func (q *quad) add(p quad) { q.a, q.b, q.c, q.d = q.a+p.a, q.b+p.b, q.c+p.c, q.d+p.d }

// numbers takes the sums apart.
func (q quad) numbers() (out [8]int32) {
	out[0], out[1] = apart(q.a)
	out[2], out[3] = apart(q.b)
	out[4], out[5] = apart(q.c)
	out[6], out[7] = apart(q.d)
	return out
}

// wide has a sum for each unit, with sumBits behind the point.
type wide [Units / 8]quad

// packed has the numbers of all units in steps, four in 64 bits: their sum when each is
// shifted by 16 bits more than the one before it.
type packed [Units / 4]uint64

// middle is what is added to a packed sum to keep each of its numbers above zero: the
// highest bit of each then tells that the number is not below zero.
const middle = 0x8000_8000_8000_8000

// narrow packs sums, each cut off where it says more than so many steps.
//
//go:noinline
func (w *wide) narrow(most int32) (out packed) {
	for i := range w {
		for k, sum := range w[i].numbers() {
			const half = 1 << (sumBits - unitBits - 1)
			x := max(-most, min(most, (sum+half)>>(sumBits-unitBits)))
			out[2*i+k/4] += uint64(int64(x)) << (k % 4 * 16)
		}
	}
	return out
}

// stated is an input that says something: which it is, and what it says in steps.
type stated struct{ at, x int32 }

// state appends the units that are not zero, the first of which is number from.
func (p *packed) state(out []stated, from int) []stated {
	for i, w := range p {
		for w != 0 {
			shift := bits.TrailingZeros64(w) &^ 15
			out = append(out, stated{int32(from + 4*i + shift/16), int32(w >> shift & mostUnit)})
			w &^= 0xffff << shift
		}
	}
	return out
}

// summary appends the most and the mean of each unit over all rows; the mean of few
// counts less.
func summary(rows []packed, few int, out []stated, from int) []stated {
	// Numbers at even places, and those between them, have 32 bits each to add up in.
	const evens = 0x0000_ffff_0000_ffff
	var most, even, odd packed
	for i := range rows {
		for k, x := range &rows[i] {
			above := (most[k] | middle - x) & middle // where most is not below
			most[k] = x ^ (x^most[k])&(above-above>>15)
			even[k] += x & evens
			odd[k] += x >> 16 & evens
		}
	}
	out = most.state(out, from)
	const exact = 32
	share := uint64(1<<exact) / uint64(len(rows)+few)
	for k := range even {
		for lane, sum := range [4]uint64{even[k] & math.MaxUint32, odd[k] & math.MaxUint32, even[k] >> 32, odd[k] >> 32} {
			if mean := (sum*share + 1<<(exact-1)) >> exact; mean != 0 {
				out = append(out, stated{int32(from + Units + 4*k + lane), int32(mean)})
			}
		}
	}
	return out
}

// sums is a layer made ready for inputs of which most say nothing: for each eight
// outputs, what each input weighs for them.
type sums struct {
	in      int
	weights []quad
	bias    []quad
	// bits are those behind the point of the weights: an output has as many steps less.
	bits int
}

// newSums makes a layer that weighs nothing. Its outputs are a multiple of eight. Like
// what follows, its code at every use would weigh some thousand bytes.
//
//go:noinline
func newSums(in, out, bits int) *sums {
	return &sums{in, make([]quad, out/8*in), make([]quad, out/8), bits}
}

// sums makes a layer ready, with so many bits behind the point of its weights, and as
// many more behind that of its bias as its inputs have.
func (l *layer) sums(bits, inputBits int) *sums {
	s := newSums(l.in, l.out, bits)
	s.weigh(&l.weight, 0, 0, 0, l.in, l.out, l.in, 1)
	s.bias = l.bias.quads(bits + inputBits)
	return s
}

// quads are the numbers with so many bits behind the point.
func (n *numbers) quads(bits int) []quad {
	steps := n.steps(bits)
	out := make([]quad, len(n.bytes)/8)
	for i := range out {
		out[i] = eight(n.bytes[8*i:], 1, steps)
	}
	return out
}

// weigh takes what some inputs weigh for some outputs from numbers, in which an output
// and an input are so far from the next: the first of them are a block and an input.
//
//go:noinline
func (s *sums) weigh(n *numbers, from, block, input, ins, outs, perOut, perIn int) {
	steps := n.steps(s.bits)
	for out := 0; out < outs; out += 8 {
		for in := range ins {
			s.weights[(block+out/8)*s.in+input+in] = eight(n.bytes[from+out*perOut+in*perIn:], perOut, steps)
		}
	}
}

// eight makes a quad of eight numbers, each so far from the next.
//
//go:noinline
func eight(bytes string, apart int, steps *stepsOfBytes) quad {
	two := func(i int) int64 { return pair(steps[bytes[i*apart]], steps[bytes[(i+1)*apart]]) }
	return quad{two(0), two(2), two(4), two(6)}
}

// onto adds to the sums of a block of eight outputs what inputs weigh.
//
//go:noinline
func (s *sums) onto(q quad, block int, inputs []stated) quad {
	weights := s.weights[block*s.in:][:s.in]
	for _, in := range inputs {
		w, x := &weights[in.at], int64(in.x)
		q.a += w.a * x
		q.b += w.b * x
		q.c += w.c * x
		q.d += w.d * x
	}
	return q
}

// units adds what inputs weigh to the sums of all units, the first of which are a block.
//
//go:noinline
func (s *sums) units(w *wide, block int, inputs []stated) {
	for i := range w {
		w[i] = s.onto(w[i], block+i, inputs)
	}
}

// with gives the sums of all outputs over their bias.
//
//go:noinline
func (s *sums) with(inputs []stated) []quad {
	out := make([]quad, len(s.bias))
	for block, q := range s.bias {
		out[block] = s.onto(q, block, inputs)
	}
	return out
}

// rectified appends the outputs that are above zero, on top of sums that are worked out
// already; the first of them is number at.
func (s *sums) rectified(known []quad, inputs, out []stated, at int) []stated {
	for block, q := range known {
		for k, x := range s.onto(q, block, inputs).numbers() {
			if x = (x + 1<<(s.bits-1)) >> s.bits; x > 0 {
				out = append(out, stated{int32(at + 8*block + k), min(x, mostUnit)})
			}
		}
	}
	return out
}
