package main

import (
	"slices"

	"prescreen/screening/learned"
)

// pass is one sample on its way through the network and back.
type pass struct {
	t *trainer
	g *net
	// random is nil where nothing is dropped.
	random *rng
}

func newPass(t *trainer, g *net, random *rng) *pass { return &pass{t, g, random} }

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
func over(b *beholder, in *inputs) [][]float32 {
	out := make([][]float32, len(in.x))
	for i := range out {
		h := slices.Clone(b.Bias)
		for beside := range learned.Beside {
			from := i + beside - learned.Beside/2
			if from < 0 || from >= len(in.x) {
				continue
			}
			for k, x := range in.x[from] {
				add(h, rowOf(b.Spelling, beside*learned.Width+k)[:], x)
			}
			for _, c := range in.classes[from] {
				add(h, rowOf(b.Class, beside*learned.Classes+c)[:], 1)
			}
		}
		for _, a := range in.acts[i] {
			add(h, rowOf(b.Act, a)[:], 1)
		}
		for _, k := range in.hints[i] {
			add(h, rowOf(b.Hint, k)[:], 1)
		}
		out[i] = h
	}
	return out
}

// overBack takes the gradient of the units to the layer's and to the vectors.
func (p *pass) overBack(b, g *beholder, in *inputs, dh [][]float32) {
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
					add(rowOf(g.Spelling, beside*learned.Width+k)[:], d, x)
				}
				dx[from][k] += dot(rowOf(b.Spelling, beside*learned.Width+k)[:], d)
			}
			for _, c := range in.classes[from] {
				add(rowOf(g.Class, beside*learned.Classes+c)[:], d, 1)
			}
		}
		for _, a := range in.acts[i] {
			add(rowOf(g.Act, a)[:], d, 1)
		}
		for _, k := range in.hints[i] {
			add(rowOf(g.Hint, k)[:], d, 1)
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

// way is that from a draft to what the outputs stand on.
type way struct {
	gist   *gist
	in     *inputs
	look   look
	memory *memory
	// stood is what hidden was worked out from.
	stood, hidden []float32
}

// look is the look at all words of a draft at once.
type look struct {
	h                  [][]float32
	where              []int
	kept, seen, hidden []float32
}

// look looks at words, of which over gave the units, with what they are told, and
// with more beside them.
func (p *pass) look(before [][]float32, told, more []float32, l *layer) look {
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
func (p *pass) lookBack(k *look, l, g *layer, d []float32, dh [][]float32) []float32 {
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
	w.look = p.look(over(&n.Text, w.in), plain(&n.Told, w.gist.out), w.gist.out, &n.First)
	w.memory = p.memory(w.look.h)
	w.stood = slices.Concat(w.gist.out, w.look.hidden, w.memory.out)
	w.hidden = rectify(plain(&n.Second, w.stood))
	return w
}

// word puts what is known of a word, when its own output is worked out, into room.
func (w *way) word(i int, room []float32) []float32 {
	return append(append(room[:0], w.look.h[i]...), w.memory.after[i]...)
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
	dh, dAfter := rows(len(w.look.h), learned.Units), rows(len(w.look.h), 2*learned.Kept)
	room, dWord := make([]float32, 0, n.Word.In), make([]float32, n.Word.In)
	for i := range dh {
		word := w.word(i, room)
		d := slope(plain(&n.Word, word)[0], s.marked[i]) * weight * wordsWeight / float32(len(dh)+1)
		if s.marked[i] {
			d *= markedWeight
		}
		clear(dWord)
		plainBack(&n.Word, &g.Word, word, []float32{d}, dWord)
		copy(dh[i], dWord)
		copy(dAfter[i], dWord[learned.Units:])
	}
	rectifyBack(w.hidden, dHidden)
	dStood := make([]float32, len(w.stood))
	plainBack(&n.Second, &g.Second, w.stood, dHidden, dStood)
	dGist, dFirst, dMemory := dStood[:learned.Gist], dStood[learned.Gist:learned.Gist+learned.Hidden], dStood[learned.Gist+learned.Hidden:]
	p.memoryBack(w.memory, w.look.h, dMemory, dAfter, dh)
	add(dGist, p.lookBack(&w.look, &n.First, &g.First, dFirst, dh), 1)
	plainBack(&n.Told, &g.Told, w.gist.out, total(dh), dGist)
	p.overBack(&n.Text, &g.Text, w.in, dh)
	p.gistBack(w.gist, dGist, nil)
}
