package lexicon

import _ "embed"

// words holds, all numbers little-endian:
//
//	header   four uint32: size of the palette in entries; number of blocks;
//	         offset of the blocks; offset of their end
//	palette  9 bytes for each kind of entry: the classes as a uint64, and the
//	         number of words of the longest phrase that starts with the entry
//	offsets  a uint32 for each block, counted from the offset of the blocks
//	blocks   32 entries each (the last may have fewer), sorted by bytes
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

// find looks an entry up.
func find(word string) (kind, bool) {
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
		return 0, false
	}
	// Every entry passed is smaller than word and agrees with it in the first
	// `same` bytes and no more; so what an entry shares with the one before
	// decides alone unless it is exactly that much.
	same := 0
	at, stop := block(lo), number(12)
	if lo+1 < number(4) {
		stop = block(lo + 1)
	}
	for at < stop {
		k, shared, rest, next := entry(at)
		at = next
		if shared > same {
			continue
		}
		if shared < same {
			return 0, false
		}
		i := 0
		for i < len(rest) && same+i < len(word) && rest[i] == word[same+i] {
			i++
		}
		same += i
		switch {
		case i == len(rest) && same == len(word):
			return k, true
		case i < len(rest) && (same == len(word) || rest[i] > word[same]):
			return 0, false
		}
	}
	return 0, false
}
