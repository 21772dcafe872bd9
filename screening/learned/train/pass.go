package main

import (
	"math"
	"slices"

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

// inputs are the vectors of some pieces with what is known of them, as far as it
// was not dropped.
type inputs struct {
	of                   *pieces
	x, kept              [][]float32
	classes, acts, hints [][]int
}

// some drops a few of a list.
func (p *pass) some(list []int) []int {
	if p.random == nil {
		return list
	}
	var out []int
	for _, k := range list {
		if p.random.float() >= bitsDropped {
			out = append(out, k)
		}
	}
	return out
}

func (p *pass) inputs(of *pieces) *inputs {
	in := &inputs{of: of}
	for i, v := range of.vectors {
		x, kept := slices.Clone(p.t.net.Vectors[v*learned.Width:(v+1)*learned.Width]), p.keep(learned.Width)
		classes, acts := p.some(of.classes[i]), p.some(of.acts[i])
		if p.random != nil && p.random.float() < wordDropped {
			clear(kept)
			classes, acts = nil, nil
		}
		multiply(x, kept)
		in.x, in.kept = append(in.x, x), append(in.kept, kept)
		in.classes, in.acts, in.hints = append(in.classes, classes), append(in.acts, acts), append(in.hints, p.some(of.hints[i]))
	}
	return in
}

// over gives the units of each piece.
func over(b *learned.Beholder, in *inputs) [][]float32 {
	out := make([][]float32, len(in.x))
	for i := range out {
		h := slices.Clone(b.Bias)
		for beside := range learned.Beside {
			from := i + beside - 1
			if from < 0 || from >= len(in.x) {
				continue
			}
			for k, x := range in.x[from] {
				add(h, learned.RowOf(b.Spelling, beside*learned.Width+k)[:], x)
			}
			for _, c := range in.classes[from] {
				add(h, learned.RowOf(b.Class, beside*learned.Classes+c)[:], 1)
			}
		}
		for _, a := range in.acts[i] {
			add(h, learned.RowOf(b.Act, a)[:], 1)
		}
		for _, k := range in.hints[i] {
			add(h, learned.RowOf(b.Hint, k)[:], 1)
		}
		out[i] = rectify(h)
	}
	return out
}

// overBack takes the gradient of the units to the layer's and to the vectors.
func (p *pass) overBack(b, g *learned.Beholder, in *inputs, h, dh [][]float32) {
	dx := rows(len(h), learned.Width)
	for i := range h {
		d := dh[i]
		rectifyBack(h[i], d)
		add(g.Bias, d, 1)
		for beside := range learned.Beside {
			from := i + beside - 1
			if from < 0 || from >= len(in.x) {
				continue
			}
			for k, x := range in.x[from] {
				if x != 0 {
					add(learned.RowOf(g.Spelling, beside*learned.Width+k)[:], d, x)
				}
				dx[from][k] += dot(learned.RowOf(b.Spelling, beside*learned.Width+k)[:], d)
			}
			for _, c := range in.classes[from] {
				add(learned.RowOf(g.Class, beside*learned.Classes+c)[:], d, 1)
			}
		}
		for _, a := range in.acts[i] {
			add(learned.RowOf(g.Act, a)[:], d, 1)
		}
		for _, k := range in.hints[i] {
			add(learned.RowOf(g.Hint, k)[:], d, 1)
		}
	}
	for i, v := range in.of.vectors {
		multiply(dx[i], in.kept[i])
		add(p.g.net.Vectors[v*learned.Width:(v+1)*learned.Width], dx[i], 1)
	}
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
	context, author           *inputs
	h, authorH                [][]float32
	where, authorWhere        []int
	kept, authorKept, in, out []float32
	place                     int
}

func (p *pass) gist(s *sample) *gist {
	n := p.t.net
	k := &gist{context: p.inputs(&s.context), author: p.inputs(&s.author), place: s.place}
	k.h, k.authorH = over(&n.Context, k.context), over(&n.Context, k.author)
	k.in, k.where = summary(k.h, learned.Units, 2)
	k.kept = p.keep(len(k.in))
	multiply(k.in, k.kept)
	author, where := summary(k.authorH, learned.Units, 1)
	author, k.authorWhere = author[:learned.Units], where
	k.authorKept = p.keep(len(author))
	multiply(author, k.authorKept)
	k.in = append(append(k.in, author...), n.Place[s.place*learned.PlaceWidth:(s.place+1)*learned.PlaceWidth]...)
	k.out = rectify(plain(&n.Gist, k.in))
	return k
}

func (p *pass) gistBack(k *gist, d []float32) {
	n, g := p.t.net, p.g.net
	const units = learned.Units
	rectifyBack(k.out, d)
	din := make([]float32, len(k.in))
	plainBack(&n.Gist, &g.Gist, k.in, d, din)
	multiply(din[:2*units], k.kept)
	dh := rows(len(k.h), units)
	summaryBack(din[:2*units], k.where, 2, dh)
	p.overBack(&n.Context, &g.Context, k.context, k.h, dh)
	author := make([]float32, 2*units) // the mean is not used
	copy(author, din[2*units:3*units])
	multiply(author[:units], k.authorKept)
	dh = rows(len(k.authorH), units)
	summaryBack(author, k.authorWhere, 1, dh)
	p.overBack(&n.Context, &g.Context, k.author, k.authorH, dh)
	add(g.Place[k.place*learned.PlaceWidth:][:learned.PlaceWidth], din[3*units:], 1)
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
	w.h = over(&n.Text, w.in)
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
	p.overBack(&n.Text, &g.Text, w.in, w.h, dh)
}
