package policy

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"prescreen/screening"
)

// check holds what every report promises.
func check(t *testing.T, d *screening.Draft, r *screening.Report) {
	t.Helper()
	if r.Verdict != screening.Verdict(r.Findings) {
		t.Errorf("verdict %v", r.Verdict)
	}
	if (len(r.Findings) == 0) && len(r.Replies) > 0 || r.Lang != "en" && r.Lang != "es" {
		t.Errorf("replies %v in %q", r.Replies, r.Lang)
	}
	for i, f := range r.Findings {
		whole := d.Text
		switch {
		case f.In == screening.InContext && d.Context != nil:
			whole = d.Context.Text
		case f.In == screening.InMedia:
			whole = screening.MediaText(d)
		}
		if f.Start < 0 || f.End < f.Start || f.End > len(whole) {
			t.Fatalf("%s: [%d, %d) of %d bytes", f.Rule.ID, f.Start, f.End, len(whole))
		}
		if f.Start == f.End && len(whole) > 0 {
			t.Errorf("%s finds nothing at %d", f.Rule.ID, f.Start)
		}
		if !onRune(whole, f.Start) || !onRune(whole, f.End) {
			t.Errorf("%s: [%d, %d) splits a character", f.Rule.ID, f.Start, f.End)
		}
		if f.In != screening.InMedia && f.Quote != whole[f.Start:f.End] {
			t.Errorf("%s quotes %q", f.Rule.ID, f.Quote)
		}
		if f.Level != screening.Caution && f.Level != screening.Stop {
			t.Errorf("%s: level %v", f.Rule.ID, f.Level)
		}
		if i == 0 {
			continue
		}
		last := r.Findings[i-1]
		if f.In < last.In || f.In == last.In && f.Start < last.Start {
			t.Errorf("%s at %d comes after %s at %d", f.Rule.ID, f.Start, last.Rule.ID, last.Start)
		}
		if f.In == last.In && f.Rule.Category == last.Rule.Category && f.Overlaps(last.Span) {
			t.Errorf("%s and %s say the same of %q", last.Rule.ID, f.Rule.ID, f.Quote)
		}
	}
}

// onRune reports whether no character of valid text is split at i.
func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s) }

func TestReportsOfExamples(t *testing.T) {
	c := New(nil)
	for _, d := range examples() {
		for _, wrap := range []string{"%s", "😀é𝐚 %s 😀", "\u202e%s", "a\u0301%s\u0301", "\ufffd%s\ufffd", "%s\n%s"} {
			again := *d
			again.Text = strings.ReplaceAll(wrap, "%s", d.Text)
			again.Media = []screening.Media{{Kind: "image", Name: "😀.jpg", Faces: 1}}
			check(t, &again, screen(t, c, &again))
		}
	}
}

// units repeats a piece until the text has as many units as can be screened.
func units(piece string) string {
	return strings.Repeat(piece, screening.MaxUnits/screening.Units(piece))
}

// long are drafts of 100,000 units: what people paste, and what only somebody
// would who wants to see the page hang.
func long() map[string]string {
	return map[string]string{
		"letters":            units("a"),
		"words":              units("we are open until six "),
		"one sentence":       units("Dana and Tyler saw Dr Patel at the clinic and "),
		"sentences":          units("Had a patient today who thought chest pain was heartburn. "),
		"short sentences":    units("Hi. "),
		"questions":          units("Is it normal that my incision hurts? "),
		"names":              units("Dana Whitfield "),
		"initials":           units("T.K. "),
		"numbers":            units("612-555-0142 "),
		"spaced digits":      units("1 "),
		"spelled digits":     units("nine "),
		"commas and digits":  units("1,"),
		"hyphens and digits": units("1-"),
		"dotted letters":     units("a."),
		"hyphened letters":   units("a-"),
		"dots":               units("a . "),
		"dates":              units("3/14/1987 "),
		"e-mail":             units("dana.w@example.com "),
		"spelled e-mail":     units("dana at example dot "),
		"at signs":           units("a@"),
		"links":              units("https://x.example/a "),
		"one link":           "https://x.example/" + units("a")[:99_000],
		"schemes":            units("https://"),
		"mentions":           units("@dana_w1 "),
		"10,000 mentions":    strings.Repeat("@d ", 10_000),
		"hashtags":           units("#TeamDana "),
		"emoji":              units("😀"),
		"families":           units("👩‍👩‍👧‍👦"),
		"accents":            units("a\u0301"),
		"accents alone":      units("\u0301"),
		"invisible":          units("\u200b"),
		"look-alikes":        units("раtiеnt "),
		"styled":             units("𝐩𝐚𝐭𝐢𝐞𝐧𝐭 "),
		"right to left":      units("שלום מרפאה "),
		"Arabic":             units("مرحبا ٦١٢ "),
		"Chinese":            units("你好。"),
		"overrides":          units("\u202ea\u202c"),
		"surrogates":         units("\ufffd"), // what lone ones become
		"line breaks":        units("\n"),
		"lines":              units("Dana\n"),
		"spaces":             units(" "),
		"marks":              units("!?."),
		"quotes":             units("'\""),
		"brackets":           units("("),
		"apostrophes":        units("a'"),
		"zeros":              units("\x00"),
		"misspellings":       units("apointmnet pateint "),
		"drawn out":          units("sooooo "),
		"no words":           units("xq zj "),
		"Spanish":            units("le duele la muela a la señora Gutiérrez "),
		"titles":             units("Mrs. J "),
		"device numbers":     units("serial yesterday b12 b12 ("),
		"plans and names":    units("Delta Dana "),
		"ages":               units("years old in room 4 "),
		"codes of somebody":  "Maria came in for her root canal yesterday and cried, " + units("a1234; "),
		"phones of somebody": units("612-555-0163, Maria's root canal "),
		"mixed":              units("Dana (612) 555-0163 dana@x.example @d 3/14/1987 her biopsy. "),
	}
}

// generous is far above what 100,000 units need (none a third of a second, see the
// benchmarks), and below what a user takes for a broken page, where the core runs three
// times slower.
const generous = 2 * time.Second

// Short drafts come first, and the longer ones are not tried where those already
// take too long: with a cost that grows by square or cube one would wait for ever.
func TestLongDrafts(t *testing.T) {
	c := New(maple(t))
	drafts := long()
	for _, name := range slices.Sorted(maps.Keys(drafts)) {
		t.Run(name, func(t *testing.T) {
			for _, n := range []int{5_000, 20_000, screening.MaxUnits} {
				text := first(drafts[name], n)
				within := max(generous/10, generous*time.Duration(n)/screening.MaxUnits) * slower
				for where, d := range map[string]*screening.Draft{
					"text":    {Text: text, Surface: screening.Post},
					"context": {Text: "You're welcome!", Surface: screening.Reply, Context: &screening.Context{Author: "Dana", Text: text}},
					"both":    {Text: text, Surface: screening.Reply, Context: &screening.Context{Author: "Dana", Text: text}},
				} {
					before := spent()
					done := make(chan *screening.Report, 1)
					go func() {
						r, err := c.Screen(d)
						if err != nil {
							t.Error(err)
						}
						done <- r
					}()
					for waits := true; waits; {
						select {
						case r := <-done:
							waits = false
							if r != nil {
								check(t, d, r)
							}
						case <-time.After(10 * time.Millisecond):
							if spent()-before > within {
								t.Fatalf("as %s of %d units: is not done after %v of work", where, n, within)
							}
						}
					}
				}
			}
		})
	}
}

// first is the start of a text, up to n units.
func first(s string, n int) string {
	for i, r := range s {
		if n -= utf16.RuneLen(r); n < 0 {
			return s[:i]
		}
	}
	return s
}

func FuzzScreen(f *testing.F) {
	for _, d := range examples() {
		context := ""
		if d.Context != nil {
			context = d.Context.Text
		}
		f.Add(string(d.Surface), "Dana Whitfield", context, d.Text)
	}
	for _, text := range long() {
		f.Add("message", "שלום", "\ufffd", text[:20]) // may split a character, as it should
	}
	for _, d := range finds(f) {
		f.Add(d.Surface, d.Context.Author, d.Context.Text, d.Text)
	}
	c := New(maple(f))
	f.Fuzz(func(t *testing.T, surface, author, context, text string) {
		d := &screening.Draft{Surface: screening.Post, Text: text}
		if slices.Contains(screening.Surfaces, screening.Surface(surface)) {
			d.Surface = screening.Surface(surface)
		}
		if author != "" || context != "" {
			d.Context = &screening.Context{Author: author, Text: context}
		}
		r, err := c.Screen(d)
		if err != nil {
			return // too long
		}
		check(t, d, r)
		again, err := c.Screen(d)
		if err != nil || !slices.Equal(findings(r), findings(again)) {
			t.Errorf("%q, and then %q, %v", findings(r), findings(again), err)
		}
	})
}

// find is a draft that was once made to break something, here or in a browser.
type find struct {
	Surface, Text string
	Context       struct{ Author, Text string }
}

func finds(t testing.TB) []find {
	t.Helper()
	var all []find
	files, err := filepath.Glob("../testdata/finds-*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal("no finds", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			var d find
			if err := json.Unmarshal([]byte(line), &d); err != nil {
				t.Fatal(name, err)
			}
			all = append(all, d)
		}
	}
	return all
}

// ordinary is what people write, English and Spanish, harmless and not.
const ordinary = "We loved seeing everyone at the fall festival! Dana Whitfield came in for her cleaning yesterday, and Dr. Rao says hi. " +
	"If your child has a fever, please call our nurse line at (612) 555-0142. Recordamos a nuestros pacientes: la vacuna de la gripe ya llegó. 💙 "

func BenchmarkScreen(b *testing.B) {
	c := New(maple(b))
	for _, n := range []int{120, 500, 5_000, 50_000} {
		text := []rune(strings.Repeat(ordinary, n/200+1))[:n]
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := &screening.Draft{Surface: screening.Reply, Text: string(text), Context: &screening.Context{Author: "Dana Whitfield", Text: contexts["praise of care"]}}
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Screen(d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
