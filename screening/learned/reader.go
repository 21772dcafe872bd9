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
	heard   *Heard
	hidden  []stated // of the gravest stretch
	pieces  []int64  // the log-odds of each piece of the text, with pullBits
}

// room is for what is known of each piece of a stretch while it is read.
type room struct {
	units []packed
	pulls []pull
	some  []stated
}

var rooms = sync.Pool{New: func() any { return new(room) }}

func borrowed() *room { return rooms.Get().(*room) }

func (r *room) giveBack() { rooms.Put(r) }

// Read gives the reader's impression of a passage, of which it has heard what is
// answered. A long text is read in stretches of whole sentences, and the gravest of
// them counts.
func Read(p *Passage, h *Heard) *Impression { return h.reader.readAfter(p, h) }

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
	return i.reader.readAfter(&p, i.heard)
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
	return i.reader.readAfter(&p, i.heard)
}

// Words tells how much each of so many words of the text has to do with the
// impression, in log-odds.
func (i *Impression) Words(words int) []float32 {
	out := make([]float32, words)
	for k := range i.passage.Text {
		if w := i.passage.Text[k].Word; w >= 0 {
			out[w] = float32(i.pieces[k]) / (1 << pullBits)
		}
	}
	return out
}

// Category is the log-odds that the draft belongs to one of ReaderCategories.
//
//go:noinline
func (i *Impression) Category(name string) float32 {
	return i.reader.Category.row(slices.Index(ReaderCategories, name), i.hidden)
}

// reader is a network made ready, with what it has worked out for words that it has met.
type reader struct {
	*Net
	text, context       *beholder
	mind                *mind
	gist, first, second *sums
	told                *sums
	// word is what the units of a word weigh for its own output, and kept what is kept
	// after it from either side.
	word [Units]int64
	kept [2][Kept]int64
	// alone is what is heard where nothing is answered, by place.
	alone [Places]atomic.Pointer[Heard]
}

// layerBits are those of what an input weighs for a layer.
const layerBits = 10

func newReader(n *Net) *reader {
	r := &reader{
		Net: n, mind: n.Memory.mind(),
		gist: sumsOf(&n.Gist, layerBits, unitBits), first: sumsOf(&n.First, layerBits, unitBits), second: sumsOf(&n.Second, layerBits, unitBits),
		told: sumsOf(&n.Told, sumBits-unitBits, unitBits),
		// What is answered has fewer words. More would not fit into the memory of the core.
		text: newBeholder(n, &n.Text, 14), context: newBeholder(n, &n.Context, 11),
	}
	for i := range r.text.bias {
		q, told := &r.text.bias[i], r.told.bias[i]
		q.a, q.b, q.c, q.d = q.a+told.a, q.b+told.b, q.c+told.c, q.d+told.d
	}
	for u := range r.word {
		r.word[u] = steps(n.Word.Weight[u], pullBits-unitBits)
	}
	for i := range 2 * Kept {
		r.kept[i/Kept][i%Kept] = steps(n.Word.Weight[Units+i], pullBits-keptBits)
	}
	return r
}

// readAfter reads the text after all that it answers.
func (r *reader) readAfter(p *Passage, heard *Heard) *Impression {
	out := &Impression{reader: r, passage: p, heard: heard, pieces: make([]int64, 0, len(p.Text))}
	room := borrowed()
	defer room.giveBack()
	bias := steps(r.Word.Bias[0], pullBits)
	p.stretches(func(pieces []Piece) {
		room.units = r.text.over(room.units, pieces, p.Hints, &heard.told)
		room.pulls = slices.Grow(room.pulls[:0], len(pieces))
		from := len(out.pieces)
		for i := range room.units {
			room.some = room.units[i].state(room.some[:0], 0)
			odds := bias
			for _, s := range room.some {
				odds += r.word[s.at] * int64(s.x)
			}
			room.pulls = append(room.pulls, r.mind.pullOf(room.some))
			out.pieces = append(out.pieces, odds)
		}
		room.some = summary(room.units, 3, room.some[:0], 0)
		hidden := r.first.rectified(heard.first, room.some, room.some[len(room.some):], Gist)
		in := r.mind.through(room.pulls, out.pieces[from:], &r.kept, hidden, Gist+Hidden)
		hidden = r.second.rectified(heard.second, in, nil, 0)
		if v := r.Value.row(0, hidden); from == 0 || v > out.Value {
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
