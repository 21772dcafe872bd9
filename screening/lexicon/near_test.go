package lexicon

import (
	"strings"
	"testing"
)

func TestNear(t *testing.T) {
	for typed, want := range map[string]string{
		"lantis": "lantus", "lisinipril": "lisinopril", "metforman": "metformin", "ozempick": "ozempic", "eliqis": "eliquis",
		"diabetis": "diabetes", "asthmma": "asthma", "colonscopy": "colonoscopy", "pnemonia": "pneumonia", "xanxa": "xanax",
		"lexipro": "lexapro", "gabapenten": "gabapentin", "hydrocodon": "hydrocodone", "adderal": "adderall",
	} {
		got, c := Near(typed)
		if got != want || c&Medical == 0 || c != Lookup(want) {
			t.Errorf("%q is near %q, %s; want %q", typed, got, c, want)
		}
	}
}

func TestNearLeavesAlone(t *testing.T) {
	for w := range strings.FieldsSeq("lantus the station better hygienists friday smile smiles instagram website tiktok youtube starbucks costco " +
		"giveaway raffle docter tomorow recieve awsome kaelyn yasss thankyou appts abcd xyz lan l22tus lant's lantís CAFES") {
		if got, c := Near(w); got != "" || c != 0 {
			t.Errorf("%q is near %q, %s", w, got, c)
		}
	}
	if got, _ := Near(""); got != "" {
		t.Errorf("nothing is near %q", got)
	}
	if got, _ := Near(strings.Repeat("a", 200)); got != "" {
		t.Errorf("an endless word is near %q", got)
	}
}

func TestNearLeavesKnownWordsAlone(t *testing.T) {
	each(func(w string, _ kind) {
		if got, _ := Near(w); got != "" {
			t.Errorf("%q, a known word, is near %q", w, got)
		}
	})
}

func TestNearAny(t *testing.T) {
	staff := []string{"okonkwo", "hansen", "lee"}
	for typed, want := range map[string]string{
		"hansen": "hansen", "okonkwa": "okonkwo", "okonwko": "okonkwo", "okonkw": "okonkwo",
		"lee": "lee", "lea": "", "hanson": "", "okonk": "", "": "", "zzzzzzzz": "",
	} {
		if got, ok := NearAny(typed, staff); got != want || ok != (want != "") {
			t.Errorf("%q gives %q, %t; want %q", typed, got, ok, want)
		}
	}
}

// The list for Near has medical words only, by length.
func TestGroups(t *testing.T) {
	n := 0
	for length, g := range groups() {
		if len(g.text) != length*len(g.masks) {
			t.Fatalf("%d bytes for %d words of %d letters", len(g.text), len(g.masks), length)
		}
		for i := range g.masks {
			w := g.text[i*length : (i+1)*length]
			n++
			if !letters(w) || Lookup(w)&Medical == 0 {
				t.Errorf("%q has the classes %s", w, Lookup(w))
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d words", n)
	}
}

func TestOneAway(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"abc", "abc"}: true, {"abc", "abd"}: true, {"abc", "ab"}: true, {"abc", "xabc"}: true, {"abc", "acb"}: true,
		{"abc", "cba"}: false, {"abcd", "badc"}: false, {"abc", "abcde"}: false, {"", "a"}: true, {"", ""}: true,
	} {
		if got := oneAway(pair[0], pair[1]); got != want {
			t.Errorf("%q: %t", pair, got)
		}
	}
}

func BenchmarkNear(b *testing.B) {
	groups()
	for b.Loop() {
		Near("lisinipril")
	}
}

func BenchmarkNearMiss(b *testing.B) {
	groups()
	for b.Loop() {
		Near("starbuxxs")
	}
}
