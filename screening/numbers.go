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
	r.codes, r.runs, r.numbered = findCodes(r.Text.Text), findRuns(r.Text.Text), true
	// A code that is spelled out, at least in part, is one as well.
	for i := range r.runs {
		d := &r.runs[i]
		if d.Spelled && len(d.Digits) >= 4 {
			r.codes = append(r.codes, Code{Span: d.Span, Plain: d.Digits, Digits: len(d.Digits), First: d.First, Last: d.Last, Sentence: d.Sentence})
		}
	}
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
		starts := k.Kind == text.Hashtag && digitsIn(k.Word) >= 4 || k.Kind == text.Number || k.Kind == text.Code ||
			k.Kind == text.Word && len(k.Word) <= 4 && i+2 < len(t.Tokens) && t.Tokens[i+1].Word == "-" && t.Tokens[i+1].Glued && t.Tokens[i+2].Glued
		if !starts {
			continue
		}
		c := Code{First: i, Last: i, Sentence: sentence}
		j := i
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			hyphen := k.Word == "-" && j > i && k.Glued && j+1 < len(t.Tokens) && t.Tokens[j+1].Glued
			part := k.Kind == text.Hashtag && j == i || k.Kind == text.Number || k.Kind == text.Code || k.Kind == text.Word && len(k.Word) <= 4 && k.Glued
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
		if c.Digits < 3 || priced(t, c.First) || c.Last+1 < len(t.Tokens) && (t.Tokens[c.Last+1].Word == "%" || t.Tokens[c.Last+1].Word == ":") {
			continue
		}
		c.Span = t.Span(c.First, c.Last)
		out = append(out, c)
	}
	return out
}

func priced(t *text.Text, i int) bool { return i > 0 && t.Tokens[i-1].Word == "$" }

func hasDigit(w string) bool { return strings.ContainsAny(w, "0123456789") }

// Phone reports whether a code has the length of a telephone number.
func (c *Code) Phone() bool {
	return c.Digits == len(c.Plain) && (c.Digits == 10 || c.Digits == 7 || c.Digits == 11 && c.Plain[0] == '1')
}
