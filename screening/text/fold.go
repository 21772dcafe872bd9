package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Folded is a text in its plainest spelling: lower case, without accents, with
// look-alike letters, full-width and styled forms turned into the Latin letters
// that they imitate, and invisible characters left out.
type Folded struct {
	// Text is the folded text.
	Text string
	// at holds, for every byte of Text, the offset of the rune in the original
	// that it came from; one more entry closes it. Both are nil where the original
	// is ASCII, since then every byte came from its like.
	at []int32
	// wide is the same with the end of that rune.
	end []int32
}

// Original returns the span of the original text that a range of folded bytes
// came from.
func (f *Folded) Original(start, end int) Span {
	if f.at == nil {
		return Span{start, max(start, end)}
	}
	if start >= end {
		return Span{int(f.at[start]), int(f.at[start])}
	}
	return Span{int(f.at[start]), int(f.end[end-1])}
}

// Fold folds s. It never fails: bytes that are not UTF-8 become spaces.
func Fold(s string) *Folded {
	if isASCII(s) {
		return &Folded{Text: strings.ToLower(s)}
	}
	var b strings.Builder
	b.Grow(len(s))
	f := &Folded{at: make([]int32, 0, len(s)+1), end: make([]int32, 0, len(s))}
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			b.WriteByte(c)
			f.at = append(f.at, int32(i))
			f.end = append(f.end, int32(i+1))
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		plain := foldRune(r)
		b.WriteString(plain)
		for range len(plain) {
			f.at = append(f.at, int32(i))
			f.end = append(f.end, int32(i+size))
		}
		i += size
	}
	f.at = append(f.at, int32(len(s)))
	f.Text = b.String()
	return f
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Plain folds a single word, for lists and comparisons.
func Plain(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(foldRune(r))
	}
	return b.String()
}

// One letter for each code point of a block; '.' means "no plain Latin form".
const (
	latin1 = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.saaaaaa.ceeeeiiiidnooooo.ouuuuy.y" + // U+00C0
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn.nnoooooo..rrrrrrsssssssstttttt" +
		"uuuuuuuuuuuuwwyyyzzzzzzs"
	latinMore = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" + // U+1E00
		"ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s...." +
		"aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
)

// lookAlikes are the Cyrillic and Greek letters that pass for Latin ones in the
// common typefaces, in both cases (after Unicode's confusables, letters only).
const (
	lookAlikeFrom = "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁԛԝһҺӏαΑβΒεΕζΖηΗιΙκΚμΜνΝοΟρΡτΤυΥχΧγϲɑɡıʏʟɴʀ"
	lookAlikeTo   = "aabbeekkmmhhooppccttyyxxiijjssdqwhhlaabbeezzhhiikkmmvnooppttuyxxycagiylnr"
)

func foldRune(r rune) string {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return ascii[r : r+1]
	}
	switch {
	case r == utf8.RuneError:
		return " "
	case r >= 0xC0 && r < 0x180:
		switch r {
		case 'Æ', 'æ':
			return "ae"
		case 'Œ', 'œ':
			return "oe"
		case '×':
			return "x"
		}
		return letterOf(latin1, int(r-0xC0), r)
	case r >= 0x1E00 && r < 0x1F00:
		return letterOf(latinMore, int(r-0x1E00), r)
	case r >= 0x300 && r <= 0x36F, r >= 0x20D0 && r <= 0x20FF, r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0000 && r <= 0xE01EF:
		return "" // combining accents, enclosing keycaps, variation selectors, tags
	case invisible(r):
		return ""
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms
		return foldRune(r - 0xFEE0)
	case r >= 0x1D400 && r <= 0x1D7FF:
		return styled(r)
	case r >= 0x24B6 && r <= 0x24E9: // letters in circles
		return letter(int(r-0x24B6) % 26)
	case r >= 0x1F130 && r <= 0x1F189: // letters in squares, filled circles and squares
		if n := int(r - 0x1F130); n%32 < 26 {
			return letter(n % 32)
		}
	case r >= 0x460 && r <= 0x52F || r >= 0x370 && r <= 0x45F || r >= 0x250 && r <= 0x2AF:
		if p := lookAlike(r); p != "" {
			return p
		}
	}
	switch r {
	case '‘', '’', 'ʼ', '´', '‛', '′':
		return "'"
	case '“', '”', '„', '«', '»', '″':
		return `"`
	case '–', '—', '‐', '‑', '‒', '―', '−', '﹣':
		return "-"
	case '…':
		return "..."
	case '․', '·':
		return "."
	case '\u2028', '\u2029', '\u0085':
		return "\n"
	case 'ı':
		return "i"
	case '⁄', '∕':
		return "/"
	case '٪':
		return "%"
	}
	if unicode.IsSpace(r) {
		return " "
	}
	if d, ok := digit(r); ok {
		return ascii['0'+d : '0'+d+1]
	}
	return string(unicode.ToLower(r))
}

// ascii holds every byte below 128 once, so that folding one allocates nothing.
var ascii = func() string {
	b := make([]byte, utf8.RuneSelf)
	for i := range b {
		b[i] = byte(i)
	}
	return string(b)
}()

func letter(n int) string { return ascii['a'+n : 'a'+n+1] }

func letterOf(table string, i int, r rune) string {
	if i < len(table) && table[i] != '.' {
		return table[i : i+1]
	}
	return string(unicode.ToLower(r))
}

func lookAlike(r rune) string {
	i := 0
	for _, from := range lookAlikeFrom {
		if from == r {
			return lookAlikeTo[i : i+1]
		}
		i++
	}
	return ""
}

// styled folds the mathematical letters and digits that "fancy text" tools
// produce. The block holds 13 alphabets of 52 letters, a few Greek ones, and
// five sets of digits at its end.
func styled(r rune) string {
	n := int(r - 0x1D400)
	switch {
	case n < 13*52:
		return letter(n % 26)
	case r >= 0x1D7CE:
		d := int(r-0x1D7CE) % 10
		return ascii['0'+d : '0'+d+1]
	}
	return string(r)
}

// invisible reports the characters that draw nothing and only serve to split
// or reorder words.
func invisible(r rune) bool {
	switch {
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F:
		return true
	case r == 0xAD, r == 0x180E, r == 0xFEFF, r == 0x34F, r == 0x115F, r == 0x1160, r == 0x3164:
		return true
	}
	return false
}

// digit gives the value of a decimal digit of another script.
func digit(r rune) (int, bool) {
	if !unicode.IsDigit(r) {
		return 0, false
	}
	// Every script's ten digits stand together and start at a code point
	// whose predecessor is no digit.
	zero := r
	for i := 0; i < 9 && unicode.IsDigit(zero-1); i++ {
		zero--
	}
	return int(r - zero), true
}
