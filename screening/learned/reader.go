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
	pieces  []float32 // the log-odds of each piece of the text
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
	for k := range i.passage.Text {
		if w := i.passage.Text[k].Word; w >= 0 {
			out[w] = i.pieces[k]
		}
	}
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
	out := &Impression{reader: r, passage: p, gist: r.gist(p), pieces: make([]float32, 0, len(p.Text))}
	p.stretches(func(pieces []Piece) {
		in := make([]float32, 0, 2*Units+Gist)
		in = r.text.summary(pieces, p.Hints, in, 3, func(h *Row) { out.pieces = append(out.pieces, r.Word.row(0, h[:])) })
		in = append(in, out.gist...)
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
	in = r.context.summary(p.Context, nil, in, 2, nil)
	in = r.context.summary(p.Author, nil, in, 1, nil)[:3*Units]
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

// beholder works out the layer over words. What a spelling adds is the same as
// long as its classes are, and is kept: in one of two places for each spelling, by
// its classes.
type beholder struct {
	*Beholder
	net    *Net
	shares []atomic.Pointer[share]
}

// share is what a word of some classes adds to its right neighbour, itself and its
// left one.
type share struct {
	class lexicon.Class
	rows  [Beside]Row
}

func newBeholder(n *Net, b *Beholder) *beholder {
	return &beholder{b, n, make([]atomic.Pointer[share], 2*len(n.Spellings)+othersKept)}
}

// othersKept is how many sets of classes are kept for spellings that are not known.
const othersKept = 256

func (b *beholder) share(p *Piece) *share {
	index := b.net.Index(p.Spelling)
	at, by := 2*index, uint64(p.Class)*0x9e3779b97f4a7c15
	if index < len(b.net.Spellings) {
		at += int(by >> 63)
	} else {
		at += int(by >> 56)
	}
	slot := &b.shares[at]
	if s := slot.Load(); s != nil && s.class == p.Class {
		return s
	}
	s := &share{class: p.Class}
	for beside := range s.rows {
		row := &s.rows[beside]
		for i, x := range b.net.Vectors[index*Width:][:Width] {
			for u, w := range RowOf(b.Spelling, beside*Width+i) {
				row[u] += float32(w * x)
			}
		}
		for c := uint64(p.Class); c != 0; c &= c - 1 {
			row.add(RowOf(b.Class, beside*Classes+bit(c)))
		}
	}
	slot.Store(s)
	return s
}

func (r *Row) add(x *Row) {
	for u := range r {
		r[u] += x[u]
	}
}

// summary appends the most and the mean over all pieces of each unit; the mean of
// few counts less. Whoever wants the units of each piece is given them in turn.
func (b *beholder) summary(pieces []Piece, hints [][]uint64, out []float32, few float32, each func(h *Row)) []float32 {
	var most, mean Row
	b.over(pieces, hints, func(h *Row) {
		for u, x := range h {
			if x > most[u] {
				most[u] = x
			}
			mean[u] += x
		}
		if each != nil {
			each(h)
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
func (b *beholder) over(pieces []Piece, hints [][]uint64, each func(h *Row)) {
	bias := RowOf(b.Bias, 0)
	own := *bias // with what is known of the sentence
	sentence := int32(-1)
	left, here, right := &none, &none, b.share(&pieces[0])
	var h Row
	for i := range pieces {
		p := &pieces[i]
		left, here, right = here, right, &none
		if i+1 < len(pieces) {
			right = b.share(&pieces[i+1])
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
		x, y, z := &left.rows[0], &here.rows[1], &right.rows[2]
		for u := range h {
			v := h[u] + x[u] + y[u] + z[u]
			if v < 0 { // max would be a call in WASM
				v = 0
			}
			h[u] = v
		}
		each(&h)
	}
}
