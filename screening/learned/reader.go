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

// Words tells how much each of so many words of the text has to do with the
// impression, in log-odds.
func (i *Impression) Words(words int) []float32 {
	out := make([]float32, words)
	i.passage.stretches(func(pieces []Piece) {
		for k, h := range i.reader.text.over(pieces, i.passage.Hints) {
			if w := pieces[k].Word; w >= 0 {
				out[w] = i.reader.Word.row(0, h[:])
			}
		}
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
	return &reader{n, &beholder{net: n, Beholder: &n.Text}, &beholder{net: n, Beholder: &n.Context}}
}

func (r *reader) read(p *Passage) *Impression {
	out := &Impression{reader: r, passage: p, gist: r.gist(p)}
	p.stretches(func(pieces []Piece) {
		in := make([]float32, 0, 2*Units+Gist)
		in = append(summary(r.text.over(pieces, p.Hints), in, 3), out.gist...)
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
	in = summary(r.context.over(p.Context, nil), in, 2)
	in = summary(r.context.over(p.Author, nil), in, 1)[:3*Units]
	return r.Gist.rectified(append(in, r.Place[p.Place*PlaceWidth:(p.Place+1)*PlaceWidth]...))
}

// summary appends the most and the mean of each unit; the mean of few words counts
// less.
func summary(rows []Row, out []float32, few float32) []float32 {
	var most, mean Row
	for i := range rows {
		for u, x := range &rows[i] {
			if x > most[u] {
				most[u] = x
			}
			mean[u] += x
		}
	}
	n := float32(len(rows)) + few
	for u := range mean {
		mean[u] /= n
	}
	return append(append(out, most[:]...), mean[:]...)
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
		out[i] = max(0, l.row(i, in))
	}
	return out
}

// beholder works out the layer over words. What a word adds by its spelling and
// classes is always the same, and is kept.
type beholder struct {
	*Beholder
	net  *Net
	kept [1 << 11]atomic.Pointer[share]
}

// share is what a word adds to its right neighbour, itself and its left one.
type share struct {
	spelling uint32
	class    lexicon.Class
	rows     [Beside]Row
}

func (b *beholder) share(p *Piece) *share {
	slot := &b.kept[(p.Spelling^uint32(p.Class)*0x9e3779b1^uint32(p.Class>>32)*0x85ebca6b)%uint32(len(b.kept))]
	if s := slot.Load(); s != nil && s.spelling == p.Spelling && s.class == p.Class {
		return s
	}
	s := &share{spelling: p.Spelling, class: p.Class}
	at := b.net.Index(p.Spelling) * Width
	for beside := range s.rows {
		row := &s.rows[beside]
		for i, x := range b.net.Vectors[at : at+Width] {
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

// over gives the units of each piece.
func (b *beholder) over(pieces []Piece, hints [][]uint64) []Row {
	out := make([]Row, len(pieces))
	own := *(*Row)(b.Bias) // with what is known of the sentence
	sentence := -1
	for i := range pieces {
		p := &pieces[i]
		if p.Sentence != sentence && p.Sentence < len(hints) {
			sentence = p.Sentence
			own = *(*Row)(b.Bias)
			for _, h := range hints[sentence] {
				if k := hint(h); k >= 0 {
					own.add(RowOf(b.Hint, k))
				}
			}
		}
		s := b.share(p)
		here := &out[i]
		here.add(&own)
		here.add(&s.rows[1])
		if i > 0 {
			out[i-1].add(&s.rows[2])
		}
		if i+1 < len(out) {
			out[i+1].add(&s.rows[0])
		}
		for a := uint64(p.Acts); a != 0; a &= a - 1 {
			here.add(RowOf(b.Act, bit(a)))
		}
	}
	for i := range out {
		for u, x := range &out[i] {
			if x < 0 {
				out[i][u] = 0
			}
		}
	}
	return out
}
