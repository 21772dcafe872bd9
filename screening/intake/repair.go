package intake

import (
	"strings"
	"unicode/utf8"
)

// repair turns Latin-1 characters back into the bytes of UTF-8 that they stand
// for. Text that was never broken, and what is left of a character that was cut
// in two, stays as it is.
func repair(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return s
	}
	var b strings.Builder
	var bytes []byte
	flush := func() {
		for len(bytes) > 0 {
			r, size := utf8.DecodeRune(bytes)
			if size == 1 {
				r = rune(bytes[0])
			}
			b.WriteRune(r)
			bytes = bytes[size:]
		}
	}
	for _, r := range s {
		if r <= 0xFF {
			bytes = append(bytes, byte(r))
			continue
		}
		flush()
		b.WriteRune(r)
	}
	flush()
	return b.String()
}
