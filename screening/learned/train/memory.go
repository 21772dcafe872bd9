package main

import "prescreen/screening/learned"

// memory is the way of a text word by word, forwards and backwards, and what is
// needed for the way back.
type memory struct {
	// Both directions have their steps in the order in which they read: what was kept
	// before a word, how far its gates were open, and its values. after is by word: what
	// is kept after it forwards, then backwards.
	before, open, value [2][][]float32
	after               [][]float32
	// where is the step at which each number was the most; out has, forwards and then
	// backwards, the most and the mean of what is kept.
	where     [2][learned.Kept]int
	kept, out []float32
}

func (p *pass) memory(h [][]float32) *memory {
	const kept = learned.Kept
	n := &p.t.net.Memory
	m := &memory{after: rows(len(h), 2*kept), out: make([]float32, 4*kept)}
	pulls, given := rows(len(h), 4*kept), make([]float32, 2*kept)
	for i := range h {
		into(pulls[i], &n.Word, h[i])
	}
	for way := range m.before {
		before, open, value := rows(len(h)+1, kept), rows(len(h), kept), rows(len(h), kept)
		m.before[way], m.open[way], m.value[way] = before, open, value
		most, mean := m.out[2*way*kept:][:kept], m.out[(2*way+1)*kept:][:kept]
		for k := range h {
			pull, now := pulls[at(way, k, len(h))][2*way*kept:][:2*kept], before[k+1]
			into(given, &n.Way[way], before[k])
			for i := range now {
				open[k][i], value[k][i] = opened(pull[i]+given[i]), within(pull[kept+i]+given[kept+i])
				now[i] = before[k][i] + open[k][i]*(value[k][i]-before[k][i])
				if k == 0 || now[i] > most[i] {
					most[i], m.where[way][i] = now[i], k
				}
				mean[i] += now[i] / float32(len(h))
			}
			copy(m.after[at(way, k, len(h))][way*kept:], now)
		}
	}
	m.kept = p.keep(len(m.out))
	multiply(m.out, m.kept)
	return m
}

// at is the word that step k of n reads in one direction.
func at(way, k, n int) int {
	if way == 1 {
		return n - 1 - k
	}
	return k
}

// memoryBack takes the gradients of what came out and of what was kept after each
// word to the layers, and to the units of each word.
func (p *pass) memoryBack(m *memory, h [][]float32, d []float32, dAfter, dh [][]float32) {
	const kept = learned.Kept
	n, g := &p.t.net.Memory, &p.g.Memory
	multiply(d, m.kept)
	dPulls, pulls := flat(len(h), 4*kept)
	var moved, befores, units []float32
	for way := range m.before {
		dMost, dMean := d[2*way*kept:][:kept], d[(2*way+1)*kept:][:kept]
		dNow, dBefore := make([]float32, kept), make([]float32, kept)
		for k := len(h) - 1; k >= 0; k-- {
			word, before, open, value := at(way, k, len(h)), m.before[way][k], m.open[way][k], m.value[way][k]
			pull := dPulls[word][2*way*kept:][:2*kept]
			for i := range dNow {
				x := dNow[i] + dAfter[word][way*kept+i] + dMean[i]/float32(len(h))
				if m.where[way][i] == k {
					x += dMost[i]
				}
				dBefore[i] = x * (1 - open[i])
				if open[i] > 0 && open[i] < 1 {
					pull[i] = x * (value[i] - before[i]) / 4
				}
				if value[i] > -1 && value[i] < 1 {
					pull[kept+i] = x * open[i]
				}
			}
			addRows(dBefore, pull, n.Way[way].Weight)
			moved, befores = append(moved, pull...), append(befores, before...)
			dNow, dBefore = dBefore, dNow
		}
		weightsBack(&g.Way[way], befores, moved)
		moved, befores = moved[:0], befores[:0]
	}
	for i := range h {
		addRows(dh[i], dPulls[i], n.Word.Weight)
		units = append(units, h[i]...)
	}
	weightsBack(&g.Word, units, pulls)
}

// opened is how far a gate is open, from 0 to 1.
func opened(x float32) float32 { return max(0, min(1, float32(x*0.25)+0.5)) }

// within is a value between -1 and 1.
func within(x float32) float32 { return max(-1, min(1, x)) }
