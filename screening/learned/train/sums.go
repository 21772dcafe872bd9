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
	for i, y := range d {
		if y == 0 {
			continue
		}
		g.Bias[i] += y
		add(g.Weight[i*l.In:(i+1)*l.In], x, y)
		add(dx, l.Weight[i*l.In:(i+1)*l.In], y)
	}
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

func dot(a, b []float32) float32 {
	var sum float32
	b = b[:len(a)]
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// add adds x times by to a.
func add(a, x []float32, by float32) {
	x = x[:len(a)]
	for i := range a {
		a[i] += x[i] * by
	}
}

func multiply(x, by []float32) {
	for i := range x {
		x[i] *= by[i]
	}
}

func rows(n, width int) [][]float32 {
	out, all := make([][]float32, n), make([]float32, n*width)
	for i := range out {
		out[i] = all[i*width : (i+1)*width : (i+1)*width]
	}
	return out
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
