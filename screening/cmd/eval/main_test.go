package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"prescreen/screening/policy"
)

// The README's figures are those that are measured, rounded.
func TestReadmeHasTheFigures(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	checker, err := checkerFor("../../testdata/profile.json")
	if err != nil {
		t.Fatal(err)
	}
	aside, seen := tallied(t, checker, "held"), tallied(t, checker, "drafts", "fresh")
	for name, of := range map[string]func(*tally) float64{
		"violations warned":                       func(t *tally) float64 { return t.all.warned.percent() },
		"harmless drafts with a finding":          func(t *tally) float64 { return t.all.alarms.percent() },
		"same words, context decides: both right": func(t *tally) float64 { return t.bothRight().percent() },
		"words that had to be marked, marked":     func(t *tally) float64 { return t.all.marked.percent() },
	} {
		row := fmt.Sprintf("| %s | %.0f %% | %.0f %% |", name, of(aside), of(seen))
		if !strings.Contains(string(readme), row) {
			t.Errorf("README.md has no row %q", row)
		}
	}
}

func tallied(t *testing.T, checker *policy.Checker, kinds ...string) *tally {
	t.Helper()
	var files []string
	for _, kind := range kinds {
		some, err := filepath.Glob("../../testdata/" + kind + "-*.jsonl")
		if err != nil || len(some) == 0 {
			t.Fatal("no drafts", err)
		}
		files = append(files, some...)
	}
	all, err := measured(checker, files)
	if err != nil {
		t.Fatal(err)
	}
	return all
}
