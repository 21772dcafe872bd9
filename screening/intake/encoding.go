package intake

import (
	"bufio"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// window is how far an input is looked ahead at once, in bytes.
const window = 64 << 10

// decoder gives the UTF-8 of an input in UTF-8, UTF-16, or, where it may be
// guessed, Windows-1252, without its byte order mark. A text in UTF-8 with broken
// places is passed on as it is: whoever reads a line of it says so.
type decoder struct {
	in      *bufio.Reader
	guess   bool // Windows-1252 may be what was written
	windows bool // it was
	mode    func(*decoder, []byte) (int, error)
	out     []byte // decoded and not yet handed on
}

// Read decodes what comes next.
func (d *decoder) Read(p []byte) (int, error) {
	if d.mode == nil {
		if err := d.begin(); err != nil {
			return 0, err
		}
	}
	if len(d.out) > 0 {
		n := copy(p, d.out)
		d.out = d.out[n:]
		return n, nil
	}
	return d.mode(d, p)
}

// begin looks for a byte order mark, or for the zeros of UTF-16 without one.
func (d *decoder) begin() error {
	start, err := d.in.Peek(4)
	if err != nil && err != io.EOF {
		return err
	}
	has := func(mark string) bool { return len(start) >= len(mark) && string(start[:len(mark)]) == mark }
	mark := 0
	switch {
	case has("\xef\xbb\xbf"):
		mark, d.mode = 3, (*decoder).plain
	case has("\xff\xfe"):
		mark, d.mode = 2, (*decoder).littleEnd
	case has("\xfe\xff"):
		mark, d.mode = 2, (*decoder).bigEnd
	case len(start) == 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0:
		d.mode = (*decoder).littleEnd
	case len(start) == 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0:
		d.mode = (*decoder).bigEnd
	case d.guess:
		d.mode = (*decoder).ascii
	default:
		d.mode = (*decoder).plain
	}
	_, err = d.in.Discard(mark)
	return err
}

func (d *decoder) plain(p []byte) (int, error) { return d.in.Read(p) }

// ascii passes on what is the same in both, and decides at the first character
// that is not: by what most of the characters around are.
func (d *decoder) ascii(p []byte) (int, error) {
	if _, err := d.in.Peek(1); err != nil {
		return 0, err
	}
	ahead, _ := d.in.Peek(min(d.in.Buffered(), len(p)))
	n := 0
	for n < len(ahead) && ahead[n] < utf8.RuneSelf {
		n++
	}
	if n > 0 {
		return d.in.Read(p[:n])
	}
	ahead, err := d.in.Peek(window)
	if len(ahead) == 0 {
		return 0, err
	}
	if d.mode = (*decoder).plain; mostlyBroken(ahead, err == io.EOF) {
		d.windows, d.mode = true, (*decoder).windows1252
	}
	return d.mode(d, p)
}

// mostlyBroken reports whether more of the characters beyond ASCII are no UTF-8
// than are. One that is cut off counts only where nothing follows.
func mostlyBroken(b []byte, whole bool) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		switch {
		case size > 1:
			good++
		case r == utf8.RuneError && (whole || utf8.FullRune(b)):
			bad++
		}
		b = b[size:]
	}
	return bad > good
}

func (d *decoder) windows1252(p []byte) (int, error) {
	var in [1024]byte
	n, err := d.in.Read(in[:])
	d.out = d.out[:0:0]
	for _, c := range in[:n] {
		r := rune(c)
		if c >= 0x80 && c < 0xA0 {
			r = high1252[c-0x80]
		}
		d.out = utf8.AppendRune(d.out, r)
	}
	if n == 0 {
		return 0, err
	}
	return d.Read(p)
}

// high1252 are the characters from 0x80 on that Latin-1 has other ones for; the
// five that are not assigned stand for themselves, as in the WHATWG's encodings.
var high1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8D, 'Ž', 0x8F,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9D, 'ž', 'Ÿ',
}

func (d *decoder) littleEnd(p []byte) (int, error) { return d.utf16(p, 0) }
func (d *decoder) bigEnd(p []byte) (int, error)    { return d.utf16(p, 1) }

// utf16 decodes a stretch; high is the place of the lower byte in each unit.
func (d *decoder) utf16(p []byte, low int) (int, error) {
	ahead, err := d.in.Peek(2)
	if len(ahead) < 2 {
		if len(ahead) == 1 { // cut in the middle of a unit
			d.out = utf8.AppendRune(nil, utf8.RuneError)
			d.in.Discard(1)
			return d.Read(p)
		}
		return 0, err
	}
	ahead, _ = d.in.Peek(min(d.in.Buffered(), 2048) &^ 1)
	units := make([]uint16, 0, len(ahead)/2+1)
	for i := 0; i+1 < len(ahead); i += 2 {
		units = append(units, uint16(ahead[i+low])|uint16(ahead[i+1-low])<<8)
	}
	d.in.Discard(len(ahead))
	// A pair that lies across the border.
	if utf16.IsSurrogate(rune(units[len(units)-1])) && units[len(units)-1] < 0xDC00 {
		if next, _ := d.in.Peek(2); len(next) == 2 {
			units = append(units, uint16(next[low])|uint16(next[1-low])<<8)
			d.in.Discard(2)
		}
	}
	d.out = []byte(string(utf16.Decode(units)))
	return d.Read(p)
}
