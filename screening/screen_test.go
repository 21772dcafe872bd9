package screening

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"prescreen/screening/text"
)

func TestUnits(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "abc": 3, "é": 1, "e\u0301": 2, "😀": 2, "👩‍⚕️": 5, "𝐚": 2, "\ufffd": 1, "\xff\xfe": 2, "שלום": 4,
	} {
		t.Run(s, func(t *testing.T) {
			if got := Units(s); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
			if want := len(utf16.Encode([]rune(s))); Units(s) != want {
				t.Errorf("JavaScript says %d", want)
			}
		})
	}
}

func TestTooLong(t *testing.T) {
	limit := strings.Repeat("a", MaxUnits)
	for name, c := range map[string]struct {
		draft Draft
		units int // 0 where it is not too long
	}{
		"empty":                     {Draft{}, 0},
		"the longest text":          {Draft{Text: limit}, 0},
		"one letter more":           {Draft{Text: limit + "a"}, MaxUnits + 1},
		"the longest text of emoji": {Draft{Text: strings.Repeat("😀", MaxUnits/2)}, 0},
		"one emoji more":            {Draft{Text: strings.Repeat("😀", MaxUnits/2+1)}, MaxUnits + 2},
		"the longest context":       {Draft{Text: "Hi", Context: &Context{Text: limit}}, 0},
		"a longer context":          {Draft{Text: "Hi", Context: &Context{Text: limit + "😀"}}, MaxUnits + 2},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := Read(&c.draft, NewOwn(&Profile{}))
			if c.units == 0 {
				if err != nil {
					t.Error(err)
				}
				return
			}
			var long *TooLongError
			if r != nil || !errors.As(err, &long) || long.Units != c.units {
				t.Errorf("got %v, %v", r, err)
			}
		})
	}
	if s := (&TooLongError{Units: 100_001}).Error(); s != "the text has 100001 characters, at most 100000 can be screened" {
		t.Error(s)
	}
}

func TestLevelsAndParts(t *testing.T) {
	for l, want := range map[Level]string{Clear: "clear", Caution: "caution", Stop: "stop"} {
		if l.String() != want {
			t.Errorf("%d is %q", l, l)
		}
	}
	for p, want := range map[Part]string{InText: "text", InContext: "context", InMedia: "media"} {
		if p.String() != want {
			t.Errorf("%d is %q", p, p)
		}
	}
	if !(Clear < Caution && Caution < Stop) {
		t.Error("levels do not ascend")
	}
}

func TestMediaText(t *testing.T) {
	if got := MediaText(&Draft{Media: []Media{{Name: "a.jpg", Notes: []string{"gps", "b"}}, {}, {Name: "c.jpg"}}}); got != "a.jpg\ngps\nb\n\nc.jpg" {
		t.Errorf("%q", got)
	}
}

// ruleOf finds given hits in any draft.
func ruleOf(id, category string, hits ...Hit) *Rule {
	return &Rule{ID: id, Category: category, Level: Stop, Find: func(_ *Reading, report func(Hit)) {
		for _, h := range hits {
			report(h)
		}
	}}
}

func hit(start, end int, level Level) Hit {
	return Hit{Span: text.Span{Start: start, End: end}, Level: level}
}

func TestScreenOrdersAndMerges(t *testing.T) {
	for name, c := range map[string]struct {
		rules []*Rule
		want  []string // rule, level and quote
	}{
		"nothing": {nil, nil},
		"by start": {
			[]*Rule{ruleOf("b", "name", hit(8, 9, Stop), hit(2, 3, Stop)), ruleOf("a", "date", hit(5, 6, Caution))},
			[]string{"b stop 2", "a caution 5", "b stop 8"},
		},
		"the rule's level where a hit has none": {[]*Rule{ruleOf("a", "name", hit(0, 1, Clear))}, []string{"a stop 0"}},
		"two reasons at the same words": {
			[]*Rule{ruleOf("a", "name", hit(0, 4, Caution)), ruleOf("b", "date", hit(0, 4, Stop))}, []string{"b stop 0123", "a caution 0123"},
		},
		"one reason at the same words": {
			[]*Rule{ruleOf("a", "name", hit(0, 4, Caution)), ruleOf("b", "name", hit(0, 4, Stop))}, []string{"b stop 0123"},
		},
		"the more serious takes the whole stretch": {
			[]*Rule{ruleOf("a", "name", hit(0, 6, Caution)), ruleOf("b", "name", hit(4, 8, Stop))}, []string{"b stop 01234567"},
		},
		// It must not come to stand before what starts earlier.
		"and the order is kept": {
			[]*Rule{ruleOf("a", "name", hit(0, 8, Caution)), ruleOf("c", "date", hit(2, 3, Stop)), ruleOf("b", "name", hit(5, 9, Stop))},
			[]string{"b stop 012345678", "c stop 2"},
		},
		"the less serious of another rule is dropped": {
			[]*Rule{ruleOf("a", "name", hit(0, 6, Stop)), ruleOf("b", "name", hit(4, 8, Caution))}, []string{"a stop 012345"},
		},
		"overlapping hits of a rule become one": {
			[]*Rule{ruleOf("a", "name", hit(0, 3, Stop), hit(2, 5, Stop), hit(4, 7, Stop))}, []string{"a stop 0123456"},
		},
		"neighbours stay apart": {
			[]*Rule{ruleOf("a", "name", hit(0, 3, Stop), hit(3, 5, Stop))}, []string{"a stop 012", "a stop 34"},
		},
		"parts are apart": {
			[]*Rule{ruleOf("a", "name", Hit{Span: text.Span{End: 2}, In: InMedia}, Hit{Span: text.Span{End: 2}, In: InContext}, hit(0, 2, Stop))},
			[]string{"a stop 01", "a stop ab", "a stop "},
		},
		"hits that are off": {[]*Rule{ruleOf("off", "name", hit(0, 4, Stop)), ruleOf("a", "name", hit(2, 6, Caution))}, []string{"a caution 2345"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := Read(&Draft{Text: "0123456789", Context: &Context{Text: "abc"}}, NewOwn(&Profile{}))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range Screen(r, c.rules, func(r *Rule, l Level) Level {
				if r.ID == "off" {
					return Clear
				}
				return l
			}) {
				got = append(got, f.Rule.ID+" "+f.Level.String()+" "+f.Quote)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestVerdict(t *testing.T) {
	for want, levels := range map[Level][]Level{Clear: nil, Caution: {Caution, Caution}, Stop: {Caution, Stop, Caution}} {
		var found []Finding
		for _, l := range levels {
			found = append(found, Finding{Level: l})
		}
		if got := Verdict(found); got != want {
			t.Errorf("%v: %v", levels, got)
		}
	}
}

func TestLanguage(t *testing.T) {
	for name, c := range map[string]struct{ context, text, want string }{
		"nothing":                       {"", "", "en"},
		"English":                       {"", "We are open until six.", "en"},
		"Spanish":                       {"", "Abrimos hasta las seis.", "es"},
		"Spanish without accents":       {"", "muchas gracias por su confianza", "es"},
		"emoji":                         {"", "💙💙💙", "en"},
		"an answer in another language": {"Muchas gracias por todo, doctora", "You are welcome", "es"},
		"an English context":            {"Thank you so much", "De nada, que le vaya bien", "en"},
		"a context that says nothing":   {"💙", "De nada, que le vaya bien", "es"},
		"a mention as context":          {"@dana", "Thank you for the kind words", "en"},
		"my son":                        {"My son loved it", "Thanks", "en"},
		"a Spanish name":                {"José Ramírez is the best", "Thanks", "en"},
	} {
		t.Run(name, func(t *testing.T) {
			d := &Draft{Text: c.text}
			if c.context != "" {
				d.Context = &Context{Text: c.context}
			}
			r, err := Read(d, NewOwn(&Profile{}))
			if err != nil {
				t.Fatal(err)
			}
			if got := r.Language(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
