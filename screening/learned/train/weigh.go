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
	part := map[string]int{}
	for i, hand := range sorted(hands) {
		part[hand] = i % parts
	}
	var odds []float64
	var positive []bool
	for p := range parts {
		var others []weighing
		for _, w := range list {
			if part[w.hand] != p {
				others = append(others, w)
			}
		}
		if len(others) == 0 {
			continue
		}
		weights := regress(others)
		for _, w := range list {
			if part[w.hand] == p {
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

// regress is logistic regression by Newton's method, with a penalty that keeps what is
// rarely seen from counting much.
func regress(list []weighing) map[string]float64 {
	const rounds, penalty = 12, 3.0
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
	v := make([]float64, len(names))
	for range rounds {
		// Each row of the system is a gradient's slope, with the gradient behind it.
		system := make([][]float64, len(names))
		for i, name := range names {
			system[i] = make([]float64, len(names)+1)
			if name != policy.Always {
				system[i][i], system[i][len(names)] = penalty, penalty*v[i]
			}
		}
		for _, w := range list {
			sum := 0.0
			for _, e := range w.evidence {
				sum += e.X * v[index[e.Name]]
			}
			likely := 1 / (1 + math.Exp(-sum))
			d := likely
			if w.positive {
				d--
			}
			for _, e := range w.evidence {
				row := system[index[e.Name]]
				row[len(names)] += d * e.X
				for _, o := range w.evidence {
					row[index[o.Name]] += likely * (1 - likely) * e.X * o.X
				}
			}
		}
		for i, x := range solved(system) {
			v[i] -= x
		}
	}
	for i, name := range names {
		weights[name] = v[i]
	}
	return weights
}

// solved solves a system of equations of which no row is quite determined by others,
// by Gauss's elimination.
func solved(system [][]float64) []float64 {
	n := len(system)
	for i := range n {
		most := i
		for k := i + 1; k < n; k++ {
			if math.Abs(system[k][i]) > math.Abs(system[most][i]) {
				most = k
			}
		}
		system[i], system[most] = system[most], system[i]
		for k := range n {
			if f := system[k][i] / system[i][i]; k != i && f != 0 {
				for j := i; j <= n; j++ {
					system[k][j] -= f * system[i][j]
				}
			}
		}
	}
	out := make([]float64, n)
	for i := range out {
		out[i] = system[i][n] / system[i][i]
	}
	return out
}
