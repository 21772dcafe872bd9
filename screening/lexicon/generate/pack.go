package main

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"prescreen/screening/lexicon"
)

// The sizes agree with ../blob.go.
const (
	headerSize   = 16
	blockSize    = 32
	longestEntry = 64 // bytes, as Phrase joins words up to here
	longestWords = 15
)

// entry is what words.bin says about a word or phrase.
type entry struct {
	class lexicon.Class
	// longest is the number of words of the longest phrase that starts here.
	longest int
}

// dictionary collects entries by their folded spelling.
type dictionary map[string]*entry

// add gives word a class. Empty words are ignored, too long ones are an error
// of the list they come from.
func (d dictionary) add(word string, c lexicon.Class) error {
	n := strings.Count(word, " ") + 1
	if len(word) > longestEntry || n > longestWords {
		return fmt.Errorf("%q is too long", word)
	}
	d.at(word).class |= c
	if n > 1 {
		first := d.at(word[:strings.IndexByte(word, ' ')])
		first.longest = max(first.longest, n)
	}
	return nil
}

// dropInflected takes out the forms that Lookup finds by the word that they
// belong to. Only words that stay may explain others.
func (d dictionary) dropInflected() {
	plain := lexicon.CommonWord | lexicon.Word
	words := slices.SortedFunc(maps.Keys(d), func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	for _, w := range words {
		e := d[w]
		if e.class == 0 || e.class&^plain != 0 || e.longest > 0 {
			continue
		}
		base := lexicon.Inflected(w, func(base string) lexicon.Class {
			if b := d[base]; b != nil && b != e {
				return b.class
			}
			return 0
		})
		if base == e.class {
			delete(d, w)
		}
	}
}

// at finds or makes the entry of a word.
func (d dictionary) at(word string) *entry {
	e := d[word]
	if e == nil {
		e = &entry{}
		d[word] = e
	}
	return e
}

// pack writes the dictionary in the format of ../blob.go.
func pack(d dictionary) ([]byte, error) {
	palette, index := palettize(d)
	if len(palette) > 1<<14 {
		return nil, errors.New("the palette has more entries than two bytes can index")
	}
	keys := make([]string, 0, len(d))
	for w := range d {
		keys = append(keys, w)
	}
	slices.Sort(keys)

	var blocks []byte
	var offsets []uint32
	last := ""
	for i, w := range keys {
		shared := 0
		if i%blockSize == 0 {
			offsets = append(offsets, uint32(len(blocks)))
		} else {
			for shared < len(w) && shared < len(last) && w[shared] == last[shared] {
				shared++
			}
		}
		blocks = binary.AppendUvarint(blocks, uint64(index[*d[w]]))
		blocks = appendLengths(blocks, shared, len(w)-shared)
		blocks = append(blocks, w[shared:]...)
		last = w
	}

	start := headerSize + 9*len(palette) + 4*len(offsets)
	var out []byte
	for _, n := range []int{len(palette), len(offsets), start, start + len(blocks)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, e := range palette {
		out = binary.LittleEndian.AppendUint64(out, uint64(e.class))
		out = append(out, byte(e.longest))
	}
	for _, o := range offsets {
		out = binary.LittleEndian.AppendUint32(out, o)
	}
	out = append(out, blocks...)
	return out, nil
}

// appendLengths writes both lengths of an entry into four bits each where they fit.
func appendLengths(b []byte, shared, rest int) []byte {
	b = append(b, byte(min(shared, 15)<<4|min(rest, 15)))
	for _, n := range []int{shared, rest} {
		if n >= 15 {
			b = append(b, byte(n-15))
		}
	}
	return b
}

// palettize lists the different entries, most frequent first so that their
// index takes one byte.
func palettize(d dictionary) ([]entry, map[entry]int) {
	count := map[entry]int{}
	for _, e := range d {
		count[*e]++
	}
	var palette []entry
	for e := range count {
		palette = append(palette, e)
	}
	slices.SortFunc(palette, func(a, b entry) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a.class, b.class), cmp.Compare(a.longest, b.longest))
	})
	index := map[entry]int{}
	for i, e := range palette {
		index[e] = i
	}
	return palette, index
}
