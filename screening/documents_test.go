package screening_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"prescreen/screening/policy"
)

var (
	link   = regexp.MustCompile(`\]\(([^)#\s]+)(?:#[^)]*)?\)`)
	anchor = regexp.MustCompile(`\]\(#([^)]+)\)`)
	title  = regexp.MustCompile(`(?m)^#+ (.+)$`)
	room   = regexp.MustCompile("`((?:screening|wasm|extension|www)/[^`\\s*<>{}]*)`")
	term   = regexp.MustCompile("`([a-z-]+)`")
	goal   = regexp.MustCompile(`\bmake ([a-z0-9-]+)`)
	// A test in a browser: the file, and the name of the scenario.
	scenario = regexp.MustCompile("`((?:attacks|scenarios|timed)/[a-z-]+\\.ts): ([^`]+)`")
	// A command of this module.
	command = regexp.MustCompile(`go run (\./[\w/.-]+)`)
)

// Documents must not name what is not there: files, targets, commands, scenarios.
func TestDocumentsAreTrue(t *testing.T) {
	makefile := read(t, "Makefile")
	for _, name := range documents(t) {
		text := read(t, name)
		there := func(base, target string) {
			if _, err := os.Stat(filepath.Join("..", base, target)); err != nil {
				t.Errorf("%s names %s, which is not there", name, target)
			}
		}
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			if !strings.Contains(m[1], "://") {
				there(filepath.Dir(name), m[1])
			}
		}
		for _, m := range anchor.FindAllStringSubmatch(text, -1) {
			if !slices.Contains(anchorsIn(text), m[1]) {
				t.Errorf("%s has no heading for #%s", name, m[1])
			}
		}
		for _, m := range room.FindAllStringSubmatch(text, -1) {
			there("", m[1])
		}
		for _, m := range command.FindAllStringSubmatch(text, -1) {
			there("", m[1])
		}
		for _, m := range goal.FindAllStringSubmatch(codeIn(text), -1) {
			if !strings.Contains(makefile, "\n"+m[1]+":") {
				t.Errorf("%s names make %s, which is not there", name, m[1])
			}
		}
		for _, m := range scenario.FindAllStringSubmatch(text, -1) {
			if !strings.Contains(read(t, "extension/e2e/"+m[1]), `"`+m[2]+`"`) {
				t.Errorf("%s names the scenario %q, which is not in %s", name, m[2], m[1])
			}
		}
	}
}

// The README must not keep silent about a rule.
func TestReadmeNamesEveryCategory(t *testing.T) {
	_, catches, _ := strings.Cut(read(t, "README.md"), "## What it catches")
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

// documents lists all Markdown that people wrote, from the module's folder.
func documents(t *testing.T) []string {
	t.Helper()
	var found []string
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && slices.Contains([]string{"node_modules", "dist", ".git", "bin"}, d.Name()) {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".md") {
			found = append(found, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < 3 {
		t.Fatalf("only %v were found", found)
	}
	return found
}

// anchorsIn names the headings of a text as links do.
func anchorsIn(text string) []string {
	var found []string
	for _, m := range title.FindAllStringSubmatch(text, -1) {
		found = append(found, strings.ReplaceAll(strings.ToLower(m[1]), " ", "-"))
	}
	return found
}

// codeIn gives what stands as code in a text: between backticks, or indented by a fence.
func codeIn(text string) string {
	return strings.Join(code.FindAllString(text, -1), "\n")
}

var code = regexp.MustCompile("(?s)```.*?```|`[^`\n]+`")

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
