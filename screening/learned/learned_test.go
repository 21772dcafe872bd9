package learned

import (
	"math"
	"math/bits"
	"reflect"
	"slices"
	"strings"
	"testing"

	"prescreen/screening/speech"
)

// texts are what the models meet: of all kinds, and of no kind at all.
var texts = []string{
	"", "💙", "!!!", "Hi", "You're welcome!", "Thanks for my appointment yesterday! Dr. Chen was so gentle.",
	"Had a patient today who thought chest pain was heartburn. Glad he came in!", "Me atendieron súper bien, muchas gracias doctora",
	"Is it normal that my incision is leaking?", "We are open until six on Thursdays. See you there!", "MRN 4471902, 34F, call 612-555-0142",
	"xq zj vrrt", "\xff\xfe", "שלום", strings.Repeat("we saw her biopsy today ", 400), strings.Repeat("Hi. ", 400), "@dana #smile dana@x.example https://x.example/a",
}

var bins = map[string]struct {
	bin    string
	models int
}{
	"takes-up": {takesUpBin, 1}, "discloses": {disclosesBin, 1},
	"themes": {themesBin, len(Themes)},
}

// The bucket of a feature is taken by a mask, which is right for powers of two
// alone.
func TestModelsHaveTheirSizes(t *testing.T) {
	for name, b := range bins {
		t.Run(name, func(t *testing.T) {
			size := len(b.bin) / b.models
			if len(b.bin)%b.models != 0 || size <= header || bits.OnesCount(uint(size-header)) != 1 {
				t.Fatalf("%d bytes are no %d models of a power of two", len(b.bin), b.models)
			}
			for i := range b.models {
				m := model{b.bin[i*size : (i+1)*size]}
				if s := m.scale(); s <= 0 || s > 1 {
					t.Errorf("scale %v", s)
				}
				if v := m.bias(); math.Abs(v) > 20 {
					t.Errorf("bias %v", v)
				}
				used := 0
				for _, w := range []byte(m.bin[header:]) {
					if w != 0 {
						used++
					}
				}
				if used < (size-header)/100 {
					t.Errorf("%d weights of %d are not zero: it was not trained", used, size-header)
				}
			}
		})
	}
}

func TestNamesAreUnique(t *testing.T) {
	for _, names := range [][]string{Kinds, Themes} {
		if len(slices.Compact(slices.Sorted(slices.Values(names)))) != len(names) {
			t.Errorf("%q", names)
		}
	}
}

// scores gives every score of a text.
func scores(p *speech.Speech, hints []uint64) []float64 {
	var out []float64
	for n := range p.Sentences {
		out = append(out, TakesUp(p, n, hints), Discloses(p, n, hints))
	}
	return out
}

func TestScoresAreFinite(t *testing.T) {
	for _, s := range texts {
		t.Run(s[:min(len(s), 40)], func(t *testing.T) {
			p := speech.Read(s)
			for i, x := range scores(p, []uint64{1, 5, 40}) {
				if math.IsNaN(x) || math.IsInf(x, 0) || math.Abs(x) > 1000 {
					t.Errorf("score %d is %v", i, x)
				}
			}
			for n := range p.Sentences {
				if theme := Theme(p, n); !slices.Contains(Themes, theme) {
					t.Errorf("theme %q", theme)
				}
			}
		})
	}
}

func TestScoresAreTheSameEachTime(t *testing.T) {
	for _, s := range texts {
		want := scores(speech.Read(s), []uint64{1, 2, 3})
		for range 3 {
			if got := scores(speech.Read(s), []uint64{1, 2, 3}); !reflect.DeepEqual(got, want) {
				t.Fatalf("%.40q: %v, and then %v", s, want, got)
			}
		}
	}
}

// Every feature of a word is in the word's share, so that the shares make up the
// score but for the bias and what belongs to no word: hints and signs.
func TestSharesMakeUpTheScore(t *testing.T) {
	m := discloses
	for _, s := range texts {
		t.Run(s[:min(len(s), 40)], func(t *testing.T) {
			p := speech.Read(s)
			for n, r := range p.Sentences {
				shares := Disclosing(p, n, nil)
				if len(shares) != r.Len() {
					t.Fatalf("%d shares of %d words", len(shares), r.Len())
				}
				sum, all := 0.0, 0
				for _, share := range shares {
					if f := float64(share); math.IsNaN(f) || math.IsInf(f, 0) {
						t.Errorf("share %v", share)
					}
					sum += float64(share)
				}
				sentenceFeatures(p, r, nil, func(h uint32, word int) {
					all++
					if word < r.From || word >= r.To {
						sum += float64(m.weight(h))
					}
				})
				sum = m.bias() + m.scale()*norm(all)*sum
				if x := Discloses(p, n, nil); math.Abs(sum-x) > 1e-3*(1+math.Abs(x)) {
					t.Errorf("sentence %d: %v, its parts make %v", n, x, sum)
				}
			}
		})
	}
}

// What is trained on is what is asked for.
func TestFeaturesAreThoseScored(t *testing.T) {
	for _, s := range texts {
		p := speech.Read(s)
		for n, r := range p.Sentences {
			hints := []uint64{3, 7}
			sum, all := 0, 0
			Features(p, r, hints, func(h uint32) {
				sum += int(discloses.weight(h))
				all++
			})
			want := discloses.bias() + discloses.scale()*Norm(all)*float64(sum)
			if got := Discloses(p, n, hints); math.Abs(got-want) > 1e-9 {
				t.Errorf("%.40q: %v, want %v", s, got, want)
			}
		}
	}
}

func TestNorm(t *testing.T) {
	for n := range 10_000 {
		x := Norm(n)
		if root := math.Sqrt(float64(n + 1)); x <= 0 || x > 1 || x*root < 0.5 || x*root > 2 {
			t.Fatalf("Norm(%d) = %v", n, x)
		}
		if n > 0 && x > Norm(n-1) {
			t.Fatalf("Norm(%d) = %v is above the one before", n, x)
		}
	}
}

// Names are features by their kind only: nobody is learned by heart.
func TestNamesAreNotLearned(t *testing.T) {
	of := func(s string) map[uint32]int {
		p := speech.Read(s)
		all := map[uint32]int{}
		Features(p, speech.Range{From: 0, To: len(p.Words)}, nil, func(h uint32) { all[h]++ })
		return all
	}
	if !reflect.DeepEqual(of("Jessica came in for her biopsy"), of("Jennifer came in for her biopsy")) {
		t.Error("two first names differ")
	}
	if reflect.DeepEqual(of("Jessica came in for her biopsy"), of("Someone came in for her biopsy")) {
		t.Error("a name is like no name")
	}
}

func FuzzScores(f *testing.F) {
	for _, s := range texts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := speech.Read(s)
		for _, x := range scores(p, []uint64{1}) {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				t.Fatalf("%v", x)
			}
		}
		for n := range p.Sentences {
			Theme(p, n)
		}
	})
}
