package main

import (
	"math"
	"testing"

	"prescreen/screening/policy"
)

func TestSolved(t *testing.T) {
	got := solved([][]float64{{0, 2, 4}, {3, 1, 5}})
	for i, want := range []float64{1, 2} {
		if math.Abs(got[i]-want) > 1e-12 {
			t.Errorf("number %d is %v, want %v", i, got[i], want)
		}
	}
}

// Where a piece of evidence stands beside three violations of four, its weight gives
// these odds, but for the penalty.
func TestRegressGivesTheOdds(t *testing.T) {
	var list []weighing
	for i := range 8000 {
		w := weighing{evidence: []policy.Item{{Name: policy.Always, X: 1}}, positive: i%2 == 0}
		if i >= 4000 {
			w.evidence, w.positive = append(w.evidence, policy.Item{Name: "found stop", X: 1}), i%4 > 0
		}
		list = append(list, w)
	}
	weights := regress(list)
	if math.Abs(weights[policy.Always]) > 0.01 || math.Abs(weights["found stop"]-math.Log(3)) > 0.02 {
		t.Errorf("%v", weights)
	}
}
