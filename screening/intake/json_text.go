package intake

import (
	"unicode/utf16"
	"unicode/utf8"
)

// text reads a string behind its quotation mark. Half a surrogate pair becomes
// U+FFFD.
func (r *jsonReader) text() (string, error) {
	var b []byte
	var half rune // the first of a pair
	add := func(ch rune) {
		if r.take(utf8.RuneLen(ch)) {
			b = utf8.AppendRune(b, ch)
		}
	}
	for {
		if part := r.plain(); len(part) > 0 {
			if half != 0 {
				add(utf8.RuneError)
				half = 0
			}
			if r.take(len(part)) {
				b = append(b, part...)
			}
		}
		c, err := r.byte()
		if err != nil {
			return "", err
		}
		if half != 0 && c != '\\' {
			add(utf8.RuneError)
			half = 0
		}
		switch {
		case c == '"':
			if !utf8.Valid(b) {
				r.bad = true
			}
			return string(b), nil
		case c < ' ':
			return "", errSyntax
		case c != '\\':
			r.back() // it came with more of the input
			continue
		}
		ch, err := r.escape()
		if err != nil {
			return "", err
		}
		pair := utf16.DecodeRune(half, ch)
		switch {
		case half != 0 && pair != utf8.RuneError:
			ch = pair
		case half != 0:
			add(utf8.RuneError)
		}
		half = 0
		switch {
		case !utf16.IsSurrogate(ch):
			add(ch)
		case ch < 0xDC00:
			half = ch
		default:
			add(utf8.RuneError)
		}
	}
}

// escape reads what stands behind a backslash; it may be half a pair.
func (r *jsonReader) escape() (rune, error) {
	c, err := r.byte()
	if err != nil {
		return 0, err
	}
	switch c {
	case '"', '\\', '/':
		return rune(c), nil
	case 'b':
		return '\b', nil
	case 'f':
		return '\f', nil
	case 'n':
		return '\n', nil
	case 'r':
		return '\r', nil
	case 't':
		return '\t', nil
	case 'u':
		return r.hex()
	}
	return 0, errSyntax
}

func (r *jsonReader) hex() (rune, error) {
	var n rune
	for range 4 {
		c, err := r.byte()
		if err != nil {
			return 0, err
		}
		switch {
		case c >= '0' && c <= '9':
			n = n<<4 | rune(c-'0')
		case c|' ' >= 'a' && c|' ' <= 'f':
			n = n<<4 | rune(c|' '-'a'+10)
		default:
			return 0, errSyntax
		}
	}
	return n, nil
}

// plain takes the bytes of a string that mean themselves.
func (r *jsonReader) plain() []byte {
	begin := r.at
	for r.at < len(r.buf) {
		if c := r.buf[r.at]; c == '"' || c == '\\' || c < ' ' {
			break
		}
		r.at++
	}
	return r.buf[begin:r.at]
}
