package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// nouns are the nouns of WordNet.
type nouns struct {
	synsets map[string]*synset // by offset
	senses  map[string][]string
	// tags counts how often texts use a sense, by lemma and offset, and a lemma
	// in any sense and part of speech, by lemma alone.
	tags map[string]int
}

// synset is a meaning.
type synset struct {
	words  []string // lemmas with their capitals, underscores for spaces
	narrow []string // offsets of the meanings below
	slang  bool
}

func readNouns(f files) (*nouns, error) {
	n := &nouns{map[string]*synset{}, map[string][]string{}, map[string]int{}}
	for line := range bytes.Lines(f["dict/index.noun"]) {
		field := strings.Fields(string(line))
		if line[0] == ' ' {
			continue // the licence
		}
		count, err := strconv.Atoi(field[2])
		if err != nil {
			return nil, fmt.Errorf("index.noun: %w", err)
		}
		n.senses[field[0]] = field[len(field)-count:]
	}
	for line := range bytes.Lines(f["dict/index.sense"]) {
		field := strings.Fields(string(line))
		lemma, _, _ := strings.Cut(field[0], "%")
		count, err := strconv.Atoi(field[len(field)-1])
		if err != nil {
			return nil, fmt.Errorf("index.sense: %w", err)
		}
		n.tags[lemma] += count
		if strings.HasPrefix(field[0][len(lemma):], "%1:") {
			n.tags[lemma+" "+field[1]] += count
		}
	}
	slang := map[string]bool{}
	for _, sense := range []string{"slang#1", "slang#2", "street_name#2"} {
		slang[n.offset(sense)] = true
	}
	for line := range bytes.Lines(f["dict/data.noun"]) {
		if line[0] == ' ' {
			continue
		}
		data, _, _ := strings.Cut(string(line), " |")
		field := strings.Fields(data)
		s := &synset{}
		words, err := strconv.ParseInt(field[3], 16, 0)
		if err != nil {
			return nil, fmt.Errorf("data.noun: %w", err)
		}
		at := 4
		for range words {
			s.words = append(s.words, field[at])
			at += 2
		}
		// A pointer is its kind, an offset, a part of speech and what it joins.
		for at++; at+4 <= len(field); at += 4 {
			switch field[at] {
			case "~":
				s.narrow = append(s.narrow, field[at+1])
			case ";u":
				s.slang = s.slang || slang[field[at+1]]
			}
		}
		n.synsets[field[0]] = s
	}
	return n, nil
}

// offset finds a meaning by a lemma and the number of its sense: "injury#1".
func (n *nouns) offset(sense string) string {
	lemma, number, _ := strings.Cut(sense, "#")
	i, err := strconv.Atoi(number)
	if err != nil || i < 1 || i > len(n.senses[lemma]) {
		panic("WordNet has no sense " + sense)
	}
	return n.senses[lemma][i-1]
}

// below visits a meaning and all below it, except cut ones and what is only
// below these.
func (n *nouns) below(offset string, cut map[string]bool, seen map[string]bool) {
	if cut[offset] || seen[offset] {
		return
	}
	seen[offset] = true
	for _, o := range n.synsets[offset].narrow {
		n.below(o, cut, seen)
	}
}

// first reports whether a meaning is what a lemma means first, and in at least
// half of its counted uses.
func (n *nouns) first(lemma, offset string) bool {
	senses := n.senses[lemma]
	return len(senses) > 0 && senses[0] == offset && 2*n.tags[lemma+" "+offset] >= n.tags[lemma]
}
