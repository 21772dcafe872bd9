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

// mind is a memory made ready for reading: its layers turned round, in blocks of
// sums that are worked out at once, so that what is zero can be passed over.
type mind struct {
	word [4][Units]kept
	way  [2][2][Kept]kept
	bias [4 * Kept]float32
}

func (m *Memory) mind() *mind {
	out := new(mind)
	for i := range out.bias {
		way := &m.Way[i/(2*Kept)]
		row := i % (2 * Kept)
		out.bias[i] = m.Word.Bias[i] + way.Bias[row]
		for u := range Units {
			out.word[i/Kept][u][i%Kept] = m.Word.Weight[i*Units+u]
		}
		for k := range Kept {
			out.way[i/(2*Kept)][row/Kept][k][row%Kept] = way.Weight[row*Kept+k]
		}
	}
	return out
}

// pull is what a word does to what is kept: gates and values, forwards and then
// backwards.
type pull [2][2]kept

func (m *mind) pullOf(h *Row) pull {
	var out pull
	var units [Units]int
	some := units[:0]
	for u, x := range h {
		if x != 0 {
			some = append(some, u)
		}
	}
	for i := range m.word {
		block, s := &m.word[i], (*kept)(m.bias[Kept*i:])
		// Variables of their own are faster than an array.
		a, b, c, d, e, f, g, k := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
		for _, u := range some {
			w, x := &block[u], h[u]
			a += float32(w[0] * x)
			b += float32(w[1] * x)
			c += float32(w[2] * x)
			d += float32(w[3] * x)
			e += float32(w[4] * x)
			f += float32(w[5] * x)
			g += float32(w[6] * x)
			k += float32(w[7] * x)
		}
		out[i/2][i%2] = kept{a, b, c, d, e, f, g, k}
	}
	return out
}

// kept are the numbers of one direction.
type kept = [Kept]float32

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
			move(&now, &words[at][way], &m.way[way])
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
func move(k *kept, pull *[2]kept, way *[2][Kept]kept) {
	gates, values := pull[0], pull[1]
	for i, x := range k {
		for j := range gates {
			gates[j] += float32(way[0][i][j] * x)
			values[j] += float32(way[1][i][j] * x)
		}
	}
	for i, x := range k {
		k[i] = x + float32(Opened(gates[i])*(Cut(values[i])-x))
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
