package learned

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// The sizes of the reader: a small network with one layer over words beside their
// neighbours.
const (
	// Width numbers stand for a spelling.
	Width = 24
	// Units look at a word, and at two on either side.
	Units, Beside = 56, 5
	// Beginnings and Endings are numbers for a word's first and last letters.
	Beginnings, Endings = 2048, 512
	// Classes and acts are one for each bit.
	Classes, Acts = 64, 64
	// Gist is what is kept of the context, Hidden what the outputs stand on.
	Places, PlaceWidth = 10, 8
	Gist, Hidden       = 32, 64
	// Longest is the number of pieces that are read at a time.
	Longest = 160
)

// Row is a number for each unit.
type Row [Units]float32

// Layer is a matrix of weights with a bias: out rows of in weights.
type Layer struct {
	In, Out      int
	Weight, Bias []float32
}

// NewLayer makes a layer of zeros. Its code at every layer would be a weight of its own.
//
//go:noinline
func NewLayer(in, out int) Layer {
	return Layer{in, out, make([]float32, in*out), make([]float32, out)}
}

// Beholder is the layer over words beside their neighbours. What a word adds to
// itself and to its neighbours depends on its spelling and classes; its acts, and
// what is known of its sentence, count for the word itself alone.
type Beholder struct {
	// Spelling has Width rows for each neighbour, the left one first; Class has
	// Classes, Act Acts and Hint Hints rows, or none where no hints are given.
	Spelling, Class, Act, Hint []float32
	Bias                       []float32
}

// NewBeholder makes one of zeros, for so many hints.
//
//go:noinline
func NewBeholder(hints int) Beholder {
	return Beholder{
		make([]float32, Beside*Width*Units), make([]float32, Beside*Classes*Units),
		make([]float32, Acts*Units), make([]float32, hints*Units), make([]float32, Units),
	}
}

// RowOf is row i of a matrix of rows.
func RowOf(matrix []float32, i int) *Row { return (*Row)(matrix[i*Units:]) }

// Net is the reader's network.
type Net struct {
	// Spellings are sorted hashes; the vector of each is Width of Vectors, and the
	// last is that of any other spelling.
	Spellings []uint32
	index     []uint16
	Vectors   []float32
	// Ends are the vectors of what words begin with, and of what they end with: what
	// forms of a word have in common, and all that is known of a rare one.
	Ends []float32

	Text, Context Beholder
	Place         []float32
	Gist          Layer // from the most and the mean of the context, the most of its author, the place
	Care          Layer // from Gist: whether what is answered claims care
	Kind          Layer // from the most and the mean of the context, the most of its author: which of Kinds it is
	Told          Layer // from Gist, to the units of each word of the text: what it means depends on that
	First         Layer // from the most and the mean of the text, and Gist
	Memory        Memory
	Second        Layer // from Gist, First, and the most and the mean of what Memory keeps
	Word          Layer // from the units of a word of the text, and what Memory keeps after it from either side
	Value         Layer
	Category      Layer
}

// NewNet makes a network of zeros for some spellings.
func NewNet(spellings []uint32) *Net {
	return &Net{
		Spellings: spellings,
		index:     indexOf(spellings),
		Vectors:   make([]float32, (len(spellings)+1)*Width),
		Ends:      make([]float32, (Beginnings+Endings)*Width),
		Text:      NewBeholder(Hints),
		Context:   NewBeholder(0),
		Place:     make([]float32, Places*PlaceWidth),
		Gist:      NewLayer(3*Units+PlaceWidth, Gist),
		Care:      NewLayer(Gist, 1),
		Kind:      NewLayer(3*Units, len(Kinds)),
		Told:      NewLayer(Gist, Units),
		First:     NewLayer(2*Units+Gist, Hidden),
		Memory:    NewMemory(),
		Second:    NewLayer(Gist+Hidden+4*Kept, Hidden),
		Word:      NewLayer(Units+2*Kept, 1),
		Value:     NewLayer(Hidden, 1),
		Category:  NewLayer(Hidden, len(ReaderCategories)),
	}
}

// Parts are all numbers of the network, in the order in which they are packed.
func (n *Net) Parts() [][]float32 {
	out := [][]float32{n.Vectors, n.Ends, n.Place}
	for _, b := range []*Beholder{&n.Text, &n.Context} {
		out = append(out, b.Spelling, b.Class, b.Act, b.Hint, b.Bias)
	}
	for _, l := range n.Layers() {
		out = append(out, l.Weight, l.Bias)
	}
	return out
}

// Layers are all that stands on the words.
func (n *Net) Layers() []*Layer {
	return []*Layer{&n.Gist, &n.Care, &n.Kind, &n.Told, &n.First, &n.Memory.Word, &n.Memory.Way[0], &n.Memory.Way[1], &n.Second, &n.Word, &n.Value, &n.Category}
}

// Index is which of Vectors belongs to a spelling.
func (n *Net) Index(spelling uint32) int {
	for at := spelling; ; at++ {
		i := int(n.index[at%uint32(len(n.index))])
		if i == len(n.Spellings) || n.Spellings[i] == spelling {
			return i
		}
	}
}

// indexOf puts the index of each spelling where it, or the first free place behind
// it, is found; there are twice as many places as spellings.
func indexOf(spellings []uint32) []uint16 {
	out := make([]uint16, 1<<bits.Len(uint(2*len(spellings)+1)))
	for at := range out {
		out[at] = uint16(len(spellings))
	}
	for i, h := range spellings {
		at := h
		for int(out[at%uint32(len(out))]) != len(spellings) {
			at++
		}
		out[at%uint32(len(out))] = uint16(i)
	}
	return out
}

// The vectors of words are most of the numbers of the network, and need few steps: what
// is rounded off is less than what is dropped while training. They come first among
// Parts.
const coarseParts, coarseSteps, fineSteps = 2, 7, 127

// Coarse are the parts that are packed in few steps.
func (n *Net) Coarse() [][]float32 { return n.Parts()[:coarseParts] }

// Pack gives the spellings, and each part as a scale and a signed byte a number, or half
// a byte in those that are Coarse.
func (n *Net) Pack() []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(n.Spellings)))
	for _, h := range n.Spellings {
		out = binary.LittleEndian.AppendUint32(out, h)
	}
	for k, part := range n.Parts() {
		var most float32
		for _, x := range part {
			most = max(most, x, -x)
		}
		steps := float32(fineSteps)
		if k < coarseParts {
			steps = coarseSteps
		}
		scale := max(most, 1e-6) / steps
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(scale))
		in := func(x float32) byte { return byte(int8(math.Round(float64(x / scale)))) }
		for i := 0; i < len(part); i++ {
			b := in(part[i])
			if k < coarseParts {
				i++
				b = b&15 | in(part[i])<<4
			}
			out = append(out, b)
		}
	}
	return out
}

// Unpack is the network that Pack gave these bytes of. Of a network of other sizes it
// makes one of zeros: the program that trains begins with that.
func Unpack(bin string) *Net {
	word := func() uint32 {
		v := uint32(bin[0]) | uint32(bin[1])<<8 | uint32(bin[2])<<16 | uint32(bin[3])<<24
		bin = bin[4:]
		return v
	}
	spellings := make([]uint32, word())
	for i := range spellings {
		spellings[i] = word()
	}
	n := NewNet(spellings)
	parts, size := n.Parts(), 0
	packed := func(k int) int {
		if k < coarseParts {
			return len(parts[k]) / 2
		}
		return len(parts[k])
	}
	for k := range parts {
		size += 4 + packed(k)
	}
	if size != len(bin) {
		return n
	}
	for k, part := range parts {
		scale := math.Float32frombits(word())
		for i := range packed(k) {
			if b := int8(bin[i]); k < coarseParts {
				part[2*i], part[2*i+1] = float32(b<<4>>4)*scale, float32(b>>4)*scale
			} else {
				part[i] = float32(b) * scale
			}
		}
		bin = bin[packed(k):]
	}
	return n
}

// bit is the lowest bit that is set.
func bit(set uint64) int { return bits.TrailingZeros64(set) }

// Bits lists the bits that are set.
func Bits(set uint64) []int {
	var out []int
	for ; set != 0; set &= set - 1 {
		out = append(out, bit(set))
	}
	return out
}

// KnownHints lists the hints that the reader knows, as rows.
func KnownHints(hints []uint64) []int {
	var out []int
	for _, h := range hints {
		if i := hint(h); i >= 0 {
			out = append(out, i)
		}
	}
	return out
}

// Vector is what stands for a piece whose spelling has this index: that of the
// spelling, with those of its beginning and ending.
func (n *Net) Vector(index int, p *Piece) [Width]float32 {
	out := [Width]float32(n.Vectors[index*Width:])
	for _, end := range p.Ends() {
		for i, x := range n.Ends[end*Width:][:Width] {
			out[i] += x
		}
	}
	return out
}
