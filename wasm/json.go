//go:build js && wasm

package main

import (
	"strconv"
	"unicode/utf8"

	"github.com/hack-pad/safejs"
)

// jsonText is an answer on its way. It goes over the border as one JSON text:
// setting each property for itself takes longer than screening a short draft.
// encoding/json would make the module a fifth larger.
type jsonText []byte

// open starts an object or a list, under a name where it stands in an object. Its
// code at every use, and that of close and number, would weigh some thousand bytes.
//
//go:noinline
func (t *jsonText) open(name string, bracket byte) {
	t.name(name)
	*t = append(*t, bracket)
}

//go:noinline
func (t *jsonText) close(bracket byte) { *t = append(*t, bracket) }

// texts adds fields: a name and a text, and so on.
func (t *jsonText) texts(pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		t.name(pairs[i])
		t.literal(pairs[i+1])
	}
}

//go:noinline
func (t *jsonText) number(name string, n int) {
	t.name(name)
	*t = strconv.AppendInt(*t, int64(n), 10)
}

func (t *jsonText) list(name string, list []string) {
	t.open(name, '[')
	for _, s := range list {
		t.texts("", s)
	}
	t.close(']')
}

// name starts a value; one without a name stands in a list.
func (t *jsonText) name(name string) {
	if n := len(*t); n > 0 && (*t)[n-1] != '{' && (*t)[n-1] != '[' {
		*t = append(*t, ',')
	}
	if name != "" {
		t.literal(name)
		*t = append(*t, ':')
	}
}

// literal appends a string. What is not UTF-8 becomes U+FFFD.
func (t *jsonText) literal(s string) {
	const hex = "0123456789abcdef"
	b := append(*t, '"')
	done := 0 // up to here it is written
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' || c == '"' || c == '\\' {
				b = append(b, s[done:i]...)
				if c < ' ' {
					b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
				} else {
					b = append(b, '\\', c)
				}
				done = i + 1
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			b = append(b, s[done:i]...)
			b = utf8.AppendRune(b, r)
			done = i + 1
		}
		i += size
	}
	b = append(b, s[done:]...)
	*t = append(b, '"')
}

// value makes the value of JavaScript.
func (t *jsonText) value() (safejs.Value, error) {
	return jsJSON.Call("parse", string(*t))
}
