package text

import "unicode/utf8"

// Units converts byte offsets into UTF-16 code units and back. Conversions must
// be asked for in one pass from the left or in any order: it keeps a coarse
// index, so that each costs a constant time.
type Units struct {
	s     string
	marks []int32 // code units before byte i*stride
	total int
}

// stride balances the index's size against the run that a look-up must count.
const stride = 128

// NewUnits indexes s once, in linear time.
func NewUnits(s string) *Units {
	u := &Units{s: s, marks: make([]int32, 0, len(s)/stride+1)}
	n := 0
	for i, r := range s {
		for len(u.marks)*stride <= i {
			u.marks = append(u.marks, int32(n))
		}
		n += width(r)
	}
	u.total = n
	return u
}

// Len is the length of the text in UTF-16 code units.
func (u *Units) Len() int { return u.total }

// At returns the number of UTF-16 code units before byte offset b, which must
// lie on a rune boundary.
func (u *Units) At(b int) int {
	if b >= len(u.s) {
		return u.total
	}
	if b <= 0 {
		return 0
	}
	m := min(b/stride, len(u.marks)-1)
	// The mark belongs to the first rune that starts at or after its byte.
	i := m * stride
	for i < len(u.s) && !utf8.RuneStart(u.s[i]) {
		i++
	}
	n := int(u.marks[m])
	for i < b {
		r, size := utf8.DecodeRuneInString(u.s[i:])
		n += width(r)
		i += size
	}
	return n
}

func width(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}
