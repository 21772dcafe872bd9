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
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run() error {
	lists, err := readHand("../lists")
	if err != nil {
		return err
	}
	d := dictionary{}
	if err := lists.addTo(d); err != nil {
		return err
	}
	blob, err := pack(d, nearList(d, lists, nil))
	if err != nil {
		return err
	}
	return os.WriteFile("../words.bin", blob, 0o644)
}
