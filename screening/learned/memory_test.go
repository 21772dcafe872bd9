package learned

import (
	"math"
	"slices"
	"testing"
)

// What a word leaves is kept as far as no later one lets go of it, and in its own
// direction only.
func TestMemoryKeepsWhatAWordLeaves(t *testing.T) {
	m := (&opener{}).mind()
	all := func(x float32) quad {
		two := pair(steps(x, pullBits), steps(x, pullBits))
		return quad{two, two, two, two}
	}
	var leaves, nothing, lets pull
	for way := range 2 {
		const open, shut = 9, -9
		leaves[way] = [2]quad{all(open), all(0.5)}
		nothing[way] = [2]quad{all(shut), all(-1)}
		lets[way][0] = all(open)
	}
	var weights [2][Kept]int64
	for i := range 2 * Kept {
		weights[i/Kept][i%Kept] = steps(1, pullBits-keptBits)
	}
	for _, c := range []struct {
		words      []pull
		want       []float64 // for each word, of either direction together
		most, mean float64   // forwards
	}{
		{[]pull{leaves, nothing, nothing}, []float64{8, 4, 4}, 0.5, 0.5},
		{[]pull{nothing, nothing, leaves}, []float64{4, 4, 8}, 0.5, 0.5 / 3},
		{[]pull{leaves, lets, nothing}, []float64{8, 0, 0}, 0.5, 0.5 / 3},
		{[]pull{nothing}, []float64{0}, 0, 0},
	} {
		odds := make([]int64, len(c.words))
		out := m.through(c.words, odds, &weights, nil, 0)
		got := make([]float64, len(odds))
		for i, x := range odds {
			got[i] = float64(x) / (1 << pullBits)
		}
		inputs := make([]float64, 4*Kept)
		for _, s := range out {
			inputs[s.at] = float64(s.x)
		}
		// A mean is cut off to whole steps.
		most, mean := math.Floor(c.most*(1<<unitBits)), math.Floor(c.mean*(1<<unitBits))
		if !slices.Equal(got, c.want) || inputs[0] != most || inputs[Kept] != mean {
			t.Errorf("odds %v, most %v, mean %v; want %v, %v, %v", got, inputs[0], inputs[Kept], c.want, most, mean)
		}
	}
}
