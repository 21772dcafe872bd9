package learned

// Kept is how many numbers are kept while a text is read word by word, in either
// direction.
const Kept = 8

// Memory is what is kept of a text that is read word by word, forwards and
// backwards: words in their order, which the layer over words beside their
// neighbours does not see. A word gives each number kept a gate and a value; the
// gate says how far the number moves to the value. Both are straight lines that are
// cut off, which costs less than a curve.
type Memory struct {
	// Word is from the units of a word: gates and values of the way forwards, then
	// those of the way backwards.
	Word Layer
	// Way is from what is kept so far to gates and values, forwards and backwards.
	Way [2]Layer
}

// NewMemory makes one of zeros.
func NewMemory() Memory {
	return Memory{NewLayer(Units, 4*Kept), [2]Layer{NewLayer(Kept, 2*Kept), NewLayer(Kept, 2*Kept)}}
}

// mind is a memory made ready for reading: its layers turned round, so that what is
// zero is passed over, and what is not is added to all sums at once.
type mind struct {
	word [Units][4 * Kept]float32
	way  [2][Kept][2 * Kept]float32
	bias [4 * Kept]float32
}

func (m *Memory) mind() *mind {
	out := new(mind)
	for i := range out.bias {
		way := &m.Way[i/(2*Kept)]
		row := i % (2 * Kept)
		out.bias[i] = m.Word.Bias[i] + way.Bias[row]
		for u := range out.word {
			out.word[u][i] = m.Word.Weight[i*Units+u]
		}
		for k := range Kept {
			out.way[i/(2*Kept)][k][row] = way.Weight[row*Kept+k]
		}
	}
	return out
}

// pull is what a word does to what is kept: gates and values, forwards and then
// backwards.
type pull [2][2 * Kept]float32

func (m *mind) pullOf(h *Row) pull {
	sums := m.bias
	for u, x := range h {
		if x != 0 {
			for i, w := range &m.word[u] {
				sums[i] += float32(w * x)
			}
		}
	}
	return pull{[2 * Kept]float32(sums[:]), [2 * Kept]float32(sums[2*Kept:])}
}

// kept are the numbers of one direction.
type kept [Kept]float32

// through appends the most and the mean of what is kept after each word, forwards
// and then backwards. To odds it adds what that weighs.
func (m *mind) through(words []pull, odds, weights, out []float32) []float32 {
	for way := range m.way {
		weight := kept(weights[way*Kept:])
		var now, most, mean kept
		for n := range words {
			at := n
			if way == 1 {
				at = len(words) - 1 - n
			}
			now.move(words[at][way], &m.way[way])
			for i, x := range now {
				odds[at] += float32(x * weight[i])
				mean[i] += x
				if n == 0 || x > most[i] {
					most[i] = x
				}
			}
		}
		for i := range mean {
			mean[i] /= float32(len(words))
		}
		out = append(append(out, most[:]...), mean[:]...)
	}
	return out
}

// move takes what is kept one word on.
func (k *kept) move(pull [2 * Kept]float32, way *[Kept][2 * Kept]float32) {
	for i, x := range k {
		for j, w := range &way[i] {
			pull[j] += float32(w * x)
		}
	}
	for i, x := range k {
		k[i] = x + float32(Opened(pull[i])*(Cut(pull[Kept+i])-x))
	}
}

// Opened is how far a gate is open, from 0 to 1.
func Opened(x float32) float32 {
	switch x = float32(x*0.25) + 0.5; {
	case x < 0:
		return 0
	case x > 1:
		return 1
	}
	return x
}

// Cut is a value between -1 and 1.
func Cut(x float32) float32 {
	switch {
	case x < -1:
		return -1
	case x > 1:
		return 1
	}
	return x
}
