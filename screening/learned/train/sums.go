package main

import (
	"math"
	"slices"
)

// summary is the most and the mean of each unit, with where the most was.
func summary(h [][]float32, units int, few float32) (out []float32, where []int) {
	out, where = make([]float32, 2*units), make([]int, units)
	for i := range h {
		for u, x := range h[i] {
			if x > out[u] {
				out[u], where[u] = x, i
			}
			out[units+u] += x / (float32(len(h)) + few)
		}
	}
	return out, where
}

func summaryBack(d []float32, where []int, few float32, dh [][]float32) {
	units := len(where)
	for i := range dh {
		for u := range units {
			dh[i][u] += d[units+u] / (float32(len(dh)) + few)
		}
	}
	for u, i := range where {
		dh[i][u] += d[u]
	}
}

func plain(l *layer, x []float32) []float32 {
	out := make([]float32, l.Out)
	into(out, l, x)
	return out
}

// into is plain, where there is room already.
func into(out []float32, l *layer, x []float32) {
	for i := range out {
		out[i] = l.Bias[i] + dot(l.Weight[i*l.In:(i+1)*l.In], x)
	}
}

// plainBack adds to the layer's gradient and to that of its inputs.
func plainBack(l, g *layer, x, d, dx []float32) {
	weightsBack(g, x, d)
	addRows(dx[:l.In], d, l.Weight)
}

// weightsBack adds to the gradient of a layer what inputs, one behind the other in x,
// add to it by the gradients of what came of each, one behind the other in d.
func weightsBack(g *layer, x, d []float32) {
	column := make([]float32, len(d)/g.Out)
	for o := range g.Out {
		for i := range column {
			column[i] = d[i*g.Out+o]
			g.Bias[o] += column[i]
		}
		addRows(g.Weight[o*g.In:(o+1)*g.In], column, x[:len(column)*g.In])
	}
}

// turned appends a matrix of so many columns with rows and columns exchanged.
func turned(out, matrix []float32, columns int) []float32 {
	for k := range columns {
		for i := k; i < len(matrix); i += columns {
			out = append(out, matrix[i])
		}
	}
	return out
}

// rectified is rectify for each of a list.
func rectified(list [][]float32) [][]float32 {
	for _, x := range list {
		rectify(x)
	}
	return list
}

// masked is rectifyBack for each of a list.
func masked(h, dh [][]float32) [][]float32 {
	for i := range h {
		rectifyBack(h[i], dh[i])
	}
	return dh
}

func rectify(x []float32) []float32 {
	for i := range x {
		x[i] = max(0, x[i])
	}
	return x
}

// rectifyBack keeps the gradient of what was above zero.
func rectifyBack(x, d []float32) {
	for i := range d {
		if x[i] == 0 {
			d[i] = 0
		}
	}
}

// ended is the sum of eight sums, and of the products of what was left over.
func ended(s [8]float32, a, b []float32) float32 {
	sum := ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
	for i, x := range a {
		sum += float32(x * b[i])
	}
	return sum
}

// add adds x to a.
func add(a, x []float32) { addRows(a, []float32{1}, x[:len(a)]) }

func multiply(x, by []float32) {
	for i := range x {
		x[i] *= by[i]
	}
}

func rows(n, width int) [][]float32 {
	out, _ := flat(n, width)
	return out
}

// flat gives rows, and what they stand in one behind the other.
func flat(n, width int) (out [][]float32, all []float32) {
	out, all = make([][]float32, n), make([]float32, n*width)
	for i := range out {
		out[i] = all[i*width : (i+1)*width : (i+1)*width]
	}
	return out, all
}

// slope is that of the logistic loss: the likelihood less what it is.
func slope(odds float32, positive bool) float32 {
	p := float32(1 / (1 + math.Exp(-float64(odds))))
	if positive {
		return p - 1
	}
	return p
}

// softmax makes shares of one of scores.
func softmax(scores []float32) []float32 {
	most := slices.Max(scores)
	var sum float64
	for i, x := range scores {
		e := math.Exp(float64(x - most))
		scores[i] = float32(e)
		sum += e
	}
	for i := range scores {
		scores[i] = float32(float64(scores[i]) / sum)
	}
	return scores
}
