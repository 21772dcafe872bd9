package intake

import (
	"errors"
	"io"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonReader reads JSON as a stream: a value at a time, as encoding/json would
// make it (which is a tenth of a second's load for every page that has the core).
// What of a value goes beyond the limit is passed over, and told.
type jsonReader struct {
	in   io.ByteScanner
	left int   // bytes that may still be kept of this value
	long bool  // some were not
	bad  bool  // some of the text was no UTF-8
	err  error // of the input
}

const deepest = 64

var (
	errCut    = errors.New("it ends too early")
	errSyntax = errors.New("something unexpected stands in it")
	errDeep   = errors.New("it is nested too deeply")
)

func newJSON(in io.ByteScanner) *jsonReader { return &jsonReader{in: in, left: limit} }

// whole reads one value and nothing behind it.
func (r *jsonReader) whole() (any, error) {
	v, err := r.value(0)
	if err != nil {
		return nil, err
	}
	return v, r.end()
}

// end makes sure that nothing is left.
func (r *jsonReader) end() error {
	switch _, err := r.token(); {
	case errors.Is(err, errCut):
		return nil
	case err != nil:
		return err
	}
	return errSyntax
}

// fresh begins to count for another value.
func (r *jsonReader) fresh() { r.left, r.long, r.bad = limit, false, false }

func (r *jsonReader) value(depth int) (any, error) {
	if depth > deepest {
		return nil, errDeep
	}
	c, err := r.token()
	if err != nil {
		return nil, err
	}
	// What a value costs in memory beside its text.
	r.take(16)
	switch {
	case c == '{':
		return r.object(depth)
	case c == '[':
		var list []any
		err := r.items(func() error {
			v, err := r.value(depth + 1)
			if r.left > 0 {
				list = append(list, v)
			}
			return err
		})
		if list == nil {
			list = []any{}
		}
		return list, err
	case c == '"':
		return r.text()
	case c == '-' || c >= '0' && c <= '9':
		return r.number(c)
	}
	for word, v := range map[string]any{"true": true, "false": false, "null": nil} {
		if c == word[0] {
			return v, r.rest(word[1:])
		}
	}
	return nil, errSyntax
}

func (r *jsonReader) object(depth int) (any, error) {
	m := map[string]any{}
	err := r.fields(func(name string) error {
		v, err := r.value(depth + 1)
		if r.left > 0 {
			m[name] = v
		}
		return err
	})
	return m, err
}

// fields reads an object behind its brace; each has to read the value.
func (r *jsonReader) fields(each func(name string) error) error {
	return r.list('}', func(c byte) error {
		if c != '"' {
			return errSyntax
		}
		name, err := r.text()
		if err != nil {
			return err
		}
		if c, err := r.token(); err != nil || c != ':' {
			return or(err, errSyntax)
		}
		return each(name)
	})
}

// items reads a list behind its bracket; each has to read the item.
func (r *jsonReader) items(each func() error) error {
	return r.list(']', func(byte) error {
		if err := r.in.UnreadByte(); err != nil {
			return err
		}
		return each()
	})
}

func (r *jsonReader) list(end byte, each func(first byte) error) error {
	c, err := r.token()
	if err != nil || c == end {
		return err
	}
	for {
		if err := each(c); err != nil {
			return err
		}
		if c, err = r.token(); err != nil || c == end {
			return err
		}
		if c != ',' {
			return errSyntax
		}
		if c, err = r.token(); err != nil {
			return err
		}
	}
}

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
			if r.take(1) {
				b = append(b, c)
			}
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

func (r *jsonReader) number(first byte) (any, error) {
	b := []byte{first}
	for {
		c, err := r.byte()
		if err != nil && !errors.Is(err, errCut) {
			return nil, err
		}
		if err != nil || c != '+' && c != '-' && c != '.' && c|' ' != 'e' && (c < '0' || c > '9') {
			if err == nil {
				err = r.in.UnreadByte()
			} else {
				err = nil
			}
			n, bad := strconv.ParseFloat(string(b), 64)
			if bad != nil {
				return nil, errSyntax
			}
			return n, err
		}
		if b = append(b, c); len(b) > 400 {
			return nil, errSyntax
		}
	}
}

func (r *jsonReader) rest(word string) error {
	for i := range len(word) {
		if c, err := r.byte(); err != nil || c != word[i] {
			return or(err, errSyntax)
		}
	}
	return nil
}

// token gives the next byte that is no white space.
func (r *jsonReader) token() (byte, error) {
	for {
		c, err := r.byte()
		if err != nil || c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c, err
		}
	}
}

func (r *jsonReader) byte() (byte, error) {
	c, err := r.in.ReadByte()
	if err == io.EOF {
		return 0, errCut
	}
	if err != nil {
		r.err = err
	}
	return c, err
}

// take reports whether so many bytes may be kept.
func (r *jsonReader) take(n int) bool {
	if r.left -= n; r.left <= 0 {
		r.left, r.long = 0, true
	}
	return r.left > 0
}

func or(a, b error) error {
	if a != nil {
		return a
	}
	return b
}
