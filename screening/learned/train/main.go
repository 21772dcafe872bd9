// Command train trains the models of learned from the corpus and writes their
// weights. It is run by
//
//	go generate ./screening/learned
//
// first without arguments, and then, with these models built in, with "reader"
// to train the reader and weigh it against the rules. It gives the same bytes for
// the same corpus. For each model it prints how well parts of the corpus are
// foretold by the other parts.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

const careBuckets = 1 << 13

func run() error {
	corpus := filepath.Join("..", "testdata")
	if err := readOwn(corpus); err != nil {
		return err
	}
	if len(os.Args) > 1 && os.Args[1] == "reader" {
		return readerFrom(corpus)
	}
	contexts, err := readContexts(corpus)
	if err != nil {
		return err
	}
	sentences, err := readSentences(corpus)
	if err != nil {
		return err
	}
	answers, err := readAnswers(corpus, contexts)
	if err != nil {
		return err
	}
	answers = append(answers, readWordings()...)
	for _, m := range []struct {
		name     string
		examples []example
		buckets  int
	}{
		{"care", contexts, careBuckets},
		{"takes-up", answers, 1 << 14},
		{"discloses", sentences, 1 << 15},
	} {
		fmt.Printf("%s: %d examples, cross-validated: %s\n", m.name, len(m.examples), crossValidate(m.examples, m.buckets))
		w := fit(m.examples, m.buckets)
		if err := os.WriteFile(m.name+".bin", w.pack(), 0o644); err != nil {
			return err
		}
	}
	kinds, err := readKinds(corpus)
	if err != nil {
		return err
	}
	themes, err := readThemes(corpus)
	if err != nil {
		return err
	}
	for name, o := range map[string]*oneOf{"kinds": kinds, "themes": themes} {
		fmt.Printf("%s: %d examples, cross-validated: %.1f %% right\n", name, len(o.features), o.validate())
		if err := os.WriteFile(name+".bin", o.pack(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
