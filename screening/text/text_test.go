package text

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Thanks":            "thanks",
		"Mаrlene":           "marlene", // Cyrillic а
		"Tomás Ñuñez":       "tomas nunez",
		"cafe\u0301":        "cafe",
		"ＣＡＬＬ ６１２":          "call 612",
		"𝗙𝗮𝗹𝗹 𝟮𝟬":           "fall 20",
		"pa\u200btient":     "patient",
		"you\u2019re":       "you're",
		"wait\u2026":        "wait...",
		"Ⓐⓑ 🅰🄱":             "ab ab",
		"a\u202eb":          "ab",
		"٣٤":                "34",
		"Nguyễn Thị Đặng":   "nguyen thi dang",
		"non\u00a0breaking": "non breaking",
		"привет":            "пpиbet",
		"\xff":              " ",
	} {
		t.Run(in, func(t *testing.T) {
			f := Fold(in)
			if f.Text != want {
				t.Fatalf("Fold(%q) = %q, want %q", in, f.Text, want)
			}
			if in != "\xff" && Plain(in) != want {
				t.Errorf("Plain(%q) = %q, want %q", in, Plain(in), want)
			}
			if whole := f.Original(0, len(f.Text)); len(f.Text) > 0 && whole.Start != 0 {
				t.Errorf("Original = %v", whole)
			}
		})
	}
}

func TestTablesCoverTheirBlocks(t *testing.T) {
	if len(latin1) != 0x180-0xC0 || len(latinMore) != 0x100 {
		t.Fatalf("tables are %d and %d letters long", len(latin1), len(latinMore))
	}
	if utf8.RuneCountInString(lookAlikeFrom) != len(lookAlikeTo) {
		t.Fatalf("%d look-alikes, %d letters", utf8.RuneCountInString(lookAlikeFrom), len(lookAlikeTo))
	}
}

func TestTokens(t *testing.T) {
	for in, want := range map[string]string{
		"You're welcome!":                  "you're welcome !",
		"call 612-555-0142":                "call 612 - 555 - 0142",
		"@jess.lindahl_ thanks":            "@jess.lindahl_ thanks",
		"#TeamRosalind #1 rated":           "#teamrosalind # 1 rated",
		"to dm@fastpost.example.":          "to <dm@fastpost.example> .",
		"see https://a.example/x?y=1.":     "see <https://a.example/x?y=1> .",
		"maplegrove.example/insurance now": "<maplegrove.example/insurance> now",
		"done.We close":                    "done . we close",
		"A1C of 6.1":                       "a1c of 6 . 1",
		"a\nb":                             "a / b",
		"love 😊😊":                          "love 😊 😊",
		"it's 'quoted'":                    "it's ' quoted '",
		"follow-up":                        "follow - up",
		"¿Qué?":                            "¿ que ?",
		"\ufeffhello\u200b":                "hello",
		"first@second":                     "first @ second",
		"email: x at y":                    "email : x at y",
		"see you @ 3":                      "see you @ 3",
		"(www.example.com/a_b)":            "( <www.example.com/a_b> )",
		"Dr.Rao":                           "dr . rao",
		"o'clock o' clock":                 "o'clock o ' clock",
		"99yo F":                           "99yo f",
		"12:30pm":                          "12 : 30pm",
		"":                                 "",
		"   ":                              "",
		"👩‍⚕️ nurse":                       "👩 ⚕ nurse",
	} {
		t.Run(in, func(t *testing.T) {
			if got := show(Read(in)); got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func show(t *Text) string {
	var out []string
	for _, k := range t.Tokens {
		switch k.Kind {
		case Break:
			out = append(out, "/")
		case Email, Link:
			out = append(out, "<"+k.Word+">")
		case Handle:
			out = append(out, "@"+k.Word)
		case Hashtag:
			out = append(out, "#"+k.Word)
		default:
			out = append(out, k.Word)
		}
	}
	return strings.Join(out, " ")
}

func TestSentences(t *testing.T) {
	for in, want := range map[string][]string{
		"Hi. You there?":                 {"Hi.", "You there?"},
		"Ask Dr. Rao about it! 😊 Thanks": {"Ask Dr. Rao about it! 😊", "Thanks"},
		"A1C of 6.1 now. Nice":           {"A1C of 6.1 now.", "Nice"},
		"T.K. went home. Bye":            {"T.K. went home.", "Bye"},
		"one\ntwo":                       {"one", "two"},
		"at 3 p.m. today":                {"at 3 p.m. today"},
		"Wait... what?!":                 {"Wait...", "what?!"},
		`"Best ever!" she said`:          {`"Best ever!"`, "she said"},
		"":                               nil,
	} {
		t.Run(in, func(t *testing.T) {
			r := Read(in)
			var got []string
			for _, s := range r.Sentences {
				got = append(got, r.Quote(r.Span(s.From, s.To-1)))
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// Rules look through a whole sentence for each thing in it: with one as long as the
// text, time grew by the square of its length.
func TestNoSentenceGoesOn(t *testing.T) {
	for unit, most := range map[string]int{"and then we ": longest, "Mrs. J ": longest + 1, "1,": 2 * longest, "a@": 2 * longest, "(": 2 * longest} {
		for n, s := range Read(strings.Repeat(unit, 5*longest)).Sentences {
			if s.Len() > most {
				t.Errorf("sentence %d of %q has %d tokens", n, unit, s.Len())
			}
		}
	}
	if s := Read(strings.Repeat("word ", longest)).Sentences; len(s) != 1 {
		t.Errorf("%d words are %d sentences", longest, len(s))
	}
}

func TestCase(t *testing.T) {
	for in, want := range map[string]Case{"abc": Lower, "Abc": Title, "ABC": Upper, "A": Title, "McCoy": Mixed, "aBC": Mixed, "Émile": Title, "12": Lower} {
		if got := caseOf(in); got != want {
			t.Errorf("caseOf(%q) = %d, want %d", in, got, want)
		}
	}
}

func TestUnits(t *testing.T) {
	s := strings.Repeat("a😊é", 200)
	u := NewUnits(s)
	for b := range s {
		if got, want := u.At(b), len(utf16.Encode([]rune(s[:b]))); got != want {
			t.Fatalf("At(%d) = %d, want %d", b, got, want)
		}
	}
	if u.Len() != 200*4 || u.At(len(s)) != u.Len() {
		t.Errorf("Len = %d", u.Len())
	}
}

// FuzzRead holds the promises every rule builds on: spans lie on rune
// boundaries, in order, inside the text.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "Thаnks, Dr. Rao!", "a\u0301\u200b@x.y #z", "\xff\xfe", "٣ 😊‍💨 ..", "http://", "a@b.c@d"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := Read(s)
		end := 0
		for _, k := range r.Tokens {
			if k.Start < end || k.End <= k.Start || k.End > len(s) {
				t.Fatalf("token %v after %d in %q", k.Span, end, s)
			}
			if !boundary(s, k.Start) || !boundary(s, k.End) {
				t.Fatalf("token %v splits a rune of %q", k.Span, s)
			}
			end = k.End
		}
		for i, x := range r.Sentences {
			if x.Len() <= 0 || i > 0 && x.From < r.Sentences[i-1].To {
				t.Fatalf("sentences %v of %q", r.Sentences, s)
			}
		}
	})
}

func boundary(s string, i int) bool {
	return i == 0 || i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s)
}
