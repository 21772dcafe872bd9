package learned

import (
	_ "embed"
	"slices"
	"sort"
	"sync"
	"sync/atomic"
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
	before  []Row     // room that the next reading may use
	pulls   []pull    // so is this
}

// Read gives the reader's impression of a passage, of which it has heard what is
// answered. A long text is read in stretches of whole sentences, and the gravest of
// them counts.
func Read(p *Passage, h *Heard) *Impression { return h.reader.readAfter(p, h.gist, nil) }

// Impression is what a network that was just trained makes of a passage.
func (n *Net) Impression(p *Passage) *Impression {
	r := newReader(n)
	return Read(p, r.hear(p.Context, p.Author, p.Place))
}

// Of is the impression of some sentences of the same passage alone.
func (i *Impression) Of(holds func(sentence int) bool) *Impression {
	p := *i.passage
	p.Text = nil
	for _, piece := range i.passage.Text {
		if holds(int(piece.Sentence)) {
			p.Text = append(p.Text, piece)
		}
	}
	return i.reader.readAfter(&p, i.gist, i)
}

// OfSentence is the impression of one sentence of the same passage alone.
func (i *Impression) OfSentence(n int) *Impression {
	p, whole := *i.passage, i.passage.Text
	from := sort.Search(len(whole), func(k int) bool { return int(whole[k].Sentence) >= n })
	to := sort.Search(len(whole), func(k int) bool { return int(whole[k].Sentence) > n })
	if to-from == len(whole) {
		return i
	}
	p.Text = whole[from:to]
	return i.reader.readAfter(&p, i.gist, i)
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
	mind          *mind
	// alone is what is heard where nothing is answered, by place.
	alone [Places]atomic.Pointer[Heard]
}

func newReader(n *Net) *reader {
	// What is answered has fewer words. More would not fit into the memory of the core.
	return &reader{Net: n, mind: n.Memory.mind(), text: newBeholder(n, &n.Text, 13), context: newBeholder(n, &n.Context, 11)}
}

// readAfter reads the text after all that it answers. It uses the room of an earlier
// reading, if there is one.
func (r *reader) readAfter(p *Passage, gist []float32, earlier *Impression) *Impression {
	out := &Impression{reader: r, passage: p, gist: gist, pieces: make([]float32, 0, len(p.Text))}
	if earlier != nil {
		out.before, out.pulls = earlier.before, earlier.pulls
	}
	told := new(Row)
	for u := range told {
		told[u] = r.Told.row(u, out.gist)
	}
	in := make([]float32, 0, 2*Units+Gist)
	p.stretches(func(pieces []Piece) {
		out.before = r.text.over(out.before, pieces, p.Hints)
		out.pulls = slices.Grow(out.pulls[:0], len(pieces))
		from := len(out.pieces)
		in = summary(out.before, told, in[:0], 3, func(h *Row) {
			out.pulls = append(out.pulls, r.mind.pullOf(h))
			out.pieces = append(out.pieces, r.Word.row(0, h[:]))
		})
		hidden := r.First.rectified(append(in, gist...))
		in = r.mind.through(out.pulls, out.pieces[from:], r.Word.Weight[Units:], append(append(in[:0], gist...), hidden...))
		hidden = r.Second.rectified(in)
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

// row works out one output; the number of inputs of every layer is a multiple of eight.
func (l *Layer) row(i int, in []float32) float32 {
	// Four sums wait less for each other than one does. The conversions keep all
	// processors from rounding differently.
	var a, b, c, d float32
	weights := l.Weight[i*l.In:][:len(in)]
	for j := 0; j+8 <= len(in) && j+8 <= len(weights); j += 8 {
		w, x := (*[8]float32)(weights[j:]), (*[8]float32)(in[j:])
		a += float32(w[0]*x[0]) + float32(w[4]*x[4])
		b += float32(w[1]*x[1]) + float32(w[5]*x[5])
		c += float32(w[2]*x[2]) + float32(w[6]*x[6])
		d += float32(w[3]*x[3]) + float32(w[7]*x[7])
	}
	return l.Bias[i] + (a + b) + (c + d)
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
