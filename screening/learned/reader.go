package learned

import (
	_ "embed"
	"slices"
	"sync"
	"sync/atomic"
)

//go:embed reader.bin
var readerBin string

var network = sync.OnceValue(func() *reader { return newReader(Unpack(readerBin)) })

// Impression is what the reader makes of a draft.
type Impression struct {
	// Value is a log-odds: above 0 the draft is rather one that must not be sent.
	Value float32
	// Words tell how much each word of the text has to do with it, in log-odds.
	Words []float32
	// Categories tell, in log-odds, which of ReaderCategories it may belong to.
	Categories []float32
}

// ReaderCategories are what the reader tells apart, in the order of its outputs.
var ReaderCategories = []string{
	"name", "initials", "address", "date", "phone", "fax", "email", "ssn", "mrn", "health-plan", "account", "license",
	"vehicle", "device", "url", "ip", "biometric", "photo", "handle", "age", "other-id",
	"patient-status", "appointment", "care-detail", "billing", "case-narrative", "combination", "medical-advice",
	"phi-solicitation", "ugc-reshare", "staff-consent",
}

// Read gives the reader's impression of a passage. A long text is read in
// stretches of whole sentences, and the gravest of them counts.
func Read(p *Passage, words int) *Impression { return network().read(p, words) }

// Impression is what a network that was just trained makes of a passage.
func (n *Net) Impression(p *Passage, words int) *Impression { return newReader(n).read(p, words) }

// reader is a network with what it has worked out for pieces it has met: of a
// layer over neighbours, the share of each piece at each place beside a word is
// always the same.
type reader struct {
	*Net
	text, context *shares
}

func newReader(n *Net) *reader {
	return &reader{n, newShares(n, &n.Text, 2*Around+1), newShares(n, &n.Context, 2*ContextAround+1)}
}

func (r *reader) read(p *Passage, words int) *Impression {
	gist := r.gist(p)
	out := &Impression{Words: make([]float32, words)}
	for from := 0; from < len(p.Text); {
		to := stretch(p.Text, from)
		one := r.stretch(p.Text[from:to], p.Hints, gist, out.Words)
		if out.Categories == nil || one.Value > out.Value {
			out.Value, out.Categories = one.Value, one.Categories
		}
		from = to
	}
	return out
}

// stretch is the end of the stretch of whole sentences that begins at from; a
// sentence longer than that is cut.
func stretch(pieces []Piece, from int) int {
	if len(pieces)-from <= Longest {
		return len(pieces)
	}
	for to := from + Longest; to > from; to-- {
		if pieces[to].Sentence != pieces[to-1].Sentence {
			return to
		}
	}
	return from + Longest
}

func (r *reader) stretch(pieces []Piece, hints [][]uint64, gist []float32, words []float32) *Impression {
	h := r.text.over(pieces, hints)
	seen := make([]float32, 0, 2*Units+Gist)
	seen = append(seen, summary(h, Units, 3)...)
	hidden := r.Hidden.rectified(append(seen, gist...))
	for i := range pieces {
		if w := pieces[i].Word; w >= 0 && w < len(words) {
			words[w] = r.Word.row(0, h[i*Units:(i+1)*Units])
		}
	}
	out := &Impression{Value: r.Value.row(0, hidden), Categories: make([]float32, r.Category.Out)}
	for i := range out.Categories {
		out.Categories[i] = r.Category.row(i, hidden)
	}
	return out
}

// gist is what is kept of what is answered, of who wrote it and of the place.
func (r *reader) gist(p *Passage) []float32 {
	in := make([]float32, 0, r.Gist.In)
	in = append(in, summary(r.context.over(p.Context, nil), ContextUnits, 2)...)
	mean := make([]float32, Inputs)
	x := make([]float32, Inputs)
	for i := range p.Author {
		r.inputs(&p.Author[i], x)
		for j := range mean {
			mean[j] += x[j] / float32(len(p.Author)+1)
		}
	}
	in = append(in, mean...)
	return r.Gist.rectified(append(in, r.Place[p.Place*PlaceWidth:(p.Place+1)*PlaceWidth]...))
}

// inputs are the numbers of a piece without hints.
func (n *Net) inputs(p *Piece, out []float32) {
	row := n.Row(p.Spelling)
	copy(out, n.Vectors[row*Width:(row+1)*Width])
	n.traits(KnownOf(p, nil, nil), n.Traits.Bias, out[Width:])
}

func (n *Net) traits(known []int, bias, out []float32) {
	copy(out, bias)
	for _, k := range known {
		for i := range out {
			out[i] += n.Traits.Weight[i*Known+k]
		}
	}
}

// summary is the most and the mean over all pieces of each unit; the mean of few
// counts less.
func summary(h []float32, units int, few float32) []float32 {
	out := make([]float32, 2*units)
	most, mean := out[:units], out[units:]
	n := float32(0)
	for ; len(h) > 0; h = h[units:] {
		n++
		for u, x := range h[:units] {
			most[u] = max(most[u], x)
			mean[u] += x
		}
	}
	for u := range mean {
		mean[u] /= n + few
	}
	return out
}

func (l *Layer) row(i int, in []float32) float32 {
	sum := l.Bias[i]
	w := l.Weight[i*l.In : (i+1)*l.In]
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

// shares works out a layer over neighbours.
type shares struct {
	net    *Net
	layer  *Layer
	places int
	known  [1 << 12]atomic.Pointer[share]
}

// share is what a piece of this spelling, class and acts adds to the units of each
// word that it stands beside, by place.
type share struct {
	piece Piece
	sums  []float32
}

func newShares(n *Net, l *Layer, places int) *shares {
	return &shares{net: n, layer: l, places: places}
}

// of gives the share of a piece.
func (s *shares) of(p *Piece) []float32 {
	key := joined('s', p.Spelling, uint32(hashNumber('c', uint64(p.Class)^uint64(p.Acts)*0x9e3779b97f4a7c15)))
	slot := &s.known[key%uint32(len(s.known))]
	if k := slot.Load(); k != nil && k.piece.Spelling == p.Spelling && k.piece.Class == p.Class && k.piece.Acts == p.Acts {
		return k.sums
	}
	x := make([]float32, Inputs)
	s.net.inputs(p, x)
	k := &share{*p, s.sums(x, 0)}
	slot.Store(k)
	return k.sums
}

// sums takes the layer of some inputs of a piece, from the given one on.
func (s *shares) sums(x []float32, from int) []float32 {
	units := s.layer.Out
	out := make([]float32, s.places*units)
	for place := range s.places {
		for u := range units {
			w := s.layer.Weight[u*s.layer.In+place*Inputs+from:][:len(x)]
			var sum float32
			for i, v := range x {
				sum += float32(w[i] * v)
			}
			out[place*units+u] = sum
		}
	}
	return out
}

// over gives the units of each piece, one piece after the other.
func (s *shares) over(pieces []Piece, hints [][]uint64) []float32 {
	units, around := s.layer.Out, s.places/2
	out := make([]float32, len(pieces)*units)
	for i := range pieces {
		copy(out[i*units:], s.layer.Bias)
	}
	var of []float32 // the share of the sentence
	sentence := -1
	for i := range pieces {
		p := &pieces[i]
		if p.Sentence != sentence && p.Sentence < len(hints) {
			sentence = p.Sentence
			traits := make([]float32, Traits)
			s.net.traits(KnownOf(&Piece{}, hints[sentence], nil), nil, traits)
			of = s.sums(traits, Width)
		}
		own := s.of(p)
		for place := range s.places {
			to := i + around - place
			if to < 0 || to >= len(pieces) {
				continue
			}
			h := out[to*units:][:units]
			for u, x := range own[place*units:][:units] {
				h[u] += x
			}
			if of != nil {
				for u, x := range of[place*units:][:units] {
					h[u] += x
				}
			}
		}
	}
	for i, x := range out {
		out[i] = max(0, x)
	}
	return out
}

// Likeliest gives the names of the categories in the order of their odds.
func (i *Impression) Likeliest() []string {
	names := slices.Clone(ReaderCategories)
	odds := map[string]float32{}
	for k, name := range ReaderCategories {
		odds[name] = i.Categories[k]
	}
	slices.SortStableFunc(names, func(a, b string) int {
		switch {
		case odds[a] > odds[b]:
			return -1
		case odds[a] < odds[b]:
			return 1
		}
		return 0
	})
	return names
}
