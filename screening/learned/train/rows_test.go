package main

import "testing"

// Both ways to work rows out, number by number and eight at a time, must give what is
// written here to the last bit: with GOEXPERIMENT=simd this tries the second.
func TestRowsAreWorkedOutInOneOrder(t *testing.T) {
	random := rng(1)
	some := func(n int) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = random.normal()
		}
		return out
	}
	same := func(what string, n int, got, want []float32) {
		t.Helper()
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("%s of %d, number %d: %v, want %v", what, n, i, got[i], want[i])
			}
		}
	}
	for _, n := range []int{1, 7, 8, 11, 16, 24, 31, 32, 56, 63, 130} {
		const rows = 9
		x, w, d, list := some(rows), some(rows*n), some(n), []int{0, 3, 3, 8}

		h := some(n)
		want := append([]float32(nil), h...)
		for k := range x {
			for i := range want {
				want[i] += float32(x[k] * w[k*n+i])
			}
		}
		addRows(h, x, w)
		same("rows", n, h, want)

		for _, k := range list {
			for i := range want {
				want[i] += w[k*n+i]
			}
		}
		addPicked(h, list, w)
		same("picked rows", n, h, want)

		want = append([]float32(nil), w...)
		for _, k := range list {
			for i := range d {
				want[k*n+i] += d[i]
			}
		}
		addToPicked(w, list, d)
		same("what was added to picked rows", n, w, want)

		var lanes [8]float32
		for i := range n &^ 7 {
			lanes[i%8] += float32(h[i] * d[i])
		}
		sum := ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]))
		for i := n &^ 7; i < n; i++ {
			sum += float32(h[i] * d[i])
		}
		same("dot", n, []float32{dot(h, d)}, []float32{sum})
	}
}
