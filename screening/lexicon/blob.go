package lexicon

import (
	_ "embed"
	"sync/atomic"
)

// words holds, all numbers little-endian:
//
//	header   four uint32: size of the palette in entries; number of blocks;
//	         offset of the blocks; offset of the list for Near
//	palette  9 bytes for each kind of entry: the classes as a uint64, and the
//	         number of words of the longest phrase that starts with the entry
//	offsets  a uint32 for each block, counted from the offset of the blocks
//	blocks   32 entries each (the last may have fewer), sorted by bytes
//	near     see near.go
//
// An entry is a uvarint that indexes the palette, a byte with two lengths of four
// bits each, and the bytes that follow. The upper length is the number of bytes
// shared with the entry before (0 in the first of a block), the lower that of
// the bytes that follow; 15 in either means that a byte with what exceeds 15
// comes next, the upper's first.
//
//go:embed words.bin
var words string

const (
	headerSize  = 16
	paletteSize = 9
	blockSize   = 32
)

func number(at int) int {
	return int(words[at]) | int(words[at+1])<<8 | int(words[at+2])<<16 | int(words[at+3])<<24
}

// kind is an index into the palette.
type kind int

func (k kind) class() Class {
	at := headerSize + int(k)*paletteSize
	return Class(uint32(number(at))) | Class(uint32(number(at+4)))<<32
}

// longest is the number of words of the longest phrase that starts with the
// entry, and 0 where none does.
func (k kind) longest() int {
	return int(words[headerSize+int(k)*paletteSize+8])
}

// block returns where block n starts.
func block(n int) int {
	return number(8) + number(headerSize+number(0)*paletteSize+4*n)
}

// entry reads the entry at a position.
func entry(at int) (k kind, shared int, rest string, next int) {
	k = kind(words[at])
	at++
	if k >= 0x80 {
		k = k&0x7f | kind(words[at])<<7
		at++
	}
	shared, n := int(words[at]>>4), int(words[at]&15)
	at++
	if shared == 15 {
		shared += int(words[at])
		at++
	}
	if n == 15 {
		n += int(words[at])
		at++
	}
	return k, shared, words[at : at+n], at + n
}

// ranks counts the ranks of a byte: below a, each letter, above z.
const ranks = 28

func rank(b byte) int {
	switch {
	case b < 'a':
		return 0
	case b > 'z':
		return ranks - 1
	}
	return int(b-'a') + 1
}

// prefix gives a number for the first two bytes of a word; it grows as words do.
func prefix(word string) int {
	switch len(word) {
	case 0:
		return 0
	case 1:
		return rank(word[0]) * ranks
	}
	return rank(word[0])*ranks + rank(word[1])
}

// starts holds, for each prefix, the first block that starts with it or a later one.
var starts = indexBlocks()

func indexBlocks() (out [ranks*ranks + 1]uint16) {
	p := 0
	for n := range number(4) {
		_, _, first, _ := entry(block(n))
		for ; p <= prefix(first); p++ {
			out[p] = uint16(n)
		}
	}
	for ; p < len(out); p++ {
		out[p] = uint16(number(4))
	}
	return out
}

// blocksFor narrows the blocks down to [lo, hi) by the first two bytes of a word.
func blocksFor(word string) (lo, hi int) {
	p := prefix(word)
	// The block before may end with words of the same prefix.
	return max(int(starts[p])-1, 0), int(starts[p+1])
}

// answers holds what was said last for each of many groups of words: a draft asks
// for the same few words at every change. In each are 48 bits of the word's hash,
// the kind of the entry, and whether there is one; no word is kept.
var answers [1 << 13]atomic.Uint64

// find looks an entry up.
func find(word string) (kind, bool) { return answered(word, false) }

// begins reports whether an entry is the words or starts with them.
func begins(words string) bool {
	_, yes := answered(words, true)
	return yes
}

// answered gives what was said last, or else is found now, of a word, or of the
// beginning of an entry.
func answered(word string, beginning bool) (kind, bool) {
	h := uint64(14695981039346656037) // FNV-1a
	if beginning {
		h = ^h
	}
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	h ^= h >> 29
	slot, tag := &answers[h%uint64(len(answers))], h&^0xffff
	if a := slot.Load(); a != 0 && a&^0xffff == tag {
		return kind(a & 0xffff >> 1), a&1 != 0
	}
	k, same, found := nearest(word)
	found = same == len(word) && (found || beginning)
	a := tag | uint64(k)<<1
	if found {
		a |= 1
	}
	slot.Store(a)
	return k, found
}

// nearest gives the entry that is the word, or else the first behind it, with the
// number of bytes that both start with.
func nearest(word string) (k kind, same int, exact bool) {
	lo, hi := blocksFor(word) // the block that can hold it is in [lo, hi)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		if _, _, first, _ := entry(block(mid)); first <= word {
			lo = mid
		} else {
			hi = mid
		}
	}
	if hi == lo {
		return 0, 0, false
	}
	// Every entry passed is smaller than word and agrees with it in the first
	// `same` bytes and no more; so what an entry shares with the one before
	// decides alone unless it is exactly that much. Behind the last entry of the
	// block comes the first of the next.
	for at, stop := block(lo), number(12); at < stop; {
		k, shared, rest, next := entry(at)
		at = next
		if shared > same {
			continue
		}
		same = shared
		for len(rest) > 0 && same < len(word) && rest[0] == word[same] {
			rest = rest[1:]
			same++
		}
		switch {
		case len(rest) == 0 && same == len(word):
			return k, same, true
		case len(rest) > 0 && (same == len(word) || rest[0] > word[same]):
			return k, same, false
		}
	}
	return 0, 0, false
}
