package learned

import (
	"math"
	"strings"
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

func TestReaderIsWhole(t *testing.T) {
	n := Unpack(readerBin)
	if len(n.Spellings) < 1000 || string(n.Pack()) != readerBin {
		t.Fatalf("%d spellings, or other bytes than were packed", len(n.Spellings))
	}
	for i, part := range n.Parts() {
		some := false
		for _, x := range part {
			if math.IsNaN(float64(x)) || math.Abs(float64(x)) > 100 {
				t.Fatalf("part %d has %v", i, x)
			}
			some = some || x != 0
		}
		if !some {
			t.Errorf("part %d is all zero: it was not trained", i)
		}
	}
	for i, l := range n.Layers() {
		if l.In%8 != 0 {
			t.Errorf("layer %d has %d inputs, and not all of them would be read", i, l.In)
		}
	}
	for i, h := range n.Spellings {
		if n.Index(h) != i {
			t.Fatalf("spelling %d is found at %d", i, n.Index(h))
		}
	}
	if i := n.Index(hash('r', "xqzjvrrt")); i != len(n.Spellings) {
		t.Errorf("an unknown spelling is found at %d", i)
	}
}

func TestImpressions(t *testing.T) {
	for _, s := range texts {
		t.Run(s[:min(len(s), 40)], func(t *testing.T) {
			p := speech.Read(s)
			for _, context := range []string{"", "Thanks for my appointment yesterday!"} {
				i := Read(passageOf(s, context, "Dana Whitfield"))
				all := append(i.Words(len(p.Words)), i.Value)
				for _, name := range ReaderCategories {
					all = append(all, i.Category(name))
				}
				for _, x := range all {
					if math.IsNaN(float64(x)) || math.Abs(float64(x)) > 1000 {
						t.Fatalf("%v", x)
					}
				}
				if again := Read(passageOf(s, context, "Dana Whitfield")); again.Value != i.Value {
					t.Errorf("%v, and then %v", i.Value, again.Value)
				}
			}
		})
	}
}

// The reader knows people by their kind only.
func TestReaderLearnsNoNames(t *testing.T) {
	of := func(s string) float32 { return Read(passageOf(s, "", "")).Value }
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
	alone := Read(passageOf(risky, "", "")).Value
	harmless := strings.Repeat("We are open from nine to five, and our phones are answered until six. ", 60)
	long := Read(passageOf(harmless+risky+harmless, "", "")).Value
	if plain := Read(passageOf(harmless, "", "")).Value; alone < 1 || long <= plain {
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

func FuzzImpression(f *testing.F) {
	for _, s := range texts {
		f.Add(s, "Thanks for my appointment yesterday!")
	}
	f.Fuzz(func(t *testing.T, s, context string) {
		i := Read(passageOf(s, context, context))
		if math.IsNaN(float64(i.Value)) {
			t.Fatal("not a number")
		}
		i.Words(len(speech.Read(s).Words))
	})
}
