package speech

import (
	"slices"
	"strings"
	"testing"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

func TestCanonical(t *testing.T) {
	for in, want := range map[string]string{
		// Contractions.
		"you're": "you are", "You’re": "you are", "we've": "we have", "I'll": "i will", "they'd": "they would", "I'm": "i am", "isn't": "is not",
		"can't": "can not", "won't": "will not", "let's": "let us", "y'all": "you all", "it's": "it is", "she's": "she is", "o'clock": "o'clock",
		// What belongs to somebody is no contraction.
		"Dana's": "dana's", "doctor's": "doctor's", "O'Brien": "o'brien",
		// Missing apostrophes and texting.
		"youre": "you are", "ur": "your", "u": "you", "thx": "thanks", "tysm": "thank you so much", "yw": "you are welcome", "pls": "please",
		"appt": "appointment", "tmrw": "tomorrow", "2day": "today", "b4": "before", "gonna": "going to", "rx": "prescription", "cannot": "can not",
		"q": "que", "xq": "porque", "tmb": "tambien", "xfa": "por favor",
		// Single capitals are initials, chart letters or compass points.
		"N": "n", "R": "r", "U": "u", "W": "w", "K": "k", "r": "are", "n": "and", "w": "with",
		// Drawn out for effect.
		"sooooo": "so", "yesss": "yes", "thxxx": "thanks", "pleeease": "please", "looove": "love", "hmmmm": "hm",
		"good": "good", "committee": "committee",
		// Folded.
		"THANKS": "thanks", "Thаnks": "thanks", "Ｔhanks": "thanks", "cita": "cita", "Señora": "senora",
		// No words.
		"612": "612", "111": "111", "34F": "34f", "@dana": "dana", "#TeamDana": "teamdana", "dana@x.example": "dana@x.example",
	} {
		t.Run(in, func(t *testing.T) {
			var got []string
			tokens := text.Read(in).Tokens
			for i := range tokens {
				full := Canonical(&tokens[i])
				if full == nil {
					full = []string{tokens[i].Word}
				}
				got = append(got, full...)
			}
			if strings.Join(got, " ") != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestSpellingsAreFolded(t *testing.T) {
	for _, line := range strings.Fields(texting) {
		form, _, _ := strings.Cut(line, "=")
		words := fulls[forms.Of(form)]
		if form == "" || form != text.Plain(form) {
			t.Errorf("no token is ever spelled %q", form)
		}
		for _, w := range words {
			if w == "" || w != text.Plain(w) {
				t.Errorf("%q stands for %q", form, words)
			}
		}
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"You're welcome!":         "you are welcome",
		"follow-up, 3:30pm":       "follow up, 3, 30pm",
		"see you… soon":           "see you / soon",
		"hi 💙 you":                "hi, you",
		"one\ntwo":                "one / two",
		"Gracias, doctora. ¿Hoy?": "gracias, doctora / hoy",
		"":                        "",
		"!!!":                     "",
	} {
		t.Run(in, func(t *testing.T) {
			p := Read(in)
			var b strings.Builder
			for n, s := range p.Sentences {
				if n > 0 && s.Len() > 0 {
					b.WriteString(" /")
				}
				for i := s.From; i < s.To; i++ {
					if p.Words[i].Comma && i > s.From {
						b.WriteByte(',')
					}
					if b.Len() > 0 {
						b.WriteByte(' ')
					}
					b.WriteString(p.Words[i].Text)
				}
			}
			if b.String() != want {
				t.Errorf("got %q, want %q", b.String(), want)
			}
			if len(p.Sentences) != len(p.Text.Sentences) {
				t.Errorf("%d sentences of %d", len(p.Sentences), len(p.Text.Sentences))
			}
		})
	}
}

func TestNumbers(t *testing.T) {
	for in, want := range map[string]bool{"3": true, "three": true, "tres": true, "3rd": false, "one": false, "free": false, "twenty": true} {
		if got := Read(in).Words[0].Number; got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

func TestClasses(t *testing.T) {
	for in, want := range map[string]struct {
		word  string
		class lexicon.Class
	}{
		"her biopsy":                {"biopsy", lexicon.Procedure},
		"the biopsy's result":       {"biopsy's", lexicon.Procedure},
		"root canal":                {"canal", lexicon.Procedure},
		"my Root-Canal":             {"root", lexicon.Procedure},
		"high blood pressure":       {"pressure", lexicon.Medical},
		"chest pain":                {"chest", lexicon.Emergency},
		"next week":                 {"week", lexicon.RelativeDay},
		"front desk":                {"desk", lexicon.StaffRole},
		"my appt":                   {"appointment", lexicon.CareEvent},
		"mañana":                    {"manana", lexicon.RelativeDay},
		"dolor de cabeza":           {"dolor", lexicon.Symptom},
		"George Washington's teeth": {"washington's", lexicon.PublicPerson},
	} {
		t.Run(in, func(t *testing.T) {
			p := Read(in)
			i := slices.IndexFunc(p.Words, func(w Word) bool { return w.Text == want.word })
			if i < 0 {
				t.Fatalf("no word %q in %v", want.word, p.Words)
			}
			if p.Words[i].Class&want.class == 0 {
				t.Errorf("%q is %v", want.word, p.Words[i].Class)
			}
		})
	}
	// Names of accounts and pages are no words.
	for _, in := range []string{"@biopsy", "biopsy@x.example", "https://biopsy.example"} {
		if c := Read(in).Words[0].Class; c&lexicon.Medical != 0 {
			t.Errorf("%q is %v", in, c)
		}
	}
}

func TestClassIsTheUnion(t *testing.T) {
	p := Read("her biopsy yesterday")
	if c := p.Class(Range{From: 0, To: 3}); c&lexicon.Procedure == 0 || c&lexicon.RelativeDay == 0 {
		t.Errorf("%v", c)
	}
	if c := p.Class(Range{From: 0, To: 1}); c&lexicon.Procedure != 0 {
		t.Errorf("%v", c)
	}
}

func TestAsks(t *testing.T) {
	for in, want := range map[string]bool{
		"Is it normal?": true, "Is it normal??!": true, "Is it normal? 😟": true, "Is it normal 😟?": true, "¿Es normal?": true, "¿Es normal": true,
		`She said "really?"`: true, "(is it?)": true, "？": true, "What？": true,
		"It is normal.": false, "Is it normal": false, "? It is": false, "": false, "💙": false,
	} {
		t.Run(in, func(t *testing.T) {
			p := Read(in)
			got := len(p.Sentences) > 0 && p.Asks(len(p.Sentences)-1)
			if got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestBytes(t *testing.T) {
	p := Read("Héy: you're 😀 welcome! Bye")
	for _, c := range []struct {
		from, to int
		want     string
	}{
		{0, 1, "Héy"}, {1, 2, "you're"}, {1, 3, "you're"}, {2, 4, "you're 😀 welcome"}, {0, 5, "Héy: you're 😀 welcome! Bye"}, {1, 1, ""},
	} {
		if got := p.Quote(p.Bytes(Range{From: c.from, To: c.to})); got != c.want {
			t.Errorf("[%d, %d) is %q, want %q", c.from, c.to, got, c.want)
		}
	}
	if got := p.Quote(p.SentenceBytes(0)); got != "Héy: you're 😀 welcome" {
		t.Errorf("the first sentence is %q", got)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "You're welcome!", "sooooo n u R N", "¿Qué hago? 😟\n\n@a #b c@d.e", "\xff'\u0301s", "24 hours later we're 34F"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := Read(s)
		to := 0
		for n, r := range p.Sentences {
			if r.From != to || r.To < r.From || r.To > len(p.Words) {
				t.Fatalf("sentence %d is %v after %d of %d words", n, r, to, len(p.Words))
			}
			to = r.To
			p.Asks(n)
		}
		if to != len(p.Words) {
			t.Fatalf("%d words lie in no sentence", len(p.Words)-to)
		}
		token := 0
		for _, w := range p.Words {
			if w.Token < token || w.Token >= len(p.Tokens) || w.Text == "" {
				t.Fatalf("word %+v after token %d", w, token)
			}
			token = w.Token
		}
		for i, m := range p.Matches {
			r := p.Sentences[m.Sentence]
			if m.Len() <= 0 || m.From < r.From || m.To > r.To || !p.Does(m.Sentence, Of(m.Act)) {
				t.Fatalf("match %+v in sentence %v", m, r)
			}
			if i > 0 && m.Sentence < p.Matches[i-1].Sentence {
				t.Fatalf("match %d belongs to sentence %d", i, m.Sentence)
			}
		}
	})
}

func TestSentencesIn(t *testing.T) {
	for _, s := range []string{
		"", "Hi", "One two. Three! … 💙 four?\n\nFive.", "💙 💙. Nothing but signs! !", "Dr. Rao says hi. so do we",
	} {
		p := Read(s)
		for start := range len(s) + 1 {
			for end := start + 1; end <= len(s); end++ {
				span := text.Span{Start: start, End: end}
				in := p.SentencesIn(span)
				for n := range p.Sentences {
					want := p.Sentences[n].Len() > 0 && p.SentenceBytes(n).Overlaps(span)
					if got := n >= in.From && n < in.To && p.Sentences[n].Len() > 0; got != want {
						t.Errorf("%q, bytes %d to %d: sentence %d is in it: %v", s, start, end, n, got)
					}
				}
			}
		}
	}
}
