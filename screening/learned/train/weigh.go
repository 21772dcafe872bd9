package main

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"prescreen/screening/policy"
)

// weighing is one draft of a hand that neither rules nor reader have seen.
type weighing struct {
	hand     string
	positive bool
	evidence []policy.Item
}

// weigh finds what each piece of evidence counts, by logistic regression, and
// writes it where the policy reads it. It prints what comes of it for hands that
// the weights were not found on.
func weigh(list []weighing, file string) error {
	hands := map[string]bool{}
	for _, w := range list {
		hands[w.hand] = true
	}
	var odds []float64
	var positive []bool
	for _, hand := range sorted(hands) {
		var others []weighing
		for _, w := range list {
			if w.hand != hand {
				others = append(others, w)
			}
		}
		weights := regress(others)
		for _, w := range list {
			if w.hand == hand {
				odds, positive = append(odds, policy.Weigh(w.evidence, weights)), append(positive, w.positive)
			}
		}
	}
	for _, at := range []float64{-0.5, 0, 0.5, 1, 1.5} {
		var hit, all, alarm, clear float64
		for i, o := range odds {
			if positive[i] {
				all++
				if o >= at {
					hit++
				}
			} else {
				clear++
				if o >= at {
					alarm++
				}
			}
		}
		fmt.Printf("rules and reader together, from %4.1f: %.1f %% of %.0f warned, %.1f %% of %.0f alarms\n", at, 100*hit/all, all, 100*alarm/clear, clear)
	}
	weights := regress(list)
	var b strings.Builder
	for _, name := range sorted(weights) {
		fmt.Fprintf(&b, "%s %.3f\n", name, weights[name])
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

func sorted[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// regress is logistic regression by gradient descent, with a penalty that keeps
// what is rarely seen from counting much.
func regress(list []weighing) map[string]float64 {
	const rounds, rate, penalty = 3000, 1.0, 3.0
	weights := map[string]float64{}
	for _, w := range list {
		for _, e := range w.evidence {
			weights[e.Name] = 0
		}
	}
	names := sorted(weights)
	index := map[string]int{}
	for i, name := range names {
		index[name] = i
	}
	rows := make([][]float64, len(list))
	for i, w := range list {
		rows[i] = make([]float64, len(names))
		for _, e := range w.evidence {
			rows[i][index[e.Name]] = e.X
		}
	}
	v := make([]float64, len(names))
	square := make([]float64, len(names))
	for range rounds {
		g := make([]float64, len(names))
		for k, row := range rows {
			sum := 0.0
			for i, x := range row {
				sum += x * v[i]
			}
			d := 1 / (1 + math.Exp(-sum))
			if list[k].positive {
				d--
			}
			for i, x := range row {
				g[i] += d * x
			}
		}
		for i, name := range names {
			if name != policy.Always {
				g[i] += penalty * v[i]
			}
			square[i] += g[i] * g[i]
			v[i] -= rate * g[i] / (math.Sqrt(square[i]) + 1e-9)
		}
	}
	for i, name := range names {
		weights[name] = v[i]
	}
	return weights
}
