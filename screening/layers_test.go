package screening_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "prescreen/"

// rooms says what each package may import of this module: downward only, and
// never a sibling. A new package has to be given its place here.
var rooms = map[string][]string{
	"screening/text":        {},
	"screening/lexicon":     {},
	"screening/speech":      {"text", "lexicon"},
	"screening/learned":     {"text", "lexicon", "speech"},
	"screening":             {"text", "lexicon", "speech", "learned"},
	"screening/identifiers": {"text", "lexicon", "speech", "."},
	"screening/conduct":     {"text", "lexicon", "speech", "."},
	"screening/replies":     {"."},
	"screening/policy":      {"text", "lexicon", "speech", "learned", ".", "identifiers", "conduct", "replies"},
	"screening/wire":        {"text", "."},
	"screening/intake":      {"text", ".", "wire"},
	"screening/ruletest":    {"text", "."},
	"wasm":                  {".", "policy", "wire"},
}

// programs may import anything, and touch files; nothing imports them.
var programs = []string{"screening/cmd/", "screening/learned/train"}

// owners are the packages that alone use a dependency.
var owners = map[string]string{
	"github.com/hack-pad/safejs":  "wasm",
	module + "screening/ruletest": "tests",
}

// barred is what the core does without: the same draft gives the same report on
// every machine, and a report needs no file and no browser. Tests may have files.
var barred = map[string]string{
	"syscall/js":   "only wasm knows the browser, and it by safejs",
	"os":           "the core reads no files",
	"math/rand":    "the core draws no lots",
	"math/rand/v2": "the core draws no lots",
	"net/http":     "nothing leaves the device",
	"net":          "nothing leaves the device",
}

// clocks of package time; the rest of it only computes.
var clocks = []string{"Now", "Since", "Until", "After", "Tick", "NewTimer", "NewTicker", "Sleep"}

func TestImportsGoDownwardOnly(t *testing.T) {
	for dir, p := range packages(t) {
		if isProgram(dir) {
			continue
		}
		allowed, known := rooms[dir]
		if !known {
			t.Errorf("%s: not among the rooms in layers_test.go; say there what it may import", dir)
			continue
		}
		for _, f := range p.files {
			for _, imported := range f.imports {
				where := fmt.Sprintf("%s imports %s", f.name, imported)
				if owner, owned := owners[imported]; owned && owner != dir {
					t.Errorf("%s, which is for %s alone", where, owner)
				}
				if why, no := barred[imported]; no && dir != "screening/ruletest" {
					t.Errorf("%s: %s", where, why)
				}
				if room, own := strings.CutPrefix(imported, module+"screening"); own {
					room = path.Join(".", strings.TrimPrefix(room, "/"))
					if !slices.Contains(allowed, room) && imported != module+"screening/ruletest" {
						t.Errorf("%s; %s may import %v", where, dir, allowed)
					}
				}
			}
		}
	}
}

func TestTheCoreAsksNoClock(t *testing.T) {
	for dir, p := range packages(t) {
		if isProgram(dir) {
			continue
		}
		for _, f := range p.files {
			ast.Inspect(f.syntax, func(n ast.Node) bool {
				call, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				x, ok := call.X.(*ast.Ident)
				if ok && x.Name == "time" && slices.Contains(clocks, call.Sel.Name) {
					t.Errorf("%s uses time.%s", f.name, call.Sel.Name)
				}
				return true
			})
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for dir, p := range packages(t) {
		begin := "Package " + p.name + " "
		if p.name == "main" {
			begin = "Command " + path.Base(dir) + " "
		}
		comments := 0
		for _, f := range p.files {
			if text := f.syntax.Doc.Text(); text != "" {
				comments++
				if !strings.HasPrefix(text, begin) {
					t.Errorf("%s: the package comment begins with %.30q, not with %q", f.name, text, begin)
				}
			}
		}
		if comments != 1 {
			t.Errorf("%s: has %d package comments, not one", dir, comments)
		}
	}
}

func TestRoomsExist(t *testing.T) {
	all := packages(t)
	for dir := range rooms {
		if all[dir] == nil {
			t.Errorf("%s is among the rooms in layers_test.go, but there is no such package", dir)
		}
	}
}

type source struct {
	name    string
	imports []string
	syntax  *ast.File
}

type folder struct {
	name  string
	files []source
}

// packages reads the module's Go files, tests left out, by their folder.
func packages(t *testing.T) map[string]*folder {
	t.Helper()
	found := map[string]*folder{}
	fset := token.NewFileSet()
	for _, root := range []string{"screening", "wasm"} {
		err := fs.WalkDir(os.DirFS(".."), root, func(name string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() {
				return skip(name, d.Name())
			}
			if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return nil
			}
			syntax, err := parser.ParseFile(fset, filepath.Join("..", name), nil, parser.ParseComments)
			if err != nil {
				return err
			}
			s := source{name: name, syntax: syntax}
			for _, spec := range syntax.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					return err
				}
				s.imports = append(s.imports, imported)
			}
			dir := path.Dir(name)
			if found[dir] == nil {
				found[dir] = &folder{name: syntax.Name.Name}
			}
			found[dir].files = append(found[dir].files, s)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return found
}

// skip leaves out what the go command leaves out.
func skip(name, base string) error {
	if base == "testdata" || strings.HasPrefix(base, "_") || strings.HasPrefix(base, ".") {
		return fs.SkipDir
	}
	// A module of its own.
	if _, err := os.Stat(filepath.Join("..", name, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}

func isProgram(dir string) bool {
	return slices.ContainsFunc(programs, func(p string) bool { return strings.HasPrefix(dir+"/", p) })
}
