package learned

import (
	"math"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"prescreen/screening/speech"
)

func passageOf(s, context, author string) *Passage {
	p := &Passage{Text: Pieces(speech.Read(s)), Context: Pieces(nil), Author: Pieces(nil)}
	if context != "" {
		p.Context, p.Author, p.Place = Pieces(speech.Read(context)), Pieces(speech.Read(author)), 7
	}
	return p
}

func read(p *Passage) *Impression { return Read(p, Hear(p.Context, p.Author, p.Place)) }

func TestReaderIsWhole(t *testing.T) {
	o := &opener{rest: readerBin}
	r := o.reader()
	if o.missing || o.rest != "" {
		t.Fatal("it has other sizes than were trained")
	}
	known := r.text.Spellings
	if len(known.Hashes) < 1000 {
		t.Fatalf("%d spellings", len(known.Hashes))
	}
	for i, h := range known.Hashes {
		if known.Index(h) != i {
			t.Fatalf("spelling %d is found at %d", i, known.Index(h))
		}
	}
	if i := known.Index(hash('r', "xqzjvrrt")); i != len(known.Hashes) {
		t.Errorf("an unknown spelling is found at %d", i)
	}
}

func TestOpenOfAnotherSize(t *testing.T) {
	n := Open(readerBin + "more")
	p := passageOf("Maria came in for her root canal", "Thanks for my appointment!", "Dana Whitfield")
	i := n.Read(p)
	all := append(i.Words(len(p.Text)), i.Value, n.Hear(p.Context, p.Author, p.Place).Care())
	for _, name := range ReaderCategories {
		all = append(all, i.Category(name))
	}
	for _, x := range all {
		if x != 0 {
			t.Fatalf("it is taken for a network of this size: %v", all)
		}
	}
}

func TestImpressions(t *testing.T) {
	for _, s := range texts {
		t.Run(s[:min(len(s), 40)], func(t *testing.T) {
			p := speech.Read(s)
			for _, context := range []string{"", "Thanks for my appointment yesterday!"} {
				i := read(passageOf(s, context, "Dana Whitfield"))
				all := append(i.Words(len(p.Words)), i.Value)
				h := Hear(i.passage.Context, i.passage.Author, i.passage.Place)
				if k := h.Kind(); !slices.Contains(Kinds, k) {
					t.Errorf("kind %q", k)
				}
				all = append(all, h.Care())
				for _, name := range ReaderCategories {
					all = append(all, i.Category(name))
				}
				for _, x := range all {
					if math.IsNaN(float64(x)) || math.Abs(float64(x)) > 1000 {
						t.Fatalf("%v", x)
					}
				}
				if again := read(passageOf(s, context, "Dana Whitfield")); again.Value != i.Value {
					t.Errorf("%v, and then %v", i.Value, again.Value)
				}
			}
		})
	}
}

// The reader knows people by their kind only.
func TestReaderLearnsNoNames(t *testing.T) {
	of := func(s string) float32 { return read(passageOf(s, "", "")).Value }
	if a, b := of("Jessica came in for her biopsy"), of("Jennifer came in for her biopsy"); a != b {
		t.Errorf("%v and %v for two first names", a, b)
	}
	if a, b := of("Her chart is 4471902, see there"), of("Her chart is 5509184, see there"); a != b {
		t.Errorf("%v and %v for two numbers", a, b)
	}
}

// What stands in one stretch of a long text is seen whatever stands around it.
func TestLongTextsAreReadInStretches(t *testing.T) {
	const risky = "Maria came in for her root canal yesterday and cried the whole time. "
	alone := read(passageOf(risky, "", "")).Value
	harmless := strings.Repeat("We are open from nine to five, and our phones are answered until six. ", 60)
	long := read(passageOf(harmless+risky+harmless, "", "")).Value
	if plain := read(passageOf(harmless, "", "")).Value; alone < 1 || long <= plain {
		t.Errorf("%v alone, %v in a long text that has %v without it", alone, long, plain)
	}
	p := passageOf(harmless, "", "")
	pieces := 0
	p.stretches(func(some []Piece) {
		pieces += len(some)
		if len(some) > Longest {
			t.Errorf("a stretch of %d", len(some))
		}
	})
	if pieces != len(p.Text) {
		t.Errorf("%d of %d pieces are read", pieces, len(p.Text))
	}
}

// What one sentence says by itself is the same however it is asked for.
func TestOfSentenceIsOfThatSentence(t *testing.T) {
	p := passageOf("Happy Friday! Maria came in for her root canal. See you Monday.", "Thanks for my appointment!", "Dana Whitfield")
	whole := read(p)
	seen := map[float32]bool{}
	for n := range 3 {
		a, b := whole.OfSentence(n).Value, whole.Of(func(sentence int) bool { return sentence == n }).Value
		if a != b {
			t.Errorf("sentence %d: %v and %v", n, a, b)
		}
		seen[a] = true
	}
	if len(seen) != 3 {
		t.Errorf("three sentences have %d values", len(seen))
	}
}

// What is kept of words that were met before, and of no context at all, is what a
// reader works out that has met none.
func TestWhatIsKeptIsWhatIsWorkedOut(t *testing.T) {
	r, fresh := Open(readerBin), Open(readerBin)
	forget := func(b *beholder) *beholder {
		again := *b
		again.shares = make([]atomic.Pointer[share], len(b.shares))
		return &again
	}
	of := func(s, context string) (float32, float32) {
		p := passageOf(s, context, "Dana Whitfield")
		fresh.text, fresh.context = forget(fresh.text), forget(fresh.context)
		fresh.alone[p.Place].Store(nil)
		h, again := r.Hear(p.Context, p.Author, p.Place), fresh.Hear(p.Context, p.Author, p.Place)
		if h.Care() != again.Care() || h.Kind() != again.Kind() {
			t.Fatalf("%q is heard as %v, and by a new reader as %v", context, h.Care(), again.Care())
		}
		return Read(p, h).Value, Read(p, again).Value
	}
	// More spellings, with all that changes a word's share, than are kept.
	for i := range 20_000 {
		word := string([]byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26), 'z', 'a' + byte(i%7)})
		if kept, fresh := of("We saw "+word+" and "+word+"ing again", ""); kept != fresh {
			t.Fatalf("%q: %v, and %v by a new reader", word, kept, fresh)
		}
	}
	for range 2 {
		for _, context := range []string{"", "Thanks for my appointment yesterday!"} {
			if kept, fresh := of("You're welcome!", context); kept != fresh {
				t.Errorf("under %q: %v, and %v by a new reader", context, kept, fresh)
			}
		}
	}
}

func FuzzImpression(f *testing.F) {
	for _, s := range texts {
		f.Add(s, "Thanks for my appointment yesterday!")
	}
	f.Fuzz(func(t *testing.T, s, context string) {
		i := read(passageOf(s, context, context))
		if math.IsNaN(float64(i.Value)) {
			t.Fatal("not a number")
		}
		i.Words(len(speech.Read(s).Words))
	})
}
