package intake

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
	"unicode/utf8"

	"prescreen/screening"
)

// read gives what an input holds, one line for each item, and the error that
// ended it.
func read(source, format string) (string, error) {
	var b strings.Builder
	err := Read(strings.NewReader(source), How{Format: format}, func(i Item) error {
		if i.Note != nil {
			fmt.Fprintf(&b, "? %v\n", i.Note)
			return nil
		}
		fmt.Fprintf(&b, "%d ", i.Line)
		if i.ID != "" {
			fmt.Fprintf(&b, "%s ", i.ID)
		}
		if i.Err != nil {
			fmt.Fprintf(&b, "! %v\n", i.Err)
			return nil
		}
		d := i.Draft
		if i.Date != "" {
			fmt.Fprintf(&b, "@%s ", i.Date)
		}
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
		"posts.csv": CSV, "Posts.CSV": CSV, "plan.tsv": CSV, "export.zip": Zip, "plan.xlsx": Zip, "a.csv/b": Text, "your_posts_1.json": Meta, "json": Text,
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
	if _, err := read("Hi", "xml"); err == nil || !strings.Contains(err.Error(), "xml") {
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
			err := Read(strings.NewReader(source), How{Format: format}, func(Item) error { return broken })
			if !errors.Is(err, broken) {
				t.Errorf("the caller's error became %v", err)
			}
			for n := range len(source) {
				in := io.MultiReader(strings.NewReader(source[:n]), iotest.ErrReader(broken))
				if err := Read(in, How{Format: format}, func(Item) error { return nil }); !errors.Is(err, broken) {
					t.Errorf("the reader's error after %d bytes became %v", n, err)
				}
			}
		})
	}
}

// What other programs write is read as the characters that were meant.
func TestEncodings(t *testing.T) {
	post := `1 post "José dijo “sí” 😀"` + "\n"
	units := func(high, low int) string {
		var b []byte
		for _, u := range utf16.Encode([]rune("José dijo “sí” 😀")) {
			pair := []byte{byte(u), byte(u >> 8)}
			b = append(b, pair[low], pair[high])
		}
		return string(b)
	}
	for name, c := range map[string]struct{ source, want string }{
		"UTF-8":                        {"José dijo “sí” 😀", post},
		"UTF-8 with a mark":            {"\ufeffJosé dijo “sí” 😀", post},
		"UTF-16, little end":           {"\xff\xfe" + units(1, 0), post},
		"UTF-16, big end":              {"\xfe\xff" + units(0, 1), post},
		"UTF-16 without a mark":        {units(1, 0), post},
		"UTF-16, big, without a mark":  {units(0, 1), post},
		"UTF-16 cut in a unit":         {"\xff\xfeH\x00i", "1 post \"H\ufffd\"\n"},
		"Windows-1252":                 {"Jos\xe9 dijo \x93s\xed\x94", "1 post \"José dijo “sí”\"\n? the text is not in UTF-8 and was read as Windows-1252\n"},
		"Windows-1252 far behind":      {strings.Repeat("a", 3*window) + " Jos\xe9", "1 post \"" + strings.Repeat("a", 3*window) + " José\"\n? the text is not in UTF-8 and was read as Windows-1252\n"},
		"UTF-16 longer than any piece": {"\xff\xfe" + strings.Repeat("=\xd8\x00\xde", 5_000), "1 post \"" + strings.Repeat("😀", 5_000) + "\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, Text, c.want) })
	}
	t.Run("no text at all", func(t *testing.T) {
		got, err := read("%PDF-1.7\n\xe2\xe3\xcf\xd3\n1 0 obj\x00\x01", Text)
		var p *Problem
		if !errors.As(err, &p) || p.Code != NotText {
			t.Errorf("got %q, %v", got, err)
		}
	})
	t.Run("UTF-8 with a broken place", func(t *testing.T) {
		got, err := read("José, ¿qué tal? \xe9", Text)
		var p *Problem
		if !errors.As(err, &p) || p.Code != BadEncoding {
			t.Errorf("got %q, %v", got, err)
		}
	})
	t.Run("Windows-1252 in a CSV file", func(t *testing.T) {
		check(t, "id;texto\n1;Jos\xe9\n2;Ma\xf1ana\n", CSV, "2 1 post \"José\"\n3 2 post \"Mañana\"\n? the text is not in UTF-8 and was read as Windows-1252\n")
	})
	t.Run("one broken row of a file in UTF-8", func(t *testing.T) {
		check(t, "id,text\na,José\nb,Jos\xe9\nc,¡Hola!\n", CSV, "2 a post \"José\"\n3 b ! line 3: the text is not in UTF-8; save it as UTF-8 first\n4 c post \"¡Hola!\"\n")
	})
}

// fuzz holds what every format promises: no panic, every item a draft, a problem
// that names its line, or a note; lines in ascending order, and text in UTF-8.
func fuzz(t *testing.T, source, format string) {
	last := 0
	err := Read(strings.NewReader(source), How{Format: format}, func(i Item) error {
		switch {
		case i.Note != nil:
			return nil
		case (i.Draft == nil) == (i.Err == nil):
			t.Fatalf("item %+v", i)
		case format == Zip:
		case i.Line <= last && format != Text:
			t.Fatalf("line %d after %d", i.Line, last)
		case i.Err != nil && !strings.HasPrefix(i.Err.Error(), fmt.Sprintf("line %d: ", i.Line)):
			t.Fatalf("error %q of line %d", i.Err, i.Line)
		}
		if i.Draft != nil {
			for _, s := range []string{i.Draft.Text, i.Draft.ID, i.Draft.Site, i.Date} {
				if !utf8.ValidString(s) {
					t.Fatalf("text %q", s)
				}
			}
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
	err := Read(strings.NewReader(strings.Repeat("a", screening.MaxUnits+1)), How{Format: Text}, func(i Item) error {
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
