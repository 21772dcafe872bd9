package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"prescreen/screening/lexicon"
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

// fold spells a word of a public source as the lexicon does: lower case,
// without accents, with single spaces; hyphens, slashes and underscores become
// spaces and full stops vanish. A word with any other character gives "".
func fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		r = unicode.ToLower(r)
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '\'':
			b.WriteRune(r)
		case r == ' ', r == '-', r == '_', r == '/':
			b.WriteByte(' ')
		case r == '’':
			b.WriteByte('\'')
		case r == '.':
		case plain[r] != 0:
			b.WriteRune(plain[r])
		default:
			return ""
		}
	}
	words := strings.Fields(b.String())
	for i, w := range words {
		words[i] = strings.Trim(w, "'")
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// plain maps the accented letters that occur in the sources.
var plain = func() map[rune]rune {
	m := map[rune]rune{}
	for letter, accented := range map[rune]string{
		'a': "àáâãäåā", 'c': "çćč", 'e': "èéêëēę", 'i': "ìíîïī", 'n': "ñń",
		'o': "òóôõöøō", 's': "šś", 'u': "ùúûüū", 'y': "ýÿ", 'z': "žźż", 'l': "ł", 'd': "ð",
	} {
		for _, r := range accented {
			m[r] = letter
		}
	}
	return m
}()
