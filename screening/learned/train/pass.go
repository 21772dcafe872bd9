package main

import (
	"slices"

	"prescreen/screening/learned"
)

// pass is one sample on its way through the network and back.
type pass struct {
	t *trainer
	g *learned.Net
	// random is nil where nothing is dropped.
	random *rng
}

func newPass(t *trainer, g *learned.Net, random *rng) *pass { return &pass{t, g, random} }

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
		for _, end := range of.ends[i] {
			add(x, p.t.net.Ends[end*learned.Width:(end+1)*learned.Width], 1)
		}
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
			from := i + beside - learned.Beside/2
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
		out[i] = h
	}
	return out
}

// overBack takes the gradient of the units to the layer's and to the vectors.
func (p *pass) overBack(b, g *learned.Beholder, in *inputs, dh [][]float32) {
	dx := rows(len(dh), learned.Width)
	for i, d := range dh {
		add(g.Bias, d, 1)
		for beside := range learned.Beside {
			from := i + beside - learned.Beside/2
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
		add(p.g.Vectors[v*learned.Width:(v+1)*learned.Width], dx[i], 1)
		for _, end := range in.of.ends[i] {
			add(p.g.Ends[end*learned.Width:(end+1)*learned.Width], dx[i], 1)
		}
	}
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
	k.h, k.authorH = rectified(over(&n.Context, k.context)), rectified(over(&n.Context, k.author))
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

func (p *pass) gistBack(k *gist, d, dHeard []float32) {
	n, g := p.t.net, p.g
	const units = learned.Units
	rectifyBack(k.out, d)
	din := make([]float32, len(k.in))
	plainBack(&n.Gist, &g.Gist, k.in, d, din)
	for i, x := range dHeard {
		din[i] += x
	}
	multiply(din[:2*units], k.kept)
	dh := rows(len(k.h), units)
	summaryBack(din[:2*units], k.where, 2, dh)
	p.overBack(&n.Context, &g.Context, k.context, masked(k.h, dh))
	author := make([]float32, 2*units) // the mean is not used
	copy(author, din[2*units:3*units])
	multiply(author[:units], k.authorKept)
	dh = rows(len(k.authorH), units)
	summaryBack(author, k.authorWhere, 1, dh)
	p.overBack(&n.Context, &g.Context, k.author, masked(k.authorH, dh))
	add(g.Place[k.place*learned.PlaceWidth:][:learned.PlaceWidth], din[3*units:], 1)
}

// contextAlone learns what a context is and whether it claims care.
func (p *pass) contextAlone(s *sample, weight float32) {
	n, g := p.t.net, p.g
	k := p.gist(s)
	dGist := make([]float32, len(k.out))
	if s.claims != nil {
		plainBack(&n.Care, &g.Care, k.out, []float32{weight * careWeight * slope(plain(&n.Care, k.out)[0], *s.claims)}, dGist)
	}
	dHeard := make([]float32, 3*learned.Units)
	if s.kind >= 0 {
		heard := k.in[:3*learned.Units]
		d := softmax(plain(&n.Kind, heard))
		d[s.kind]--
		for i := range d {
			d[i] *= weight * kindWeight
		}
		plainBack(&n.Kind, &g.Kind, heard, d, dHeard)
	}
	p.gistBack(k, dGist, dHeard)
}

// way is that from a draft to what the outputs stand on: its words are looked at
// twice, the second time with what was seen the first time.
type way struct {
	gist          *gist
	in            *inputs
	first, second look
	hidden        []float32
}

// look is one look at the words of a draft.
type look struct {
	h                  [][]float32
	where              []int
	kept, seen, hidden []float32
}

// look looks at words, of which over gave the units, with what they are told, and
// with more beside them.
func (p *pass) look(before [][]float32, told, more []float32, l *learned.Layer) look {
	k := look{h: rows(len(before), learned.Units)}
	for i := range before {
		copy(k.h[i], before[i])
		add(k.h[i], told, 1)
		rectify(k.h[i])
	}
	k.seen, k.where = summary(k.h, learned.Units, 3)
	k.kept = p.keep(len(k.seen))
	multiply(k.seen, k.kept)
	k.seen = append(k.seen, more...)
	k.hidden = rectify(plain(l, k.seen))
	return k
}

// lookBack gives the gradient of what was seen besides, and adds to that of the
// words.
func (p *pass) lookBack(k *look, l, g *learned.Layer, d []float32, dh [][]float32) []float32 {
	rectifyBack(k.hidden, d)
	dSeen := make([]float32, len(k.seen))
	plainBack(l, g, k.seen, d, dSeen)
	multiply(dSeen[:2*learned.Units], k.kept)
	summaryBack(dSeen[:2*learned.Units], k.where, 3, dh)
	for i := range dh {
		rectifyBack(k.h[i], dh[i])
	}
	return dSeen[2*learned.Units:]
}

func (p *pass) read(s *sample) *way {
	n := p.t.net
	w := &way{gist: p.gist(s), in: p.inputs(&s.text)}
	before := over(&n.Text, w.in)
	told := plain(&n.Told, w.gist.out)
	w.first = p.look(before, told, w.gist.out, &n.First)
	again := plain(&n.Again, w.first.hidden)
	add(again, told, 1)
	w.second = p.look(before, again, append(slices.Clone(w.gist.out), w.first.hidden...), &n.Second)
	w.hidden = w.second.hidden
	return w
}

// total is the gradient of what all words were told.
func total(dh [][]float32) []float32 {
	out := make([]float32, learned.Units)
	for _, d := range dh {
		add(out, d, 1)
	}
	return out
}

// draft learns the verdict, the words to mark and the categories of a draft.
func (p *pass) draft(s *sample, weight float32) {
	weight *= s.weight
	n, g := p.t.net, p.g
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
	dh := rows(len(w.second.h), learned.Units)
	for i, h := range w.second.h {
		d := slope(plain(&n.Word, h)[0], s.marked[i]) * weight * wordsWeight / float32(len(w.second.h)+1)
		if s.marked[i] {
			d *= markedWeight
		}
		plainBack(&n.Word, &g.Word, h, []float32{d}, dh[i])
	}
	dMore := p.lookBack(&w.second, &n.Second, &g.Second, dHidden, dh)
	dGist, dFirst := dMore[:learned.Gist], dMore[learned.Gist:]
	told := total(dh)
	plainBack(&n.Again, &g.Again, w.first.hidden, told, dFirst)
	dh1 := rows(len(w.first.h), learned.Units)
	add(dGist, p.lookBack(&w.first, &n.First, &g.First, dFirst, dh1), 1)
	for i := range dh {
		add(dh[i], dh1[i], 1)
	}
	plainBack(&n.Told, &g.Told, w.gist.out, total(dh), dGist)
	p.overBack(&n.Text, &g.Text, w.in, dh)
	p.gistBack(w.gist, dGist, nil)
}
