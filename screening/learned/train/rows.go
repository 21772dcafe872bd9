//go:build !goexperiment.simd || !amd64

package main

// What the training spends its time in, number by number. Where the processor's vectors
// may be used, eight at a time are worked out in the same order and rounded alike: see
// rows_simd.go. The conversions keep all processors from rounding once instead of twice.

// addRows adds to h the rows of w, each times its number of x.
func addRows(h, x, w []float32) {
	for k, by := range x {
		for i, y := range w[k*len(h):][:len(h)] {
			h[i] += float32(by * y)
		}
	}
}

// addPicked adds to h the rows of w that are listed.
func addPicked(h []float32, list []int, w []float32) {
	for _, k := range list {
		for i, y := range w[k*len(h):][:len(h)] {
			h[i] += y
		}
	}
}

// addToPicked adds d to the rows of w that are listed.
func addToPicked(w []float32, list []int, d []float32) {
	for _, k := range list {
		for i, y := range w[k*len(d):][:len(d)] {
			w[k*len(d)+i] = y + d[i]
		}
	}
}

// dot adds up products in eight sums, and those two by two.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s [8]float32
	for ; len(a) >= 8; a, b = a[8:], b[8:] {
		for i := range s {
			s[i] += float32(a[i] * b[i])
		}
	}
	return ended(s, a, b)
}
