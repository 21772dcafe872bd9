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

// DigitRun is a number as people type it: digits with spaces, hyphens, dots or
// brackets between groups, or spelled out.
type DigitRun struct {
	text.Span
	// Digits are the digits alone.
	Digits string
	// Groups are the lengths of the groups of digits.
	Groups      []int
	First, Last int // token indexes
	Sentence    int
}

var spelledDigits = map[string]string{
	"zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"cero": "0", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
}

// findRuns finds all runs of digits that belong together.
func findRuns(t *text.Text) []DigitRun {
	var out []DigitRun
	sentence := 0
	for i := 0; i < len(t.Tokens); i++ {
		for sentence+1 < len(t.Sentences) && i >= t.Sentences[sentence].To {
			sentence++
		}
		if _, ok := digitsOf(&t.Tokens[i]); !ok {
			continue
		}
		run := DigitRun{First: i, Sentence: sentence}
		j, end := i, i
		spelled := 0
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			if d, ok := digitsOf(k); ok && len(run.Digits) <= longestCode {
				run.Digits += d
				run.Groups = append(run.Groups, len(d))
				if k.Kind == text.Word {
					spelled++
				}
				end = j
				j++
				continue
			}
			if k.Kind == text.Mark && separates(k.Word) && j+1 < len(t.Tokens) && j-end < 3 {
				j++
				continue
			}
			break
		}
		// One word such as "one" is no number.
		if spelled > 0 && spelled == len(run.Groups) && spelled < 4 {
			i = end
			continue
		}
		run.Last = end
		run.Span = t.Span(i, end)
		if i > 0 && t.Tokens[i-1].Word == "(" && strings.Contains(t.Quote(run.Span), ")") {
			run.Start = t.Tokens[i-1].Start
		}
		out = append(out, run)
		i = end
	}
	return out
}

func digitsOf(k *text.Token) (string, bool) {
	switch k.Kind {
	case text.Number:
		return k.Word, true
	case text.Word:
		d, ok := spelledDigits[k.Word]
		return d, ok
	}
	return "", false
}

func separates(w string) bool {
	switch w {
	case "-", ".", "(", ")", "/", "+", ",":
		return true
	}
	return false
}

// Phone reports whether a code has the length of a telephone number.
func (c *Code) Phone() bool {
	return c.Digits == len(c.Plain) && (c.Digits == 10 || c.Digits == 7 || c.Digits == 11 && c.Plain[0] == '1')
}
