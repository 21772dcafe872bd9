package learned

import (
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// The sizes of the reader: a small network with one layer over words in their
// neighbourhood.
const (
	// Width numbers stand for a spelling, Traits for what is known of a word.
	Width, Traits = 16, 16
	Inputs        = Width + Traits
	// Units look at a word of the text and Around words on either side;
	// ContextUnits look at a word of what is answered and one on either side.
	Units, Around               = 40, 2
	ContextUnits, ContextAround = 24, 1
	// Gist is what is kept of the context, Hidden what the outputs stand on.
	Places, PlaceWidth = 10, 8
	Gist, Hidden       = 24, 32
	// Known are the features of a word besides its spelling: classes, acts, hints.
	Known = 64 + 64 + Hints
	// Longest is the number of pieces that are read at a time.
	Longest = 160
)

// Layer is a matrix of weights with a bias: out rows of in weights.
type Layer struct {
	In, Out      int
	Weight, Bias []float32
}

// NewLayer makes a layer of zeros.
func NewLayer(in, out int) Layer {
	return Layer{in, out, make([]float32, in*out), make([]float32, out)}
}

// Net is the reader's network.
type Net struct {
	// Spellings are sorted hashes; the vector of each is a row of Vectors, and
	// the last row is that of any other spelling.
	Spellings []uint32
	Vectors   []float32
	Traits    Layer // from Known
	Text      Layer // from Inputs of each neighbour, the leftmost first
	Context   Layer
	Place     []float32
	Gist      Layer // from the most and the mean of Context, the mean author, the place
	Hidden    Layer // from the most and the mean of Text, and Gist
	Word      Layer // from Text
	Value     Layer
	Category  Layer
}

// NewNet makes a network of zeros for some spellings.
func NewNet(spellings []uint32) *Net {
	return &Net{
		Spellings: spellings,
		Vectors:   make([]float32, (len(spellings)+1)*Width),
		Traits:    NewLayer(Known, Traits),
		Text:      NewLayer(Inputs*(2*Around+1), Units),
		Context:   NewLayer(Inputs*(2*ContextAround+1), ContextUnits),
		Place:     make([]float32, Places*PlaceWidth),
		Gist:      NewLayer(2*ContextUnits+Inputs+PlaceWidth, Gist),
		Hidden:    NewLayer(2*Units+Gist, Hidden),
		Word:      NewLayer(Units, 1),
		Value:     NewLayer(Hidden, 1),
		Category:  NewLayer(Hidden, len(ReaderCategories)),
	}
}

// Parts are all numbers of the network, in the order in which they are packed.
func (n *Net) Parts() [][]float32 {
	out := [][]float32{n.Vectors, n.Place}
	for _, l := range []*Layer{&n.Traits, &n.Text, &n.Context, &n.Gist, &n.Hidden, &n.Word, &n.Value, &n.Category} {
		out = append(out, l.Weight, l.Bias)
	}
	return out
}

// Row is the row of Vectors for a spelling.
func (n *Net) Row(spelling uint32) int {
	if i, ok := slices.BinarySearch(n.Spellings, spelling); ok {
		return i
	}
	return len(n.Spellings)
}

// Pack gives the spellings, and each part as a scale and one signed byte a number.
func (n *Net) Pack() []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(n.Spellings)))
	for _, h := range n.Spellings {
		out = binary.LittleEndian.AppendUint32(out, h)
	}
	for _, part := range n.Parts() {
		var most float32
		for _, x := range part {
			most = max(most, x, -x)
		}
		scale := max(most, 1e-6) / 127
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(scale))
		for _, x := range part {
			out = append(out, byte(int8(math.Round(float64(x/scale)))))
		}
	}
	return out
}

// Unpack is the network that Pack gave these bytes of.
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
	for _, part := range n.Parts() {
		scale := math.Float32frombits(word())
		for i := range part {
			part[i] = float32(int8(bin[i])) * scale
		}
		bin = bin[len(part):]
	}
	return n
}

// KnownOf lists the features of a piece beside its spelling.
func KnownOf(p *Piece, hints []uint64, out []int) []int {
	out = out[:0]
	for b := uint64(p.Class); b != 0; b &= b - 1 {
		out = append(out, bits.TrailingZeros64(b))
	}
	for b := uint64(p.Acts); b != 0; b &= b - 1 {
		out = append(out, 64+bits.TrailingZeros64(b))
	}
	for _, h := range hints {
		if i := hint(h); i >= 0 {
			out = append(out, 128+i)
		}
	}
	return out
}
