package learned

import (
	"slices"
	"testing"
)

// What a word leaves is kept as far as no later one lets go of it, and in its own
// direction only.
func TestMemoryKeepsWhatAWordLeaves(t *testing.T) {
	memory := NewMemory()
	m := memory.mind()
	const wide, shut = 9, -9
	var leaves, nothing, lets pull
	for way := range 2 {
		for i := range Kept {
			leaves[way][0][i], leaves[way][1][i] = wide, 0.5
			nothing[way][0][i], nothing[way][1][i] = shut, -1
			lets[way][0][i] = wide
		}
	}
	weights := slices.Repeat([]float32{1}, 2*Kept)
	for _, c := range []struct {
		words      []pull
		want       []float32 // for each word, of either direction together
		most, mean float32   // forwards
	}{
		{[]pull{leaves, nothing, nothing}, []float32{8, 4, 4}, 0.5, 0.5},
		{[]pull{nothing, nothing, leaves}, []float32{4, 4, 8}, 0.5, 0.5 / 3},
		{[]pull{leaves, lets, nothing}, []float32{8, 0, 0}, 0.5, 0.5 / 3},
		{[]pull{nothing}, []float32{0}, 0, 0},
	} {
		odds := make([]float32, len(c.words))
		out := m.through(c.words, odds, weights, nil)
		if !slices.Equal(odds, c.want) || len(out) != 4*Kept || out[0] != c.most || out[Kept] != c.mean {
			t.Errorf("%v: odds %v, most %v, mean %v; want %v, %v, %v", c.words, odds, out[0], out[Kept], c.want, c.most, c.mean)
		}
	}
}

// Reading turned round and passing over what is zero changes nothing.
func TestMindIsTheMemory(t *testing.T) {
	memory := NewMemory()
	for i := range memory.Word.Weight {
		memory.Word.Weight[i] = float32(i%13-6) / 8
	}
	for i := range memory.Word.Bias {
		memory.Word.Bias[i] = float32(i)
		memory.Way[i/(2*Kept)].Bias[i%(2*Kept)] = 100
	}
	var h Row
	for u := range h {
		h[u] = float32(max(0, u%5-2))
	}
	got := memory.mind().pullOf(&h)
	for i := range 4 * Kept {
		if want := memory.Word.row(i, h[:]) + 100; got[i/(2*Kept)][i/Kept%2][i%Kept] != want {
			t.Errorf("number %d: %v, want %v", i, got[i/(2*Kept)][i/Kept%2][i%Kept], want)
		}
	}
}
