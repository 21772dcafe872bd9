package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// hand is the hand-written lists: the entries of each class in their order.
type hand map[lexicon.Class][]string

// readHand reads the lists of a folder. A list is named after its class,
// "first-name-rare.txt" after FirstNameRare.
func readHand(folder string) (hand, error) {
	lists := hand{}
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		class, ok := classOf(strings.TrimSuffix(filepath.Base(file), ".txt"))
		if !ok {
			return nil, fmt.Errorf("%s is named after no class", file)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' {
				lists[class] = append(lists[class], line)
			}
		}
	}
	return lists, nil
}

// classOf finds a class by its name in words joined by hyphens.
func classOf(name string) (lexicon.Class, bool) {
	plain := strings.ReplaceAll(name, "-", "")
	for _, c := range lexicon.Classes() {
		if strings.EqualFold(c.String(), plain) {
			return c, true
		}
	}
	return 0, false
}

// fold spells a word of a public source as the lexicon does: as text.Plain does,
// with single spaces; hyphens, slashes and underscores become spaces and full
// stops vanish. A word with any other character gives "".
func fold(s string) string {
	var b strings.Builder
	for _, r := range text.Plain(s) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '\'':
			b.WriteRune(r)
		case r == ' ', r == '-', r == '_', r == '/':
			b.WriteByte(' ')
		case r == '.':
		default:
			return ""
		}
	}
	var words []string
	for w := range strings.FieldsSeq(b.String()) {
		if w = strings.Trim(w, "'"); w != "" {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
