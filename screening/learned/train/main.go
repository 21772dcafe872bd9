// Command train trains the models of learned from the corpus and writes their
// weights. It is run by
//
//	go generate ./screening/learned
//
// first with "reader" to train the reader; then, with that built in, without
// arguments to train the models of sentences, which are told what the reader makes
// of what is answered; and then, with all of them built in, with "weights" to weigh
// reader and rules against each other. It gives the same bytes for the same corpus.
// For the models of sentences it prints how well parts of the corpus are foretold by
// the other parts.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run() error {
	// What a pass needs lives for a moment, and all samples for the whole training: looked
	// through less often, they take no longer than the passes.
	debug.SetGCPercent(400)
	corpus := filepath.Join("..", "testdata")
	if err := readOwn(corpus); err != nil {
		return err
	}
	switch {
	case len(os.Args) < 2:
		return trainSentences(corpus)
	case os.Args[1] == "reader":
		return trainReader(corpus)
	case os.Args[1] == "weights":
		return weighReader(corpus)
	}
	return fmt.Errorf("%q is nothing to train", os.Args[1])
}

// trainSentences trains the models that read one sentence at a time.
func trainSentences(corpus string) error {
	sentences, err := readSentences(corpus)
	if err != nil {
		return err
	}
	answers, err := readAnswers(corpus)
	if err != nil {
		return err
	}
	answers = append(answers, readWordings()...)
	for _, m := range []struct {
		name     string
		examples []example
		buckets  int
	}{
		{"takes-up", answers, 1 << 13},
		{"discloses", sentences, 1 << 14},
	} {
		fmt.Printf("%s: %d examples, cross-validated: %s\n", m.name, len(m.examples), crossValidate(m.examples, m.buckets))
		w := fit(m.examples, m.buckets)
		if err := os.WriteFile(m.name+".bin", w.pack(), 0o644); err != nil {
			return err
		}
	}
	themes, err := readThemes(corpus)
	if err != nil {
		return err
	}
	fmt.Printf("themes: %d examples, cross-validated: %.1f %% right\n", len(themes.features), themes.validate())
	return os.WriteFile("themes.bin", themes.pack(), 0o644)
}
