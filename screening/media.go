package screening

import (
	"strings"

	"prescreen/screening/text"
)

// MediaText is what spans of findings about media index: each file name, and
// below it each of the notes that belong to it, on a line of its own.
func MediaText(d *Draft) string {
	var lines []string
	for _, m := range d.Media {
		lines = append(append(lines, m.Name), m.Notes...)
	}
	return strings.Join(lines, "\n")
}

// Caption is a line of a draft's media text, in words that can be read.
type Caption struct {
	Text string
	// from holds the place in the media text of each byte of Text, and of its end.
	from []int
}

// Span says where in the media text a span of the caption is.
func (c *Caption) Span(s text.Span) text.Span {
	return text.Span{Start: c.from[s.Start], End: c.from[max(s.Start, s.End-1)] + 1}
}

// Captions are the file names and notes that say anything: a camera's own names
// do not.
func Captions(d *Draft) []Caption {
	var out []Caption
	at := 0
	add := func(line string, isName bool) {
		if c := captionOf(line, at, isName); hasWords(c.Text) {
			out = append(out, c)
		}
		at += len(line) + 1
	}
	for _, m := range d.Media {
		add(m.Name, true)
		for _, n := range m.Notes {
			add(n, false)
		}
	}
	return out
}

// captionOf takes a file name apart: "RosalindBefore_2.jpg" is "Rosalind Before 2".
func captionOf(line string, at int, isName bool) Caption {
	c := Caption{}
	var b []byte
	put := func(s string, i int) {
		b = append(b, s...)
		for k := range len(s) {
			c.from = append(c.from, at+min(i+k, len(line)))
		}
	}
	end := len(line)
	if dot := strings.LastIndexByte(line, '.'); isName && dot > 0 && len(line)-dot <= 6 && !strings.Contains(line[dot:], " ") {
		end = dot
	}
	var before rune
	for i, r := range line[:end] {
		digits := isDigit(before) && i+1 < end && isDigit(rune(line[i+1]))
		switch {
		case isName && (r == '_' || r == '+' || r == '(' || r == ')' || (r == '-' || r == '.') && !digits):
			put(" ", i)
		case isName && (isSmall(before) && isLarge(r) || isLetter(before) && isDigit(r) || isDigit(before) && isLetter(r)):
			put(" ", i)
			put(string(r), i)
		default:
			put(string(r), i)
		}
		before = r
	}
	c.from = append(c.from, at+end)
	c.Text = string(b)
	return c
}

func isDigit(r rune) bool  { return r >= '0' && r <= '9' }
func isSmall(r rune) bool  { return r >= 'a' && r <= 'z' }
func isLarge(r rune) bool  { return r >= 'A' && r <= 'Z' }
func isLetter(r rune) bool { return isSmall(r) || isLarge(r) }

// cameraWords stand in the names that cameras and programs give by themselves.
var cameraWords = text.SetOf(`img dsc dscn dscf pxl vid mov mvi dji gopr image picture photo video screenshot screen shot recording whatsapp at on copy edited final
	gps jpg jpeg png webp heic mp v the of foto imagen captura pantalla`)

// hasWords reports whether a caption says more than a camera does by itself.
func hasWords(s string) bool {
	s = text.Plain(s)
	from := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (s[i] >= 0x80 || isLetter(rune(s[i]))) {
			continue
		}
		if i-from > 1 && !cameraWords.Has(s[from:i]) {
			return true
		}
		from = i + 1
	}
	return false
}
