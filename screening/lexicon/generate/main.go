// Command generate packs the hand-written lists and the public word lists into
// words.bin and describes the sources in SOURCES.md. It is run by
//
//	go generate ./screening/lexicon
//
// and fetches the public lists with npm, at pinned versions and checked by
// their hashes. The same lists always give the same bytes.
package main

import (
	"fmt"
	"os"

	"prescreen/screening/lexicon"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run() error {
	written, err := readHand("../lists")
	if err != nil {
		return err
	}
	packages, err := fetch()
	if err != nil {
		return err
	}
	c, err := collect(written, packages)
	if err != nil {
		return err
	}
	near := medicalWords(c.dictionary, written, c.terms)
	c.dictionary.dropInflected()
	c.dictionary.dropFarWords(near, written[lexicon.Word])
	blob, err := pack(c.dictionary)
	if err != nil {
		return err
	}
	if err := replace("../SOURCES.md", []byte(c.sources())); err != nil {
		return err
	}
	return replace("../words.bin", blob)
}

// replace writes a file so that nobody ever reads half of it.
func replace(path string, data []byte) error {
	if err := os.WriteFile(path+".new", data, 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
