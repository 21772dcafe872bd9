package main

import (
	"math"
	"slices"
	"sync"

	"prescreen/screening/learned"
)

// The settings of the reader's training were chosen on hands that it was not trained on.
const (
	epochs = 10
	// In so many of them, the last ones, the passes learn to live with few steps.
	coarseEpochs = 2
	batchSize    = 32
	learning     = 1.5e-3
	lastRate     = 0.03 // of learning, reached at the end
	decay        = 3e-2
	dropped      = 0.2 // of the numbers between layers
	bitsDropped  = 0.2 // of classes, acts and hints
	wordDropped  = 0.08
	// How much the outputs count beside the verdict.
	wordsWeight, categoriesWeight, careWeight, kindWeight = 1.5, 2, 0.5, 0.5
	markedWeight                                          = 2 // of a word to mark, beside one to spare
	careBatch                                             = 12
)

// sample is one draft, or one context, for the reader.
type sample struct {
	text, context, author pieces
	place                 int
	positive              bool
	marked                []bool // by piece of the text
	categories            []int
	// claims and kind are of a context: whether it claims care, and which of Kinds it
	// is; nil and -1 where that was not asked.
	claims *bool
	kind   int
	// weight is what it counts beside another.
	weight float32
}

// pieces are the vectors of some pieces and all else that is known of them.
type pieces struct {
	vectors              []int
	ends                 [][]int
	classes, acts, hints [][]int
}

// trainer has a network, its gradient and what Adam remembers.
type trainer struct {
	net          *net
	parts        [][]float32
	grads        [2][][]float32
	mean, square [][]float32
	nets         [2]*net
	steps        int
	// whole are the numbers of the parts that are packed in few steps, once the passes
	// are given them rounded to those; nil for all others.
	whole [][]float32
}

func newTrainer(spellings []uint32) *trainer {
	t := &trainer{net: newNet(spellings)}
	random := rng(1)
	for i := range t.net.Vectors {
		t.net.Vectors[i] = random.normal() * 0.1
	}
	for i := range t.net.Ends {
		t.net.Ends[i] = random.normal() * 0.05
	}
	for i := range t.net.Place {
		t.net.Place[i] = random.normal()
	}
	n := t.net
	fill := func(w []float32, inputs int) {
		bound := float32(1 / math.Sqrt(float64(inputs)))
		for i := range w {
			w[i] = (2*random.float() - 1) * bound
		}
	}
	for _, b := range []*beholder{&n.Text, &n.Context} {
		for _, w := range [][]float32{b.Spelling, b.Class, b.Act, b.Hint, b.Bias} {
			fill(w, 2*learned.Beside*learned.Width)
		}
	}
	for _, l := range n.Layers() {
		fill(l.Weight, l.In)
		fill(l.Bias, l.In)
	}
	t.turn()
	t.parts = t.net.Parts()
	for _, p := range t.parts {
		t.mean = append(t.mean, make([]float32, len(p)))
		t.square = append(t.square, make([]float32, len(p)))
	}
	t.whole = make([][]float32, len(t.parts))
	for i := range t.nets {
		t.nets[i] = newNet(spellings)
		t.grads[i] = t.nets[i].Parts()
	}
	return t
}

// train goes through all drafts, and some contexts with each batch of them.
func (t *trainer) train(drafts, contexts []*sample) {
	order := make([]int, len(drafts))
	for i := range order {
		order[i] = i
	}
	random := rng(2)
	total := epochs * ((len(drafts) + batchSize - 1) / batchSize)
	for epoch := range epochs {
		if epoch == epochs-coarseEpochs {
			t.coarsen()
		}
		random.shuffle(order)
		for batch := range slices.Chunk(order, batchSize) {
			var list []*sample
			for _, i := range batch {
				list = append(list, drafts[i])
			}
			for range careBatch {
				list = append(list, contexts[random.below(len(contexts))])
			}
			t.batch(list, len(batch))
			t.step(learning * max(lastRate, 1-float64(t.steps)/float64(total)))
		}
	}
}

// batch adds the gradients of some drafts, behind which contexts follow. Both
// halves are summed in their order, so that the outcome is always the same.
func (t *trainer) batch(list []*sample, drafts int) {
	var wait sync.WaitGroup
	for half := range t.nets {
		wait.Go(func() {
			for i := half; i < len(list); i += len(t.nets) {
				random := rng(uint64(t.steps)*1000 + uint64(i) + 3)
				p := newPass(t, t.nets[half], &random)
				if i < drafts {
					p.draft(list[i], 1/float32(drafts))
				} else {
					p.contextAlone(list[i], 1/float32(len(list)-drafts))
				}
			}
		})
	}
	wait.Wait()
}

// step is one of AdamW.
func (t *trainer) step(rate float64) {
	const first, second = 0.9, 0.999
	t.steps++
	correction := math.Sqrt(1-math.Pow(second, float64(t.steps))) / (1 - math.Pow(first, float64(t.steps)))
	by, shrink := float32(rate*correction), float32(1-rate*decay)
	var wait sync.WaitGroup
	for k, part := range t.parts {
		wait.Go(func() {
			m, v, g, h := t.mean[k], t.square[k], t.grads[0][k], t.grads[1][k]
			numbers := part
			if t.whole[k] != nil {
				numbers = t.whole[k]
			}
			for i := range part {
				d := g[i] + h[i]
				g[i], h[i] = 0, 0
				m[i] = first*m[i] + (1-first)*d
				v[i] = second*v[i] + (1-second)*d*d
				numbers[i] = numbers[i]*shrink - by*m[i]/(float32(math.Sqrt(float64(v[i])))+1e-8)
			}
			if t.whole[k] != nil {
				rounded(part, numbers)
			}
		})
	}
	wait.Wait()
	t.turn()
}

// coarsen gives the passes the parts that are packed in few steps as those, from now on.
func (t *trainer) coarsen() {
	for k, part := range t.parts {
		if t.net.coarse(k) {
			t.whole[k] = slices.Clone(part)
			rounded(part, t.whole[k])
		}
	}
	t.turn()
}

// rounded puts numbers into part as few steps tell them. None stays further from zero
// than three times what they are in the mean (the root of the mean square): a few large
// ones would make the steps between all others coarse.
func rounded(part, numbers []float32) {
	var sum float64
	for _, x := range numbers {
		sum += float64(x) * float64(x)
	}
	step := float32(3 * math.Sqrt(sum/float64(len(numbers))) / coarseSteps)
	for i, x := range numbers {
		part[i] = step * float32(max(-coarseSteps, min(coarseSteps, math.Round(float64(x/step)))))
	}
}

// turn makes ready what the way back needs besides the parts.
func (t *trainer) turn() {
	t.net.Text.turn()
	t.net.Context.turn()
}

// rng is a generator of splitmix64.
type rng uint64

func (r *rng) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (r *rng) float() float32 { return float32(r.next()>>40) / (1 << 24) }

func (r *rng) below(n int) int { return int(r.next() % uint64(n)) }

func (r *rng) normal() float32 {
	return float32(math.Sqrt(-2*math.Log(float64(r.float())+1e-9)) * math.Cos(2*math.Pi*float64(r.float())))
}

func (r *rng) shuffle(list []int) {
	for i := len(list) - 1; i > 0; i-- {
		j := r.below(i + 1)
		list[i], list[j] = list[j], list[i]
	}
}
