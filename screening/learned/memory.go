package learned

// Kept is how many numbers are kept while a text is read word by word, in either
// direction.
const Kept = 8

// mind is what is kept of a text that is read word by word, forwards and backwards:
// words in their order, which the layer over words beside their neighbours does not see.
// A word gives each number kept a gate and a value; the gate says how far the number
// moves to the value. Both are straight lines that are cut off, which costs less than a
// curve.
type mind struct {
	// word is from the units of a word to gates and values of the way forwards, then
	// those of the way backwards, over the bias of both: the sums of a pull.
	word *sums
	// way is what each number kept weighs for gates and values.
	way [2][Kept][2]quad
}

func (o *opener) mind() *mind {
	word := o.layer(Units, 4*Kept)
	m := &mind{word: word.sums(pullBits-unitBits, unitBits)}
	for way := range m.way {
		l := o.layer(Kept, 2*Kept)
		s := l.sums(pullBits-keptBits, keptBits)
		for i, bias := range s.bias {
			m.word.bias[2*way+i].add(bias)
		}
		for k := range Kept {
			m.way[way][k] = [2]quad{s.weights[k], s.weights[Kept+k]}
		}
	}
	return m
}

// pull is what a word does to what is kept: gates and values, forwards and then
// backwards.
type pull [2][2]quad

func (m *mind) pullOf(units []stated) (out pull) {
	for i, bias := range m.word.bias {
		out[i/2][i%2] = m.word.onto(bias, i, units)
	}
	return out
}

// kept are the numbers of one direction.
type kept [Kept]int32

// through appends the most and the mean of what is kept after each word, forwards
// and then backwards; the first of them is number from. To odds, in pulls' steps, it
// adds what that weighs.
func (m *mind) through(words []pull, odds []int64, weights *[2][Kept]int64, out []stated, from int32) []stated {
	const less = keptBits - unitBits
	for way := range m.way {
		weight := &weights[way]
		var now, most kept
		var sum [Kept]int64
		for n := range words {
			at := n
			if way == 1 {
				at = len(words) - 1 - n
			}
			now.move(&words[at][way], &m.way[way])
			for i, x := range now {
				odds[at] += int64(x) * weight[i]
				sum[i] += int64(x)
				if n == 0 || x > most[i] {
					most[i] = x
				}
			}
		}
		for i, x := range most {
			out = append(out, stated{from + int32(i), x >> less}, stated{from + Kept + int32(i), int32(sum[i]/int64(len(words))) >> less})
		}
		from += 2 * Kept
	}
	return out
}

// move takes what is kept one word on.
func (k *kept) move(pull *[2]quad, way *[Kept][2]quad) {
	gates, values := pull[0], pull[1]
	for i, x := range k {
		w, x := &way[i], int64(x)
		gates.a += w[0].a * x
		gates.b += w[0].b * x
		gates.c += w[0].c * x
		gates.d += w[0].d * x
		values.a += w[1].a * x
		values.b += w[1].b * x
		values.c += w[1].c * x
		values.d += w[1].d * x
	}
	gate, value := gates.numbers(), values.numbers()
	const whole, less = 1 << keptBits, pullBits - keptBits
	for i, x := range k {
		open := max(0, min(whole, gate[i]>>(less+2)+whole/2))
		k[i] = x + open*(max(-whole, min(whole, value[i]>>less))-x)>>keptBits
	}
}
