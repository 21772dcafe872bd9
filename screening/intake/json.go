package intake

import (
	"errors"
	"io"
	"strconv"
)

// jsonReader reads JSON as a stream: a value at a time, as encoding/json would
// make it (which is a tenth of a second's load for every page that has the core).
// What of a value goes beyond the limit is passed over, and told.
type jsonReader struct {
	in   io.Reader // nil where all is in buf
	buf  []byte
	at   int  // in buf
	left int  // bytes that may still be kept of this value
	long bool // some were not
	bad  bool // some of the text was no UTF-8
}

const deepest = 64

var (
	errCut    = errors.New("it ends too early")
	errSyntax = errors.New("something unexpected stands in it")
	errDeep   = errors.New("it is nested too deeply")
)

func newJSON(in io.Reader) *jsonReader {
	return &jsonReader{in: in, buf: make([]byte, 0, window), left: limit}
}

// jsonIn reads what is there already.
func jsonIn(b []byte) *jsonReader { return &jsonReader{buf: b, left: limit} }

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
		r.back()
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

func (r *jsonReader) number(first byte) (any, error) {
	b := []byte{first}
	for {
		c, err := r.byte()
		if err != nil && !errors.Is(err, errCut) {
			return nil, err
		}
		if err != nil || c != '+' && c != '-' && c != '.' && c|' ' != 'e' && (c < '0' || c > '9') {
			if err == nil {
				r.back()
			}
			n, bad := strconv.ParseFloat(string(b), 64)
			if bad != nil {
				return nil, errSyntax
			}
			return n, nil
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
	if r.at == len(r.buf) {
		if err := r.fill(); err != nil {
			return 0, err
		}
	}
	c := r.buf[r.at]
	r.at++
	return c, nil
}

// back gives back the byte that was read last.
func (r *jsonReader) back() { r.at-- }

// fill reads on, once all that was read is used; the last byte can be given back.
func (r *jsonReader) fill() error {
	if r.in == nil {
		return errCut
	}
	for {
		n, err := r.in.Read(r.buf[:cap(r.buf)])
		if n > 0 {
			r.buf, r.at = r.buf[:n], 0
			return nil
		}
		if err == io.EOF {
			return errCut
		}
		if err != nil {
			return err
		}
	}
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
