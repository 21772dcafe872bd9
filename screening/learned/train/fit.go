package main

import (
	"encoding/binary"
	"fmt"
	"math"
)

// The settings were chosen by cross-validation on the corpus.
const (
	rounds  = 40
	rate    = 0.2
	penalty = 2e-5
	header  = 8
	// parts are foretold by each other.
	parts = 5
)

type weights struct {
	w    []float64
	bias float64
}

func (w *weights) score(e *example) float64 {
	sum := 0.0
	for _, h := range e.features {
		sum += w.w[int(h)&(len(w.w)-1)]
	}
	return w.bias + sum*e.norm
}

// fit trains by stochastic gradient descent with adaptive steps (AdaGrad), in an
// order that a fixed congruential generator shuffles.
func fit(examples []example, buckets int) *weights {
	w := &weights{w: make([]float64, buckets)}
	g := make([]float64, buckets)
	gb := 1e-6
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	seed := uint32(1)
	for range rounds {
		for i := len(order) - 1; i > 0; i-- {
			seed = seed*1664525 + 1013904223
			j := int(uint64(seed) * uint64(i+1) >> 32)
			order[i], order[j] = order[j], order[i]
		}
		for _, i := range order {
			e := &examples[i]
			p := 1 / (1 + math.Exp(-w.score(e)))
			y := 0.0
			if e.positive {
				y = 1
			}
			d := (p - y) * e.weight
			for _, h := range e.features {
				b := int(h) & (buckets - 1)
				step := d*e.norm + penalty*w.w[b]
				g[b] += step * step
				w.w[b] -= rate * step / (math.Sqrt(g[b]) + 1e-6)
			}
			gb += d * d
			w.bias -= rate * d / math.Sqrt(gb)
		}
	}
	return w
}

// pack quantises the weights to one byte each.
func (w *weights) pack() []byte {
	most := 0.0
	for _, x := range w.w {
		most = max(most, math.Abs(x))
	}
	// A few very large weights would cost all others their precision.
	most = min(most, 4)
	scale := math.Ceil(most/127*(1<<16)) / (1 << 16)
	out := make([]byte, header, header+len(w.w))
	binary.LittleEndian.PutUint32(out, uint32(math.Round(scale*(1<<16))))
	binary.LittleEndian.PutUint32(out[4:], uint32(int32(math.Round(w.bias*(1<<16)))))
	for _, x := range w.w {
		out = append(out, byte(int8(math.Round(max(-127, min(127, x/scale))))))
	}
	return out
}

// crossValidate foretells each fifth of the examples by the others.
func crossValidate(examples []example, buckets int) string {
	var right, hit, positive, alarm, negative float64
	for part := range parts {
		var train, test []example
		for i, e := range examples {
			if i%parts == part {
				test = append(test, e)
			} else {
				train = append(train, e)
			}
		}
		w := fit(train, buckets)
		for i := range test {
			yes := w.score(&test[i]) > 0
			if yes == test[i].positive {
				right++
			}
			if test[i].positive {
				positive++
				if yes {
					hit++
				}
			} else {
				negative++
				if yes {
					alarm++
				}
			}
		}
	}
	return fmt.Sprintf("%.1f %% right, %.1f %% of %.0f found, %.1f %% of %.0f false",
		100*right/(positive+negative), 100*hit/positive, positive, 100*alarm/negative, negative)
}
