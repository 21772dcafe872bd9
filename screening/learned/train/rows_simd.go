//go:build goexperiment.simd && amd64

package main

import "simd/archsimd"

// See rows.go for what these do. After each, the upper halves of the processor's vectors
// are cleared: with numbers in them all that follows would be slow.

// eight are numbers side by side in one of the processor's vectors.
type eight = archsimd.Float32x8

func load(x []float32) eight { return archsimd.LoadFloat32x8((*[8]float32)(x)) }

func addRows(h, x, w []float32) {
	n, at := len(h), 0
	// Three vectors at a time keep the processor from waiting for sums.
	for ; n-at >= 24; at += 24 {
		a, b, c := load(h[at:]), load(h[at+8:]), load(h[at+16:])
		from := at
		for k := range x {
			by, row := archsimd.BroadcastFloat32x8(x[k]), (*[24]float32)(w[from:])
			a, b, c = a.Add(by.Mul(load(row[:]))), b.Add(by.Mul(load(row[8:]))), c.Add(by.Mul(load(row[16:])))
			from += n
		}
		a.StoreSlice(h[at:])
		b.StoreSlice(h[at+8:])
		c.StoreSlice(h[at+16:])
	}
	for ; n-at >= 8; at += 8 {
		a := load(h[at:])
		for k := range x {
			a = a.Add(archsimd.BroadcastFloat32x8(x[k]).Mul(load(w[k*n+at:])))
		}
		a.StoreSlice(h[at:])
	}
	archsimd.ClearAVXUpperBits()
	for k, by := range x {
		for i := at; i < n; i++ {
			h[i] += float32(by * w[k*n+i])
		}
	}
}

func addPicked(h []float32, list []int, w []float32) {
	n, at := len(h), 0
	for ; n-at >= 8; at += 8 {
		a := load(h[at:])
		for _, k := range list {
			a = a.Add(load(w[k*n+at:]))
		}
		a.StoreSlice(h[at:])
	}
	archsimd.ClearAVXUpperBits()
	for _, k := range list {
		for i := at; i < n; i++ {
			h[i] += w[k*n+i]
		}
	}
}

func addToPicked(w []float32, list []int, d []float32) {
	n, at := len(d), 0
	for ; n-at >= 8; at += 8 {
		a := load(d[at:])
		for _, k := range list {
			load(w[k*n+at:]).Add(a).StoreSlice(w[k*n+at:])
		}
	}
	archsimd.ClearAVXUpperBits()
	for _, k := range list {
		for i := at; i < n; i++ {
			w[k*n+i] += d[i]
		}
	}
}

func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var sum eight
	for ; len(a) >= 8; a, b = a[8:], b[8:] {
		sum = sum.Add(load(a).Mul(load(b)))
	}
	var s [8]float32
	sum.StoreSlice(s[:])
	archsimd.ClearAVXUpperBits()
	return ended(s, a, b)
}
