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

var shipped = sync.OnceValue(func() *Reader { return Open(readerBin) })

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

	reader  *Reader
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

// Read gives the reader's impression of a passage.
func (r *Reader) Read(p *Passage) *Impression {
	return r.readAfter(p, r.Hear(p.Context, p.Author, p.Place))
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
	return i.reader.category.row(slices.Index(ReaderCategories, name), i.hidden)
}

// Reader is a network made ready, with what it has worked out for words that it has met.
type Reader struct {
	text, context *beholder
	place         numbers
	// gist is from the most and the mean of the context, the most of its author, and the
	// place. On it stand care, whether what is answered claims care, and told, what each
	// word of the text is told: what it means depends on that.
	gist, told *sums
	care       layer
	// kind is from what gist is from, but for the place.
	kind layer
	// first is from the most and the mean of the text, and the gist; second from the
	// gist, first, and the most and the mean of what the mind keeps. On it stand value
	// and category.
	first, second   *sums
	mind            *mind
	value, category layer
	// word is what the units of a word weigh for its own output, over a bias, and kept
	// what is kept after it from either side.
	word struct {
		units [Units]int64
		kept  [2][Kept]int64
		bias  int64
	}
	// alone is what is heard where nothing is answered, by place.
	alone [Places]atomic.Pointer[Heard]
}

// layerBits are those of what an input weighs for a layer.
const layerBits = 10

// Open makes a packed network ready. Of one of other sizes it makes one of zeros: the
// program that trains begins with that.
func Open(bin string) *Reader {
	o := &opener{rest: bin}
	if r := o.reader(); !o.missing && o.rest == "" {
		return r
	}
	return (&opener{}).reader()
}

func (o *opener) reader() *Reader {
	v := &vocabulary{Spellings: o.spellings()}
	v.known, v.ends = o.vectors(len(v.Hashes)+1), o.vectors(Beginnings+Endings)
	r := &Reader{place: o.numbers(Places * PlaceWidth)}
	// What is answered has fewer words. More would not fit into the memory of the core.
	r.text, r.context = o.beholder(v, Hints, 14), o.beholder(v, 0, 11)
	gist := o.layer(3*Units+PlaceWidth, Gist)
	r.care, r.kind = o.layer(Gist, 1), o.layer(3*Units, len(Kinds))
	told, first := o.layer(Gist, Units), o.layer(2*Units+Gist, Hidden)
	r.mind = o.mind()
	second, word := o.layer(Gist+Hidden+4*Kept, Hidden), o.layer(Units+2*Kept, 1)
	r.value, r.category = o.layer(Hidden, 1), o.layer(Hidden, len(ReaderCategories))
	r.gist, r.told = gist.sums(layerBits, unitBits), told.sums(sumBits-unitBits, unitBits)
	r.first, r.second = first.sums(layerBits, unitBits), second.sums(layerBits, unitBits)
	for i, bias := range r.told.bias {
		r.text.bias[i].add(bias)
	}
	for u := range r.word.units {
		r.word.units[u] = steps(word.weight.value(u), pullBits-unitBits)
	}
	for i := range 2 * Kept {
		r.word.kept[i/Kept][i%Kept] = steps(word.weight.value(Units+i), pullBits-keptBits)
	}
	r.word.bias = steps(word.bias.value(0), pullBits)
	return r
}

// readAfter reads the text after all that it answers.
func (r *Reader) readAfter(p *Passage, heard *Heard) *Impression {
	out := &Impression{reader: r, passage: p, heard: heard, pieces: make([]int64, 0, len(p.Text))}
	room := borrowed()
	defer room.giveBack()
	p.stretches(func(pieces []Piece) {
		room.units = r.text.over(room.units, pieces, p.Hints, heard.told)
		room.pulls = slices.Grow(room.pulls[:0], len(pieces))
		from := len(out.pieces)
		for i := range room.units {
			room.some = room.units[i].state(room.some[:0], 0)
			odds := r.word.bias
			for _, s := range room.some {
				odds += r.word.units[s.at] * int64(s.x)
			}
			room.pulls = append(room.pulls, r.mind.pullOf(room.some))
			out.pieces = append(out.pieces, odds)
		}
		room.some = summary(room.units, 3, room.some[:0], 0)
		hidden := r.first.rectified(heard.first, room.some, room.some[len(room.some):], Gist)
		in := r.mind.through(room.pulls, out.pieces[from:], &r.word.kept, hidden, Gist+Hidden)
		hidden = r.second.rectified(heard.second, in, nil, 0)
		if v := r.value.row(0, hidden); from == 0 || v > out.Value {
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
