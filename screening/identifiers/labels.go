package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// before looks back from token i over at most n tokens of the same line for one
// of the words; it gives the token's index, or -1.
func before(t *text.Text, i, n int, words map[string]bool) int {
	for j := i - 1; j >= 0 && i-j <= n; j-- {
		if t.Tokens[j].Kind == text.Break {
			break
		}
		if words[t.Tokens[j].Word] {
			return j
		}
	}
	return -1
}

// after is before in the other direction.
func after(t *text.Text, i, n int, words map[string]bool) int {
	for j := i + 1; j < len(t.Tokens) && j-i <= n; j++ {
		if t.Tokens[j].Kind == text.Break {
			break
		}
		if words[t.Tokens[j].Word] {
			return j
		}
	}
	return -1
}

// code is a number or a mixture of letters and digits as it stands on cards and
// forms: MG-20417, 4RT-K19, 7 7 1 0 4, 1eg4 te5 mk73.
type code struct {
	text.Span
	// plain is the code without spaces and signs, folded.
	plain       string
	digits      int
	first, last int // token indexes
	sentence    int
}

// codes finds all codes with at least three digits. Prices, times, dates and
// percentages are none.
func codes(t *text.Text) []code {
	var out []code
	sentence := 0
	for i := 0; i < len(t.Tokens); i++ {
		for sentence+1 < len(t.Sentences) && i >= t.Sentences[sentence].To {
			sentence++
		}
		k := &t.Tokens[i]
		starts := k.Kind == text.Number || k.Kind == text.Code ||
			k.Kind == text.Word && len(k.Word) <= 4 && i+2 < len(t.Tokens) && t.Tokens[i+1].Word == "-" && t.Tokens[i+1].Glued && t.Tokens[i+2].Glued
		if !starts {
			continue
		}
		c := code{first: i, last: i, sentence: sentence}
		j := i
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			hyphen := k.Word == "-" && j > i && k.Glued && j+1 < len(t.Tokens) && t.Tokens[j+1].Glued
			part := k.Kind == text.Number || k.Kind == text.Code || k.Kind == text.Word && len(k.Word) <= 4 && k.Glued
			if !part && !hyphen {
				break
			}
			// A space goes on only between parts with digits.
			if j > i && !k.Glued && (k.Kind == text.Word || !hasDigit(t.Tokens[c.last].Word)) {
				break
			}
			if part {
				c.plain += k.Word
				c.last = j
			}
			j++
		}
		for _, b := range c.plain {
			if b >= '0' && b <= '9' {
				c.digits++
			}
		}
		i = c.last
		if c.digits < 3 || priced(t, c.first) || c.last+1 < len(t.Tokens) && (t.Tokens[c.last+1].Word == "%" || t.Tokens[c.last+1].Word == ":") {
			continue
		}
		c.Span = t.Span(c.first, c.last)
		out = append(out, c)
	}
	return out
}

func priced(t *text.Text, i int) bool { return i > 0 && t.Tokens[i-1].Word == "$" }

func hasDigit(w string) bool { return strings.ContainsAny(w, "0123456789") }

// labelled reports the codes that one of the words stands near, unless ok says
// no.
func labelled(r *screening.Reading, reach int, words map[string]bool, report func(screening.Hit), ok func(c *code) bool) {
	t := r.Text.Text
	for _, c := range codes(t) {
		if before(t, c.first, reach, words) < 0 && after(t, c.last, 3, words) < 0 {
			continue
		}
		if ok(&c) {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// personal reports whether a sentence, or one next to it, is about somebody: one
// who is named, spoken to, spoken of, or pointed at.
func personal(r *screening.Reading, n int) bool {
	return r.Around(n, func(i int) bool {
		s := &r.Sentences[i]
		return (s.You || s.Third || s.OneOf || r.Names(i)) && !s.Generic
	})
}

func luhn(digits string) bool {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}
