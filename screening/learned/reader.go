package learned

import (
	_ "embed"
	"slices"
	"sync"
	"sync/atomic"

	"prescreen/screening/lexicon"
)

//go:embed reader.bin
var readerBin string

var network = sync.OnceValue(func() *reader { return newReader(Unpack(readerBin)) })

// ReaderCategories are what the reader tells apart, in the order of its outputs.
var ReaderCategories = []string{
	"name", "initials", "address", "date", "phone", "fax", "email", "ssn", "mrn", "health-plan", "account", "license",
	"vehicle", "device", "url", "ip", "biometric", "photo", "handle", "age", "other-id",
	"patient-status", "appointment", "care-detail", "billing", "case-narrative", "combination", "medical-advice",
	"phi-solicitation", "ugc-reshare", "staff-consent",
}

// Impression is what the reader makes of a draft.
type Impression struct {
	// Value is a log-odds: above 0 the draft is rather one that must not be sent.
	Value float32

	reader  *reader
	passage *Passage
	gist    []float32
	hidden  []float32 // of the gravest stretch
}

// Read gives the reader's impression of a passage. A long text is read in
// stretches of whole sentences, and the gravest of them counts.
func Read(p *Passage) *Impression { return network().read(p) }

// Impression is what a network that was just trained makes of a passage.
func (n *Net) Impression(p *Passage) *Impression { return newReader(n).read(p) }

// Of is the impression of some sentences of the same passage alone.
func (i *Impression) Of(holds func(sentence int) bool) *Impression {
	p := *i.passage
	p.Text = nil
	for _, piece := range i.passage.Text {
		if holds(int(piece.Sentence)) {
			p.Text = append(p.Text, piece)
		}
	}
	return i.reader.read(&p)
}

// Words tells how much each of so many words of the text has to do with the
// impression, in log-odds.
func (i *Impression) Words(words int) []float32 {
	out := make([]float32, words)
	i.passage.stretches(func(pieces []Piece) {
		i.reader.text.over(pieces, i.passage.Hints, func(k int, h *Row) {
			if w := pieces[k].Word; w >= 0 {
				out[w] = i.reader.Word.row(0, h[:])
			}
		})
	})
	return out
}

// Category is the log-odds that the draft belongs to one of ReaderCategories.
func (i *Impression) Category(name string) float32 {
	return i.reader.Category.row(slices.Index(ReaderCategories, name), i.hidden)
}

// reader is a network with what it has worked out for words that it has met.
type reader struct {
	*Net
	text, context *beholder
}

func newReader(n *Net) *reader {
	return &reader{n, newBeholder(n, &n.Text), newBeholder(n, &n.Context)}
}

func (r *reader) read(p *Passage) *Impression {
	out := &Impression{reader: r, passage: p, gist: r.gist(p)}
	p.stretches(func(pieces []Piece) {
		in := make([]float32, 0, 2*Units+Gist)
		in = append(r.text.summary(pieces, p.Hints, in, 3), out.gist...)
		hidden := r.Hidden.rectified(in)
		if v := r.Value.row(0, hidden); out.hidden == nil || v > out.Value {
			out.Value, out.hidden = v, hidden
		}
	})
	return out
}

// stretches gives the text in stretches of whole sentences; a sentence longer
// than that is cut.
func (p *Passage) stretches(each func(pieces []Piece)) {
	for rest := p.Text; len(rest) > 0; {
		to := len(rest)
		if to > Longest {
			to = Longest
			for to > 1 && rest[to].Sentence == rest[to-1].Sentence {
				to--
			}
			if to == 1 {
				to = Longest
			}
		}
		each(rest[:to])
		rest = rest[to:]
	}
}

// gist is what is kept of what is answered, of who wrote it and of the place.
func (r *reader) gist(p *Passage) []float32 {
	in := make([]float32, 0, 4*Units+PlaceWidth)
	in = r.context.summary(p.Context, nil, in, 2)
	in = r.context.summary(p.Author, nil, in, 1)[:3*Units]
	return r.Gist.rectified(append(in, r.Place[p.Place*PlaceWidth:(p.Place+1)*PlaceWidth]...))
}

func (l *Layer) row(i int, in []float32) float32 {
	sum := l.Bias[i]
	w := l.Weight[i*l.In:][:len(in)]
	for j, x := range in {
		// The conversion keeps all processors from rounding differently.
		sum += float32(w[j] * x)
	}
	return sum
}

func (l *Layer) rectified(in []float32) []float32 {
	out := make([]float32, l.Out)
	for i := range out {
		if v := l.row(i, in); v > 0 {
			out[i] = v
		}
	}
	return out
}

// beholder works out the layer over words. What a spelling adds is always the
// same, and so is what a set of classes adds: both are kept.
type beholder struct {
	*Beholder
	net       *Net
	spellings []atomic.Pointer[share] // by index
	classes   [1 << 10]atomic.Pointer[classShare]
}

// share is what a word adds to its right neighbour, itself and its left one.
type share [Beside]Row

type classShare struct {
	class lexicon.Class
	share
}

func newBeholder(n *Net, b *Beholder) *beholder {
	return &beholder{Beholder: b, net: n, spellings: make([]atomic.Pointer[share], len(n.Spellings)+1)}
}

func (b *beholder) spelling(p *Piece) *share {
	index := b.net.Index(p.Spelling)
	slot := &b.spellings[index]
	if s := slot.Load(); s != nil {
		return s
	}
	s := new(share)
	for beside := range s {
		for i, x := range b.net.Vectors[index*Width:][:Width] {
			for u, w := range RowOf(b.Spelling, beside*Width+i) {
				s[beside][u] += float32(w * x)
			}
		}
	}
	slot.Store(s)
	return s
}

func (b *beholder) class(p *Piece) *share {
	mixed := uint64(p.Class) * 0x9e3779b97f4a7c15
	slot := &b.classes[mixed>>54]
	if s := slot.Load(); s != nil && s.class == p.Class {
		return &s.share
	}
	s := &classShare{class: p.Class}
	for beside := range s.share {
		for c := uint64(p.Class); c != 0; c &= c - 1 {
			s.share[beside].add(RowOf(b.Class, beside*Classes+bit(c)))
		}
	}
	slot.Store(s)
	return &s.share
}

func (r *Row) add(x *Row) {
	for u := range r {
		r[u] += x[u]
	}
}

// summary appends the most and the mean over all pieces of each unit; the mean of
// few counts less.
func (b *beholder) summary(pieces []Piece, hints [][]uint64, out []float32, few float32) []float32 {
	var most, mean Row
	b.over(pieces, hints, func(_ int, h *Row) {
		for u, x := range h {
			if x > most[u] {
				most[u] = x
			}
			mean[u] += x
		}
	})
	n := float32(len(pieces)) + few
	for u := range mean {
		mean[u] /= n
	}
	return append(append(out, most[:]...), mean[:]...)
}

// none stands where there is no neighbour.
var none share

// over gives the units of each piece.
func (b *beholder) over(pieces []Piece, hints [][]uint64, each func(i int, h *Row)) {
	bias := RowOf(b.Bias, 0)
	own := *bias // with what is known of the sentence
	sentence := int32(-1)
	left, here, right := &none, &none, b.spelling(&pieces[0])
	leftClass, hereClass, rightClass := &none, &none, b.class(&pieces[0])
	var h Row
	for i := range pieces {
		p := &pieces[i]
		left, here, right = here, right, &none
		leftClass, hereClass, rightClass = hereClass, rightClass, &none
		if i+1 < len(pieces) {
			right, rightClass = b.spelling(&pieces[i+1]), b.class(&pieces[i+1])
		}
		if p.Sentence != sentence && int(p.Sentence) < len(hints) {
			sentence = p.Sentence
			own = *bias
			for _, h := range hints[sentence] {
				if k := hint(h); k >= 0 {
					own.add(RowOf(b.Hint, k))
				}
			}
		}
		h = own
		for a := uint64(p.Acts); a != 0; a &= a - 1 {
			h.add(RowOf(b.Act, bit(a)))
		}
		x, y, z := &left[0], &here[1], &right[2]
		xc, yc, zc := &leftClass[0], &hereClass[1], &rightClass[2]
		for u := range h {
			v := h[u] + (x[u] + xc[u]) + (y[u] + yc[u]) + (z[u] + zc[u])
			if v < 0 { // max would be a call in WASM
				v = 0
			}
			h[u] = v
		}
		each(i, &h)
	}
}
