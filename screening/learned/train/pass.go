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
	of   *pieces
	kept [][]float32
	// around are the vectors, one behind the other, with those of no piece before and
	// behind them.
	around []float32
	// near lists, for each piece, the rows of Class that it and its neighbours have.
	near, acts, hints [][]int
}

// side is how many neighbours a piece has on either side.
const side = learned.Beside / 2

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
	const width = learned.Width
	n := len(of.vectors)
	in := &inputs{of: of, around: make([]float32, (n+2*side)*width), near: make([][]int, n)}
	for i, v := range of.vectors {
		x, kept := in.around[(i+side)*width:][:width], p.keep(width)
		copy(x, p.t.net.Vectors[v*width:])
		addPicked(x, of.ends[i], p.t.net.Ends)
		classes, acts := p.some(of.classes[i]), p.some(of.acts[i])
		if p.random != nil && p.random.float() < wordDropped {
			clear(kept)
			classes, acts = nil, nil
		}
		multiply(x, kept)
		for beside := range learned.Beside {
			if to := i + side - beside; to >= 0 && to < n {
				for _, c := range classes {
					in.near[to] = append(in.near[to], beside*learned.Classes+c)
				}
			}
		}
		in.kept = append(in.kept, kept)
		in.acts, in.hints = append(in.acts, acts), append(in.hints, p.some(of.hints[i]))
	}
	return in
}

// over gives the units of each piece.
func over(b *beholder, in *inputs) [][]float32 {
	out := rows(len(in.near), learned.Units)
	for i, h := range out {
		copy(h, b.Bias)
		addRows(h, in.around[i*learned.Width:(i+learned.Beside)*learned.Width], b.Spelling)
		addPicked(h, in.near[i], b.Class)
		addPicked(h, in.acts[i], b.Act)
		addPicked(h, in.hints[i], b.Hint)
	}
	return out
}

// overBack takes the gradient of the units to the layer's and to the vectors.
func (p *pass) overBack(b, g *beholder, in *inputs, dh [][]float32) {
	const width, units = learned.Width, learned.Units
	around := make([]float32, (len(dh)+2*side)*units)
	inside := around[side*units:][:len(dh)*units]
	for i, d := range dh {
		copy(inside[i*units:], d)
		add(g.Bias, d)
		addToPicked(g.Class, in.near[i], d)
		addToPicked(g.Act, in.acts[i], d)
		addToPicked(g.Hint, in.hints[i], d)
	}
	// Each number of all vectors, one behind the other.
	numbers := turned(make([]float32, 0, len(in.around)), in.around, width)
	for beside := range learned.Beside {
		for k := range width {
			of := numbers[k*(len(dh)+2*side)+beside:][:len(dh)]
			addRows(g.Spelling[(beside*width+k)*units:][:units], of, inside)
		}
	}
	dx := make([]float32, width)
	for i, v := range in.of.vectors {
		clear(dx)
		addRows(dx, around[i*units:(i+learned.Beside)*units], b.back)
		multiply(dx, in.kept[i])
		add(p.g.Vectors[v*width:][:width], dx)
		addToPicked(p.g.Ends, in.of.ends[i], dx)
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
		add(k.h[i], told)
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
		add(out, d)
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
	add(dGist, p.lookBack(&w.look, &n.First, &g.First, dFirst, dh))
	plainBack(&n.Told, &g.Told, w.gist.out, total(dh), dGist)
	p.overBack(&n.Text, &g.Text, w.in, dh)
	p.gistBack(w.gist, dGist, nil)
}
