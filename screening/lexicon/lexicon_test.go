package lexicon

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// handList is the entries of a list under lists/.
type handList struct {
	file  string
	class Class
	words []string
}

func handLists(t testing.TB) []handList {
	t.Helper()
	files, err := filepath.Glob("lists/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	var all []handList
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		l := handList{file: filepath.Base(file)}
		plain := strings.ReplaceAll(strings.TrimSuffix(l.file, ".txt"), "-", "")
		for _, c := range Classes() {
			if strings.EqualFold(c.String(), plain) {
				l.class = c
			}
		}
		if l.class == 0 {
			t.Errorf("%s is named after no class", l.file)
		}
		lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
		if len(lines) < 3 || !strings.HasPrefix(lines[0], "# ") || !strings.HasPrefix(lines[1], "# Source: ") {
			t.Errorf("%s does not start with what it is and its source", l.file)
		}
		for _, line := range lines {
			if !strings.HasPrefix(line, "#") {
				l.words = append(l.words, line)
			}
		}
		all = append(all, l)
	}
	return all
}

// classes looks a word or a phrase up, as readers of a text do.
func classes(entry string) Class {
	words := strings.Fields(entry)
	if len(words) == 1 {
		return Lookup(entry)
	}
	if n, c := Phrase(words); n == len(words) {
		return c
	}
	return 0
}

func TestListsAreWellFormed(t *testing.T) {
	for _, l := range handLists(t) {
		seen := map[string]bool{}
		for _, w := range l.words {
			switch {
			case seen[w]:
				t.Errorf("%s: %q is there twice", l.file, w)
			case w == "" || w != strings.Join(strings.Fields(w), " "):
				t.Errorf("%s: %q has spaces too many", l.file, w)
			case strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789 '") != "":
				t.Errorf("%s: %q is not folded", l.file, w)
			case len(w) > maxPhrase || strings.Count(w, " ") > 14:
				t.Errorf("%s: %q is too long", l.file, w)
			}
			for part := range strings.FieldsSeq(w) {
				if strings.Trim(part, "'") != part {
					t.Errorf("%s: %q has an apostrophe outside a word", l.file, w)
				}
			}
			seen[w] = true
		}
	}
}

// What is under lists/ is in words.bin: it was generated since.
func TestEveryHandEntryIsFound(t *testing.T) {
	for _, l := range handLists(t) {
		for _, w := range l.words {
			if c := classes(w); c&l.class == 0 {
				t.Errorf("%s: %q has the classes %q; run go generate", l.file, w, c)
			}
		}
	}
}

func TestEveryClassHasEntries(t *testing.T) {
	var all Class
	Each(func(_ string, c Class) { all |= c })
	for _, c := range Classes() {
		if all&c == 0 {
			t.Errorf("no entry has the class %s", c)
		}
	}
	if got := len(strings.Fields(names)); got != len(Classes()) {
		t.Errorf("%d names for %d classes", got, len(Classes()))
	}
}

func TestEach(t *testing.T) {
	last, n := "", 0
	Each(func(w string, c Class) {
		n++
		if w <= last {
			t.Fatalf("%q comes after %q", w, last)
		}
		last = w
		if c == 0 || strings.IndexFunc(w, func(r rune) bool { return r > unicode.MaxASCII || unicode.IsUpper(r) }) >= 0 {
			t.Errorf("%q, %s", w, c)
		}
		if got := classes(w); got != c {
			t.Errorf("%q: found with %q, listed with %q", w, got, c)
		}
		if c&CommonWord != 0 && c&Word == 0 || c&BigPlace != 0 && c&Place == 0 {
			t.Errorf("%q: %s do not go together", w, c)
		}
	})
	if n < 50_000 {
		t.Errorf("only %d entries", n)
	}
}

func TestSize(t *testing.T) {
	if len(words) > 700_000 {
		t.Errorf("words.bin has %d bytes", len(words))
	}
}

func TestPublicListsHaveTheirSource(t *testing.T) {
	data, err := os.ReadFile("SOURCES.md")
	if err != nil {
		t.Fatal(err)
	}
	var written Class
	for _, l := range handLists(t) {
		written |= l.class
	}
	for _, c := range Classes() {
		if c&written == 0 && !strings.Contains(string(data), c.String()+" ") {
			t.Errorf("SOURCES.md names no source of %s", c)
		}
	}
	for _, notice := range []string{"GeoNames", "ODC-BY", "SCOWL", "WordNet 3.0 Copyright 2006", "Jon Roig", "zxcvbn-ts"} {
		if !strings.Contains(string(data), notice) {
			t.Errorf("SOURCES.md lacks the notice of %s", notice)
		}
	}
}

func TestLookupMisses(t *testing.T) {
	for _, w := range []string{"", " ", "zzzzzz", "qqq", "\x00", "\xff", "a b c", "lantis", strings.Repeat("a", 300), "Priya", "niño"} {
		if c := Lookup(w); c != 0 {
			t.Errorf("%q has the classes %s", w, c)
		}
	}
}

func TestPhrase(t *testing.T) {
	for text, want := range map[string]int{
		"heart attack last week": 2, "hennepin county courthouse": 2, "st paul": 2, "new york city is big": 3,
		"heart": 0, "heart surgeonly": 0, "zzz heart attack": 0, "after visit summary": 3, "": 0,
	} {
		if n, c := Phrase(strings.Fields(text)); n != want || (c == 0) != (want == 0) {
			t.Errorf("%q: %d words, %s; want %d", text, n, c, want)
		}
	}
	long := slices.Repeat([]string{"a"}, 40)
	if n, c := Phrase(long); n != 0 || c != 0 {
		t.Errorf("%d words, %s", n, c)
	}
	if n, _ := Phrase([]string{"heart", strings.Repeat("x", 100)}); n != 0 {
		t.Errorf("a phrase of %d words with an endless one", n)
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	phrase := strings.Fields("heart attack last week")
	for name, f := range map[string]func(){
		"hit":    func() { Lookup("lisinopril") },
		"miss":   func() { Lookup("lisinoprol") },
		"phrase": func() { Phrase(phrase) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func BenchmarkLookupHit(b *testing.B) {
	for b.Loop() {
		Lookup("lisinopril")
	}
}

func BenchmarkLookupMiss(b *testing.B) {
	for b.Loop() {
		Lookup("lisinoprol")
	}
}

func BenchmarkPhrase(b *testing.B) {
	phrase := strings.Fields("heart attack last week")
	for b.Loop() {
		Phrase(phrase)
	}
}

func FuzzLookup(f *testing.F) {
	for _, s := range []string{"", "heart attack", "st paul", "a a a a a a a a a a a a a a a a a a", "\xff\x00", "lantis", strings.Repeat("b", 90)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		Lookup(s)
		words := strings.Split(s, " ")
		if n, c := Phrase(words); n > len(words) || n == 1 || (n == 0) != (c == 0) {
			t.Errorf("%q: %d words, %s", s, n, c)
		}
	})
}
