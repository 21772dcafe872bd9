package main

import (
	"math"

	"prescreen/screening/learned"
)

// pass is one sample on its way through the network and back.
type pass struct {
	t *trainer
	g gradient
	// random is nil where nothing is dropped.
	random *rng
}

func newPass(t *trainer, g gradient, random *rng) *pass { return &pass{t, g, random} }

// keep gives what numbers are multiplied by: nothing where one is dropped.
func (p *pass) keep(n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		switch {
		case p.random == nil:
			out[i] = 1
		case p.random.float() >= dropped:
			out[i] = 1 / (1 - dropped)
		}
	}
	return out
}

// inputs are the numbers of some pieces, and what they were multiplied by.
type inputs struct {
	of   *pieces
	x    [][]float32
	kept [][]float32
}

func (p *pass) inputs(of *pieces) *inputs {
	in := &inputs{of: of}
	n := p.t.net
	for i, row := range of.rows {
		x, kept := make([]float32, learned.Inputs), p.keep(learned.Inputs)
		if p.random != nil && p.random.float() < wordDropped {
			clear(kept)
		}
		copy(x, n.Vectors[row*learned.Width:(row+1)*learned.Width])
		traits := x[learned.Width:]
		copy(traits, n.Traits.Bias)
		for _, k := range of.known[i] {
			for j := range traits {
				traits[j] += n.Traits.Weight[j*learned.Known+k]
			}
		}
		for j := range x {
			x[j] *= kept[j]
		}
		in.x, in.kept = append(in.x, x), append(in.kept, kept)
	}
	return in
}

// inputsBack takes the gradient of the numbers to vectors and traits.
func (p *pass) inputsBack(in *inputs, dx [][]float32) {
	g := p.g.net
	for i, row := range in.of.rows {
		d := dx[i]
		for j := range d {
			d[j] *= in.kept[i][j]
		}
		v := g.Vectors[row*learned.Width : (row+1)*learned.Width]
		for j := range v {
			v[j] += d[j]
		}
		for j, x := range d[learned.Width:] {
			if x == 0 {
				continue
			}
			g.Traits.Bias[j] += x
			for _, k := range in.of.known[i] {
				g.Traits.Weight[j*learned.Known+k] += x
			}
		}
	}
}

// over gives the rectified units of a layer over neighbours for each piece.
func over(l *learned.Layer, x [][]float32) [][]float32 {
	places := l.In / learned.Inputs
	out := make([][]float32, len(x))
	for i := range x {
		h := append([]float32(nil), l.Bias...)
		for place := range places {
			from := i + place - places/2
			if from < 0 || from >= len(x) {
				continue
			}
			for u := range h {
				h[u] += dot(l.Weight[u*l.In+place*learned.Inputs:][:learned.Inputs], x[from])
			}
		}
		for u := range h {
			h[u] = max(0, h[u])
		}
		out[i] = h
	}
	return out
}

// overBack adds to the layer's gradient, and gives that of the inputs.
func overBack(l, g *learned.Layer, x, h, dh [][]float32) [][]float32 {
	places := l.In / learned.Inputs
	dx := make([][]float32, len(x))
	for i := range dx {
		dx[i] = make([]float32, learned.Inputs)
	}
	for i := range x {
		for u, d := range dh[i] {
			if d == 0 || h[i][u] == 0 {
				continue
			}
			g.Bias[u] += d
			for place := range places {
				from := i + place - places/2
				if from < 0 || from >= len(x) {
					continue
				}
				at := u*l.In + place*learned.Inputs
				add(g.Weight[at:][:learned.Inputs], x[from], d)
				add(dx[from], l.Weight[at:][:learned.Inputs], d)
			}
		}
	}
	return dx
}

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

func plain(l *learned.Layer, x []float32) []float32 {
	out := make([]float32, l.Out)
	for i := range out {
		out[i] = l.Bias[i] + dot(l.Weight[i*l.In:(i+1)*l.In], x)
	}
	return out
}

// plainBack adds to the layer's gradient and to that of its inputs.
func plainBack(l, g *learned.Layer, x, d, dx []float32) {
	for i, y := range d {
		if y == 0 {
			continue
		}
		g.Bias[i] += y
		add(g.Weight[i*l.In:(i+1)*l.In], x, y)
		add(dx, l.Weight[i*l.In:(i+1)*l.In], y)
	}
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
	out := make([][]float32, n)
	for i := range out {
		out[i] = make([]float32, width)
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

// gist is the way from a context to its gist, and what is needed for the way back.
type gist struct {
	context, author *inputs
	h               [][]float32
	where           []int
	kept, in, out   []float32
	place           int
}

func (p *pass) gist(s *sample) *gist {
	n := p.t.net
	k := &gist{context: p.inputs(&s.context), author: p.inputs(&s.author), place: s.place}
	k.h = over(&n.Context, k.context.x)
	var in []float32
	in, k.where = summary(k.h, learned.ContextUnits, 2)
	k.kept = p.keep(len(in))
	multiply(in, k.kept)
	mean := make([]float32, learned.Inputs)
	for _, x := range k.author.x {
		add(mean, x, 1/float32(len(k.author.x)+1))
	}
	k.in = append(append(in, mean...), n.Place[s.place*learned.PlaceWidth:(s.place+1)*learned.PlaceWidth]...)
	k.out = rectify(plain(&n.Gist, k.in))
	return k
}

func (p *pass) gistBack(k *gist, d []float32) {
	n, g := p.t.net, p.g.net
	rectifyBack(k.out, d)
	din := make([]float32, len(k.in))
	plainBack(&n.Gist, &g.Gist, k.in, d, din)
	units := 2 * learned.ContextUnits
	multiply(din[:units], k.kept)
	dh := rows(len(k.h), learned.ContextUnits)
	summaryBack(din[:units], k.where, 2, dh)
	p.inputsBack(k.context, overBack(&n.Context, &g.Context, k.context.x, k.h, dh))
	dx := rows(len(k.author.x), learned.Inputs)
	for i := range dx {
		add(dx[i], din[units:][:learned.Inputs], 1/float32(len(dx)+1))
	}
	p.inputsBack(k.author, dx)
	add(g.Place[k.place*learned.PlaceWidth:][:learned.PlaceWidth], din[units+learned.Inputs:], 1)
}

// contextAlone learns whether a context claims care.
func (p *pass) contextAlone(s *sample, weight float32) {
	k := p.gist(s)
	d := []float32{weight * slope(plain(&p.t.care, k.out)[0], s.positive)}
	dg := make([]float32, len(k.out))
	plainBack(&p.t.care, &p.g.care, k.out, d, dg)
	p.gistBack(k, dg)
}

// way is that from a draft to what the outputs stand on.
type way struct {
	gist         *gist
	in           *inputs
	h            [][]float32
	where        []int
	kept         []float32
	seen, hidden []float32
}

func (p *pass) read(s *sample) *way {
	n := p.t.net
	w := &way{gist: p.gist(s), in: p.inputs(&s.text)}
	w.h = over(&n.Text, w.in.x)
	w.seen, w.where = summary(w.h, learned.Units, 3)
	w.kept = p.keep(len(w.seen))
	multiply(w.seen, w.kept)
	w.seen = append(w.seen, w.gist.out...)
	w.hidden = rectify(plain(&n.Hidden, w.seen))
	return w
}

// draft learns the verdict, the words to mark and the categories of a draft.
func (p *pass) draft(s *sample, weight float32) {
	weight *= s.weight
	n, g := p.t.net, p.g.net
	w := p.read(s)
	dHidden := make([]float32, len(w.hidden))
	plainBack(&n.Value, &g.Value, w.hidden, []float32{weight * slope(plain(&n.Value, w.hidden)[0], s.positive)}, dHidden)
	categories := plain(&n.Category, w.hidden)
	is := make([]bool, len(categories))
	for _, c := range s.categories {
		is[c] = true
	}
	for i, odds := range categories {
		categories[i] = weight * categoriesWeight / float32(len(categories)) * slope(odds, is[i])
	}
	plainBack(&n.Category, &g.Category, w.hidden, categories, dHidden)
	rectifyBack(w.hidden, dHidden)
	dSeen := make([]float32, len(w.seen))
	plainBack(&n.Hidden, &g.Hidden, w.seen, dHidden, dSeen)
	p.gistBack(w.gist, dSeen[2*learned.Units:])
	multiply(dSeen[:2*learned.Units], w.kept)
	dh := rows(len(w.h), learned.Units)
	summaryBack(dSeen[:2*learned.Units], w.where, 3, dh)
	for i, h := range w.h {
		d := slope(plain(&n.Word, h)[0], s.marked[i]) * weight * wordsWeight / float32(len(w.h)+1)
		if s.marked[i] {
			d *= markedWeight
		}
		plainBack(&n.Word, &g.Word, h, []float32{d}, dh[i])
	}
	p.inputsBack(w.in, overBack(&n.Text, &g.Text, w.in.x, w.h, dh))
}
