package intake

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"prescreen/screening"
)

// read gives what an input holds, one line for each item, and the error that
// ended it.
func read(source, format string) (string, error) {
	var b strings.Builder
	err := Read(strings.NewReader(source), format, func(i Item) error {
		fmt.Fprintf(&b, "%d ", i.Line)
		if i.ID != "" {
			fmt.Fprintf(&b, "%s ", i.ID)
		}
		if i.Err != nil {
			fmt.Fprintf(&b, "! %v\n", i.Err)
			return nil
		}
		d := i.Draft
		fmt.Fprintf(&b, "%s", d.Surface)
		if d.Site != "" {
			fmt.Fprintf(&b, " on %s", d.Site)
		}
		if d.Context != nil {
			fmt.Fprintf(&b, " > %s: %q", d.Context.Author, d.Context.Text)
		}
		fmt.Fprintf(&b, " %q\n", d.Text)
		return nil
	})
	return b.String(), err
}

// check compares what an input holds with what it should.
func check(t *testing.T, source, format, want string) {
	t.Helper()
	got, err := read(source, format)
	if err != nil {
		t.Fatal(err)
	}
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestFormatOf(t *testing.T) {
	for name, want := range map[string]string{
		"": Text, "-": Text, "draft": Text, "draft.txt": Text, "a.csv.txt": Text, "DRAFTS.JSONL": JSONL, "x/y.ndjson": JSONL,
		"posts.csv": CSV, "Posts.CSV": CSV, "your_posts_1.json": Meta, "json": Text,
	} {
		t.Run(name, func(t *testing.T) {
			if got := FormatOf(name); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestKnown(t *testing.T) {
	for format, want := range map[string]bool{"text": true, "jsonl": true, "csv": true, "meta": false, "json": false, "TEXT": false, "": false} {
		if got := Known(format); got != want {
			t.Errorf("Known(%q) = %v", format, got)
		}
	}
}

func TestReadRejectsUnknownFormats(t *testing.T) {
	if _, err := read("Hi", "xml"); err == nil || !strings.Contains(err.Error(), `"xml"`) {
		t.Error(err)
	}
}

// What is wrong with the input as a whole ends the reading, whatever the format.
func TestReadPassesErrorsOn(t *testing.T) {
	broken := errors.New("broken")
	for format, source := range map[string]string{
		Text: "Hi", JSONL: `{"text":"Hi"}` + "\n", CSV: "text\nHi\n", Meta: `{"post":"Hi"}`,
	} {
		t.Run(format, func(t *testing.T) {
			err := Read(strings.NewReader(source), format, func(Item) error { return broken })
			if !errors.Is(err, broken) {
				t.Errorf("the caller's error became %v", err)
			}
			for n := range len(source) {
				in := io.MultiReader(strings.NewReader(source[:n]), iotest.ErrReader(broken))
				if err := Read(in, format, func(Item) error { return nil }); !errors.Is(err, broken) {
					t.Errorf("the reader's error after %d bytes became %v", n, err)
				}
			}
		})
	}
}

// Whoever reads other characters than were written finds other things.
func TestReadRejectsOtherEncodings(t *testing.T) {
	for _, format := range []string{Text, CSV, Meta} {
		for name, source := range map[string]string{
			"UTF-16, little end first": "\xff\xfet\x00e\x00x\x00t\x00\n\x00",
			"UTF-16, big end first":    "\xfe\xff\x00t\x00e\x00x\x00t\x00\n",
		} {
			t.Run(format+" "+name, func(t *testing.T) {
				if got, err := read(source, format); !errors.Is(err, errEncoding) {
					t.Errorf("got %q, %v", got, err)
				}
			})
		}
	}
	for format, source := range map[string]string{Text: "Jos\xe9 is here", Meta: `{"post":"Jos` + "\xe9" + `"}`} {
		t.Run(format+" Latin-1", func(t *testing.T) {
			if got, err := read(source, format); !errors.Is(err, errEncoding) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// fuzz holds what every format promises: no panic, every item a draft or an
// error that names its line, lines in ascending order, and text in UTF-8.
func fuzz(t *testing.T, source, format string) {
	last := 0
	err := Read(strings.NewReader(source), format, func(i Item) error {
		switch {
		case (i.Draft == nil) == (i.Err == nil):
			t.Fatalf("item %+v", i)
		case i.Line <= last && format != Text:
			t.Fatalf("line %d after %d", i.Line, last)
		case i.Err != nil && !strings.HasPrefix(i.Err.Error(), fmt.Sprintf("line %d: ", i.Line)):
			t.Fatalf("error %q of line %d", i.Err, i.Line)
		case i.Draft != nil && !utf8.ValidString(i.Draft.Text):
			t.Fatalf("text %q", i.Draft.Text)
		}
		last = i.Line
		return nil
	})
	if err != nil && err.Error() == "" {
		t.Fatal("an error without a text")
	}
}

func TestTextIsOnePost(t *testing.T) {
	for source, want := range map[string]string{
		"":                          `1 post ""` + "\n",
		"Hi":                        `1 post "Hi"` + "\n",
		"Hi\n":                      `1 post "Hi"` + "\n",
		"Hi\r\n\r\n":                `1 post "Hi"` + "\n",
		"two\nlines":                `1 post "two\nlines"` + "\n",
		"\n  indented":              `1 post "\n  indented"` + "\n",
		"\ufeffHi":                  `1 post "Hi"` + "\n",
		"\ufeff":                    `1 post ""` + "\n",
		"{\"text\":\"Hi\"}":         `1 post "{\"text\":\"Hi\"}"` + "\n",
		"¡Gracias! 💙":               `1 post "¡Gracias! 💙"` + "\n",
		"\ufeff\ufeffonly one goes": `1 post "\ufeffonly one goes"` + "\n",
	} {
		t.Run(source, func(t *testing.T) { check(t, source, Text, want) })
	}
}

func TestTextHasALimit(t *testing.T) {
	if _, err := read(strings.Repeat("a", limit+1), Text); err == nil {
		t.Error("no error")
	}
	// What is longer than can be screened, but not absurd, is for Screen to reject.
	n := 0
	err := Read(strings.NewReader(strings.Repeat("a", screening.MaxUnits+1)), Text, func(i Item) error {
		n = len(i.Draft.Text)
		return nil
	})
	if err != nil || n != screening.MaxUnits+1 {
		t.Errorf("%d characters, %v", n, err)
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "Hi\r\n", "\ufeffHi", "\xff\xfeH\x00", "a\x00b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { fuzz(t, s, Text) })
}
