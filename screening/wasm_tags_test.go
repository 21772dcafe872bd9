package screening_test

import (
	"go/build/constraint"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// Without its tag a file of wasm/ would become part of `go build ./...`, which
// fails on every machine but in a browser.
func TestWASMFilesAreTagged(t *testing.T) {
	files, err := filepath.Glob("../wasm/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in wasm/: %v", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.PackageClauseOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, group := range file.Comments {
				for _, line := range group.List {
					// Behind the package clause it would be a remark.
					if line.Pos() > file.Package || !constraint.IsGoBuild(line.Text) {
						continue
					}
					expr, err := constraint.Parse(line.Text)
					if err != nil {
						t.Fatal(err)
					}
					if !strings.HasPrefix(expr.String(), "js && wasm") {
						t.Errorf("is built for %q", expr)
					}
					return
				}
			}
			t.Error("has no build tag")
		})
	}
}
