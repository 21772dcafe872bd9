package main

import (
	"encoding/binary"
	"math"

	"prescreen/screening/learned"
)

// layer is a matrix of weights with a bias: out rows of in weights.
type layer struct {
	In, Out      int
	Weight, Bias []float32
}

// newLayer makes a layer of zeros.
func newLayer(in, out int) layer {
	return layer{in, out, make([]float32, in*out), make([]float32, out)}
}

// keeper keeps numbers of a text that is read word by word, forwards and backwards.
type keeper struct {
	// Word is from the units of a word: gates and values of the way forwards, then
	// those of the way backwards.
	Word layer
	// Way is from what is kept so far to gates and values, forwards and backwards.
	Way [2]layer
}

// newKeeper makes one of zeros.
func newKeeper() keeper {
	const kept = learned.Kept
	return keeper{newLayer(learned.Units, 4*kept), [2]layer{newLayer(kept, 2*kept), newLayer(kept, 2*kept)}}
}

// beholder is the layer over words beside their neighbours. What a word adds to
// itself and to its neighbours depends on its spelling and classes; its acts, and
// what is known of its sentence, count for the word itself alone.
type beholder struct {
	// Spelling has Width rows for each neighbour, the left one first; Class has
	// Classes, Act Acts and Hint Hints rows, or none where no hints are given.
	Spelling, Class, Act, Hint []float32
	Bias                       []float32
	// back is Spelling for the way back: the last neighbour first, and in each one's
	// part rows and columns exchanged.
	back []float32
}

// turn makes back ready.
func (b *beholder) turn() {
	const part = learned.Width * learned.Units
	b.back = b.back[:0]
	for beside := learned.Beside - 1; beside >= 0; beside-- {
		b.back = turned(b.back, b.Spelling[beside*part:(beside+1)*part], learned.Units)
	}
}

// newBeholder makes one of zeros, for so many hints.
func newBeholder(hints int) beholder {
	return beholder{
		make([]float32, learned.Beside*learned.Width*learned.Units), make([]float32, learned.Beside*learned.Classes*learned.Units),
		make([]float32, learned.Acts*learned.Units), make([]float32, hints*learned.Units), make([]float32, learned.Units), nil,
	}
}

// net is the reader's network.
type net struct {
	// Spellings are sorted hashes; the vector of each is Width of Vectors, and the
	// last is that of any other spelling.
	*learned.Spellings
	Vectors []float32
	// Ends are the vectors of what words begin with, and of what they end with: what
	// forms of a word have in common, and all that is known of a rare one.
	Ends []float32

	Text, Context beholder
	Place         []float32
	Gist          layer // from the most and the mean of the context, the most of its author, the place
	Care          layer // from Gist: whether what is answered claims care
	Kind          layer // from the most and the mean of the context, the most of its author: which of Kinds it is
	Told          layer // from Gist, to the units of each word of the text: what it means depends on that
	First         layer // from the most and the mean of the text, and Gist
	Memory        keeper
	Second        layer // from Gist, First, and the most and the mean of what Memory keeps
	Word          layer // from the units of a word of the text, and what Memory keeps after it from either side
	Value         layer
	Category      layer
}

// newNet makes a network of zeros for some spellings.
func newNet(spellings []uint32) *net {
	return &net{
		Spellings: learned.NewSpellings(spellings),
		Vectors:   make([]float32, (len(spellings)+1)*learned.Width),
		Ends:      make([]float32, (learned.Beginnings+learned.Endings)*learned.Width),
		Text:      newBeholder(learned.Hints),
		Context:   newBeholder(0),
		Place:     make([]float32, learned.Places*learned.PlaceWidth),
		Gist:      newLayer(3*learned.Units+learned.PlaceWidth, learned.Gist),
		Care:      newLayer(learned.Gist, 1),
		Kind:      newLayer(3*learned.Units, len(learned.Kinds)),
		Told:      newLayer(learned.Gist, learned.Units),
		First:     newLayer(2*learned.Units+learned.Gist, learned.Hidden),
		Memory:    newKeeper(),
		Second:    newLayer(learned.Gist+learned.Hidden+4*learned.Kept, learned.Hidden),
		Word:      newLayer(learned.Units+2*learned.Kept, 1),
		Value:     newLayer(learned.Hidden, 1),
		Category:  newLayer(learned.Hidden, len(learned.ReaderCategories)),
	}
}

// Parts are all numbers of the network, in the order in which they are packed.
func (n *net) Parts() [][]float32 {
	out := [][]float32{n.Vectors, n.Ends, n.Place}
	for _, b := range []*beholder{&n.Text, &n.Context} {
		out = append(out, b.Spelling, b.Class, b.Act, b.Hint, b.Bias)
	}
	for _, l := range n.Layers() {
		out = append(out, l.Weight, l.Bias)
	}
	return out
}

// Layers are all that stands on the words.
func (n *net) Layers() []*layer {
	return []*layer{&n.Gist, &n.Care, &n.Kind, &n.Told, &n.First, &n.Memory.Word, &n.Memory.Way[0], &n.Memory.Way[1], &n.Second, &n.Word, &n.Value, &n.Category}
}

// coarseSteps and fineSteps are those from zero to the largest number of a part, either
// way.
const coarseSteps, fineSteps = 7, 127

// vectorParts are the first of Parts, the vectors of words.
const vectorParts = 2

// coarse reports whether part k is packed in few steps, as are the vectors of words and
// all that have many numbers: see learned.Many.
func (n *net) coarse(k int) bool { return k < vectorParts || len(n.Parts()[k]) >= learned.Many }

// Pack gives the spellings, and each part as a scale and a signed byte a number, or half
// a byte if it is coarse.
func (n *net) Pack() []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(n.Hashes)))
	for _, h := range n.Hashes {
		out = binary.LittleEndian.AppendUint32(out, h)
	}
	for k, part := range n.Parts() {
		var most float32
		for _, x := range part {
			most = max(most, x, -x)
		}
		steps, coarse := float32(fineSteps), n.coarse(k)
		if coarse {
			steps = coarseSteps
		}
		scale := max(most, 1e-6) / steps
		if coarse {
			// There are so few of them that what each is off when it is read in steps of
			// 1/1024 would add up.
			scale = float32(max(1, math.Round(float64(scale*1024)))) / 1024
		}
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(scale))
		in := func(x float32) byte { return byte(int8(math.Round(float64(x / scale)))) }
		for i := 0; i < len(part); i++ {
			b := in(part[i])
			if coarse {
				i++
				b = b&15 | in(part[i])<<4
			}
			out = append(out, b)
		}
	}
	return out
}
