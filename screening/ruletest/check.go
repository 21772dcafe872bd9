package ruletest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"prescreen/screening"
)

var (
	idShape    = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	basisShape = regexp.MustCompile(`^45 CFR 16[04]\.\d{3}`)
)

// Check tests the rules of the package in the current folder.
func Check(t *testing.T, rules []*screening.Rule) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := map[string]bool{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), "&screening.Rule{") {
			declared[strings.ReplaceAll(strings.TrimSuffix(f, ".go"), "_", "-")] = true
		}
	}
	seen := map[string]bool{}
	for _, r := range rules {
		if seen[r.ID] {
			t.Errorf("%s is listed twice", r.ID)
		}
		seen[r.ID] = true
		if !declared[r.ID] {
			t.Errorf("%s: the file of a rule is named after its id", r.ID)
		}
		t.Run(r.ID, func(t *testing.T) { checkRule(t, r) })
	}
	for id := range declared {
		if !seen[id] {
			t.Errorf("%s is declared but not in Rules", id)
		}
	}
}

func checkRule(t *testing.T, r *screening.Rule) {
	if !idShape.MatchString(r.ID) {
		t.Errorf("id %q is not words joined by hyphens", r.ID)
	}
	if !slices.Contains(screening.Categories, r.Category) {
		t.Errorf("category %q is unknown", r.Category)
	}
	for name, s := range map[string]string{"Title": r.Title, "Why": r.Why, "Advice": r.Advice} {
		if s == "" || utf8.RuneCountInString(s) > 160 {
			t.Errorf("%s is missing or too long: %q", name, s)
		}
	}
	if strings.Count(strings.TrimSuffix(r.Why, "."), ". ") > 0 || !strings.HasSuffix(r.Why, ".") {
		t.Errorf("Why must be one sentence: %q", r.Why)
	}
	if !basisShape.MatchString(r.Basis) {
		t.Errorf("Basis names no paragraph: %q", r.Basis)
	}
	if r.Level == screening.Clear {
		t.Error("Level is missing")
	}
	if len(r.Flags) == 0 || len(r.Passes) == 0 {
		t.Error("a rule needs examples that flag and examples that pass")
	}
	for _, source := range r.Flags {
		e := Parse(source)
		if len(e.Want) == 0 {
			t.Errorf("no brackets in %q", source)
		}
		hits := find(t, r, &e.Draft)
		for _, want := range e.Want {
			if !slices.ContainsFunc(hits, func(h screening.Hit) bool { return h.In == screening.InText && h.Overlaps(want) }) {
				t.Errorf("%q: %q is not found; hits: %q", source, e.Draft.Text[want.Start:want.End], quotes(e.Draft.Text, hits))
			}
		}
	}
	for _, source := range r.Passes {
		e := Parse(source)
		if hits := find(t, r, &e.Draft); len(hits) > 0 {
			t.Errorf("%q must pass; hits: %q", source, quotes(e.Draft.Text, hits))
		}
	}
}

func find(t *testing.T, r *screening.Rule, d *screening.Draft) []screening.Hit {
	t.Helper()
	reading, err := screening.Read(d, screening.NewOwn(&screening.Profile{}))
	if err != nil {
		t.Fatal(err)
	}
	var hits []screening.Hit
	r.Find(reading, func(h screening.Hit) { hits = append(hits, h) })
	return hits
}

func quotes(s string, hits []screening.Hit) []string {
	var out []string
	for _, h := range hits {
		if h.In == screening.InText {
			out = append(out, s[h.Start:h.End])
		}
	}
	return out
}
