package learned

import (
	"math"
	"testing"
)

// No sum of the shipped reader leaves its 32 bits, whatever its inputs say.
func TestSumsStayWithinTheirBits(t *testing.T) {
	r := Open(readerBin)
	const (
		one        = 1
		mostVector = 2 << vectorBits
		// A half is still added where a sum is rounded.
		mostSum   = math.MaxInt32 - 1<<16
		wholeKept = 1 << keptBits
	)
	for name, c := range map[string]struct {
		*sums
		most int64 // that an input may say
		// bias is that of all outputs, where it is not the layer's own; and besides is
		// what may come to it.
		bias    []quad
		besides *sums
	}{
		"gist": {r.gist, mostUnit, nil, nil}, "first": {r.first, mostUnit, nil, nil}, "second": {r.second, mostUnit, nil, nil},
		"memory": {r.mind.word, mostUnit, nil, nil},
		"told":   {r.told, mostUnit, r.text.bias, r.text.hint},
		"acts":   {r.text.act, one, nil, nil}, "acts of a context": {r.context.act, one, nil, nil},
		"beside": {r.text.beside, mostVector, nil, nil}, "beside of a context": {r.context.beside, mostVector, nil, nil},
	} {
		bias := c.bias
		if bias == nil {
			bias = c.sums.bias
		}
		for block, q := range bias {
			var sums [8]int64
			add := func(q quad, times int64) {
				for k, x := range q.numbers() {
					sums[k] += max(int64(x), -int64(x)) * times
				}
			}
			add(q, 1)
			for in := range c.in {
				add(c.weights[block*c.in+in], c.most)
			}
			if c.besides != nil {
				for in := range c.besides.in {
					add(c.besides.weights[block*c.besides.in+in], one)
				}
			}
			for k, sum := range sums {
				if sum > mostSum {
					t.Errorf("%s: output %d may have a sum of %d steps", name, 8*block+k, sum)
				}
			}
		}
	}
	// A pull, and what is kept already.
	for way := range r.mind.way {
		for i := range 2 {
			var sums [8]int64
			for k := range Kept {
				for out, x := range r.mind.way[way][k][i].numbers() {
					sums[out] += max(int64(x), -int64(x)) * wholeKept
				}
			}
			block := 2*way + i
			for out, x := range r.mind.word.bias[block].numbers() {
				sums[out] += max(int64(x), -int64(x))
			}
			for in := range Units {
				for out, x := range r.mind.word.weights[block*Units+in].numbers() {
					sums[out] += max(int64(x), -int64(x)) * mostUnit
				}
			}
			for out, sum := range sums {
				if sum > mostSum {
					t.Errorf("way %d, output %d may have a sum of %d steps", way, out, sum)
				}
			}
		}
	}
	// A word has a vector of its spelling, and those of two ends.
	most := int64(0)
	for b := range 16 {
		most = max(most, r.text.known.steps[b]+2*r.text.ends.steps[b])
	}
	if most > mostVector {
		t.Errorf("a number of a vector may have %d steps", most)
	}
}

// Packed numbers are added, compared and taken apart like any others.
func TestSummaryIsTheMostAndTheMean(t *testing.T) {
	var rows []packed
	var most, sum [Units]int64
	for i := range 5 {
		var w wide
		for block := range w {
			var x [8]int64
			for k := range x {
				u := 8*block + k
				x[k] = int64((u*37+i*101)%61-30) << (sumBits - unitBits)
				if x[k] > 0 {
					sum[u] += x[k] >> (sumBits - unitBits)
					most[u] = max(most[u], x[k]>>(sumBits-unitBits))
				}
			}
			w[block] = quad{pair(x[0], x[1]), pair(x[2], x[3]), pair(x[4], x[5]), pair(x[6], x[7])}
		}
		row := w.narrow(mostKnown)
		for k := range row {
			row[k] += middle
			above := row[k] & middle
			row[k] &= above - above>>15
		}
		rows = append(rows, row)
	}
	const few = 3
	got := map[int32]int32{}
	for _, s := range summary(rows, few, nil, 10) {
		got[s.at] = s.x
	}
	for u := range Units {
		if want := int32(most[u]); got[int32(10+u)] != want {
			t.Errorf("unit %d: the most is %d, want %d", u, got[int32(10+u)], want)
		}
		if want := int32(math.Round(float64(sum[u]) / float64(len(rows)+few))); got[int32(10+Units+u)] != want {
			t.Errorf("unit %d: the mean is %d, want %d", u, got[int32(10+Units+u)], want)
		}
	}
}

// What says more than there is room for is cut off.
func TestNarrowCutsOff(t *testing.T) {
	w := wide{{a: pair(100<<sumBits, -100<<sumBits), b: pair(-3<<sumBits, 3<<sumBits)}}
	const most = 5 << unitBits
	p := w.narrow(most)
	var got [4]int16
	rest := p[0]
	for i := range got {
		got[i] = int16(rest)
		rest = (rest - uint64(int64(got[i]))) >> 16
	}
	if want := [4]int16{most, -most, -3 << unitBits, 3 << unitBits}; got != want {
		t.Errorf("%v, want %v", got, want)
	}
}
