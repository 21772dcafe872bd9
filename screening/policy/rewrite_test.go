package policy

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"prescreen/screening"
	"prescreen/screening/text"
)

// rewritten gives the rewrite that a report proposes, or "".
func rewritten(r *screening.Report) string {
	for _, p := range r.Replies {
		if p.Template == Rewrite {
			return p.Text
		}
	}
	return ""
}

func TestRewrite(t *testing.T) {
	c := New(maple(t))
	praise := &screening.Context{Author: "Ellen", Text: "new smile loading..."}
	for _, x := range []struct {
		answers  *screening.Context
		in, want string
	}{
		{praise, "Thank you for the kind words! See you at your cleaning 🦷", "Thank you for the kind words!"},
		{praise, "Of course!", ""},
		{nil, "It is braces-off day for Mackenzie Lund! Caramel apples and popcorn are back on the menu.", "It is braces-off day! Caramel apples and popcorn are back on the menu."},
		{nil, "Open house on Saturday from nine to noon with coffee and donuts. Dana Whitfield, your crown is ready.", "Open house on Saturday from nine to noon with coffee and donuts."},
		{nil, "Our patient Vince Taggart needs a kidney. Flu shots are free all week, walk in at the side door and bring the family.", "Flu shots are free all week, walk in at the side door and bring the family."},
		{nil, "Dana Whitfield came in for her biopsy.", ""},
		{nil, "We are open until six on Thursdays.", ""},
	} {
		surface := screening.Post
		if x.answers != nil {
			surface = screening.Reply
		}
		if got := rewritten(screen(t, c, &screening.Draft{Surface: surface, Text: x.in, Context: x.answers})); got != x.want {
			t.Errorf("%q\n got %q\nwant %q", x.in, got, x.want)
		}
	}
}

// A sentence that would break is not cut, but goes as a whole.
func TestPhrasesKeepSentencesWhole(t *testing.T) {
	for draft, cut := range map[string]string{
		"Lunch with [Amina] was great.":                     "with Amina",
		"[Dana], thank you for the pie.":                    "Dana,",
		"Thank you, [Dana]!":                                ", Dana",
		"Best of luck ([Dana]) from all of us":              "(Dana)",
		"[Mr. Vue], the tailor on Central, sent a hat.":     "",
		"[Fay Holloway], who runs the kitchen, wrote back.": "",
		"He sat through [Amina's] cast change.":             "",
		"He sat there for [Amina's] entire cast change.":    "",
		"Hasta [Rafa] lo tiene.":                            "",
		"It was in the [album, tag] your kid.":              "",
		"The jar was won by [1],204 points.":                "",
	} {
		plain, spans := bracketed(draft)
		got := ""
		if s, ok := phrase(text.Read(plain), spans[0]); ok {
			got = plain[s.Start:s.End]
		}
		if got != cut {
			t.Errorf("%s: cuts %q", draft, got)
		}
	}
}

func TestWithout(t *testing.T) {
	for draft, want := range map[string]string{
		"Good day. [Dana,] thank you.":           "Good day. Thank you.",
		"good day. [dana,] thank you.":           "good day. thank you.",
		"[Dana came.] we are open.":              "We are open.",
		"[Dana came.] [then she left.] Open now": "Open now",
		"Lunch [with Dana] was great.":           "Lunch was great.",
		"¡Hola! [Dana,] éramos 3":                "¡Hola! Éramos 3",
		"[Dana came.]":                           "",
	} {
		plain, spans := bracketed(draft)
		if got := without(plain, spans); got != want {
			t.Errorf("%s: got %q, want %q", draft, got, want)
		}
	}
}

// bracketed gives a draft without its brackets, and what stands in them.
func bracketed(draft string) (plain string, spans []text.Span) {
	for rest := draft; ; {
		before, inside, found := strings.Cut(rest, "[")
		plain += before
		if !found {
			return plain, spans
		}
		inside, rest, _ = strings.Cut(inside, "]")
		spans = append(spans, text.Span{Start: len(plain), End: len(plain) + len(inside)})
		plain += inside
	}
}

// Whatever is proposed would pass by itself.
func TestRewritesAreClear(t *testing.T) {
	c := New(maple(t))
	proposed := 0
	for _, kind := range []string{"drafts", "fresh"} {
		seen(t, kind, func(draft *screening.Draft) {
			s := rewritten(screen(t, c, draft))
			if s == "" {
				return
			}
			proposed++
			again := *draft
			again.Text = s
			if r := screen(t, c, &again); r.Verdict != screening.Clear {
				t.Errorf("%q is %v", s, r.Verdict)
			}
		})
	}
	if proposed < 450 {
		t.Errorf("only %d rewrites", proposed)
	}
}

// seen gives the labelled drafts of a kind, of those that may be looked at.
func seen(t *testing.T, kind string, each func(*screening.Draft)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "testdata", kind+"-*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatal(kind, err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var d struct {
				Surface, Text string
				Context       *screening.Context
			}
			if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
				t.Fatal(err)
			}
			each(&screening.Draft{Surface: screening.Surface(d.Surface), Text: d.Text, Context: d.Context})
		}
	}
}
