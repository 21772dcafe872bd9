package screening_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"prescreen/screening/policy"
)

var (
	link = regexp.MustCompile(`\]\(([^)#]+)\)`)
	room = regexp.MustCompile("`((?:screening|wasm|extension|www)/[^`]*)`")
	term = regexp.MustCompile("`([a-z-]+)`")
	goal = regexp.MustCompile(`\bmake ([a-z0-9-]+)`)
)

// The README must not name what is not there, nor keep silent about a rule.
func TestReadmeIsTrue(t *testing.T) {
	readme := read(t, "README.md")
	for _, m := range append(link.FindAllStringSubmatch(readme, -1), room.FindAllStringSubmatch(readme, -1)...) {
		if _, err := os.Stat(filepath.Join("..", m[1])); err != nil {
			t.Errorf("README.md names %s, which is not there", m[1])
		}
	}
	makefile := read(t, "Makefile")
	for _, m := range goal.FindAllStringSubmatch(readme, -1) {
		if !strings.Contains(makefile, "\n"+m[1]+":") {
			t.Errorf("README.md names make %s, which is not there", m[1])
		}
	}

	_, catches, _ := strings.Cut(readme, "## What it catches")
	catches, _, _ = strings.Cut(catches, "\n## ")
	var named, there []string
	for _, m := range term.FindAllStringSubmatch(catches, -1) {
		if m[1] != "stop" && m[1] != "caution" {
			named = append(named, m[1])
		}
	}
	for _, r := range policy.Rules() {
		there = append(there, r.Category)
		if !slices.Contains(named, r.Category) {
			t.Errorf("README.md does not name the category %s of the rule %s", r.Category, r.ID)
		}
	}
	for _, name := range named {
		if !slices.Contains(there, name) {
			t.Errorf("README.md names the category %s, which no rule has", name)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
