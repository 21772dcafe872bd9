package screening

import (
	"strings"

	"prescreen/screening/text"
)

// Codes are the codes in the text, found on the first call.
func (r *Reading) Codes() []Code {
	if !r.numbered {
		r.number()
	}
	return r.codes
}

// DigitRuns are the runs of digits in the text, found on the first call.
func (r *Reading) DigitRuns() []DigitRun {
	if !r.numbered {
		r.number()
	}
	return r.runs
}

// digitsIn counts the digits of a word.
func digitsIn(w string) int {
	n := 0
	for i := range len(w) {
		if w[i] >= '0' && w[i] <= '9' {
			n++
		}
	}
	return n
}

// longestCode is more than any number of a card, a device or a record has.
const longestCode = 64

func (r *Reading) number() {
	codes, runs := findCodes(r.Text.Text), findRuns(r.Text.Text)
	all := codes[:0:0]
	for i := range runs {
		d := &runs[i]
		n := 0
		for n < len(codes) && codes[n].First < d.First {
			n++
		}
		all, codes = append(all, codes[:n]...), codes[n:]
		if len(codes) > 0 && codes[0].First == d.First && codes[0].Last == d.Last {
			codes[0].parted = d.Parted()
		}
		// A code that is spelled out, at least in part, is one as well.
		if d.Spelled && len(d.Digits) >= 4 {
			all = append(all, Code{Span: d.Span, Plain: d.Digits, Digits: len(d.Digits), First: d.First, Last: d.Last, Sentence: d.Sentence})
		}
	}
	r.codes, r.runs, r.numbered = append(all, codes...), runs, true
}

// Code is a number or a mixture of letters and digits as it stands on cards and
// forms: MG-20417, 4RT-K19, 7 7 1 0 4, 1eg4 te5 mk73.
type Code struct {
	text.Span
	// Plain is the code without spaces and signs, folded.
	Plain       string
	Digits      int
	First, Last int // token indexes
	Sentence    int
	parted      bool
}

// findCodes finds all codes with at least three digits. Prices, times, dates and
// percentages are none.
func findCodes(t *text.Text) []Code {
	var out []Code
	sentence := 0
	for i := 0; i < len(t.Tokens); i++ {
		for sentence+1 < len(t.Sentences) && i >= t.Sentences[sentence].To {
			sentence++
		}
		k := &t.Tokens[i]
		prefix := prefixed(t, i)
		starts := k.Kind == text.Hashtag && digitsIn(k.Word) >= 4 || k.Kind == text.Number || k.Kind == text.Code
		if !starts && !prefix {
			continue
		}
		c := Code{First: i, Last: i, Sentence: sentence}
		j := i
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			hyphen := k.Word == "-" && j > i && k.Glued && j+1 < len(t.Tokens) && t.Tokens[j+1].Glued
			part := (k.Kind == text.Hashtag || prefix) && j == i || k.Kind == text.Number || k.Kind == text.Code || k.Kind == text.Word && len(k.Word) <= 4 && k.Glued
			if !part && !hyphen || len(c.Plain) > longestCode {
				break
			}
			// A space goes on only between parts with digits.
			if j > i && !k.Glued && (k.Kind == text.Word || !hasDigit(t.Tokens[c.Last].Word)) {
				break
			}
			if part {
				c.Plain += k.Word
				c.Last = j
			}
			j++
		}
		c.Digits = digitsIn(c.Plain)
		i = c.Last
		if c.Digits < 3 || priced(t, c.First) || c.Last+1 < len(t.Tokens) && (t.Tokens[c.Last+1].Word == "%" || timed(t, c.Last+1)) {
			continue
		}
		c.Span = t.Span(c.First, c.Last)
		out = append(out, c)
	}
	return out
}

// prefixed reports whether token i is some capitals before a hyphen and a number that is
// no year: MG-20417.
func prefixed(t *text.Text, i int) bool {
	k := &t.Tokens[i]
	if k.Kind != text.Word || k.Case != text.Upper && !(len(k.Word) == 1 && k.Case == text.Title) || len(k.Word) > 4 || i+2 >= len(t.Tokens) {
		return false
	}
	hyphen, number := &t.Tokens[i+1], &t.Tokens[i+2]
	return hyphen.Word == "-" && hyphen.Glued && number.Glued && hasDigit(number.Word) &&
		!(len(number.Word) == 4 && number.Word >= "1900" && number.Word < "2100")
}

// timed reports whether token i is a colon with something at once behind it, as in a
// time of day.
func timed(t *text.Text, i int) bool {
	return t.Tokens[i].Word == ":" && i+1 < len(t.Tokens) && t.Tokens[i+1].Glued
}

func priced(t *text.Text, i int) bool { return i > 0 && t.Tokens[i-1].Word == "$" }

func hasDigit(w string) bool { return strings.ContainsAny(w, "0123456789") }

// Phone reports whether a code has the length of a telephone number, and begins as one
// may, with no 0 or 1, and is not parted otherwise.
func (c *Code) Phone() bool {
	n := c.Plain
	if len(n) == 11 && n[0] == '1' {
		n = n[1:]
	}
	return !c.parted && c.Digits == len(c.Plain) && (len(n) == 10 || len(n) == 7) && n[0] >= '2'
}
