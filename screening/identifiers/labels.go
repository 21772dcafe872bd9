package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// before looks back from token i over at most n tokens of the same line for one
// of the words; it gives the token's index, or -1.
func before(t *text.Text, i, n int, words *text.Set) int {
	for j := i - 1; j >= 0 && i-j <= n; j-- {
		if t.Tokens[j].Kind == text.Break {
			break
		}
		if words.Has(t.Tokens[j].Word) {
			return j
		}
	}
	return -1
}

// after is before in the other direction.
func after(t *text.Text, i, n int, words *text.Set) int {
	for j := i + 1; j < len(t.Tokens) && j-i <= n; j++ {
		if t.Tokens[j].Kind == text.Break {
			break
		}
		if words.Has(t.Tokens[j].Word) {
			return j
		}
	}
	return -1
}

// labelled reports the codes that one of the words stands near, unless ok says
// no. Where the draft as a whole was found to disclose something, the word may also
// stand farther away or in what is answered, if no other one stands near.
func labelled(r *screening.Reading, reach int, words *text.Set, report func(screening.Hit), ok func(c *screening.Code) bool) {
	t := r.Text.Text
	codes := r.Codes()
	for i := range codes {
		c := &codes[i]
		if before(t, c.First, reach, words) < 0 && after(t, c.Last, 3, words) < 0 && (named(r, c) || !farther(r, c, words)) {
			continue
		}
		if !inPhone(r, c) && ok(c) {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// farther reports whether one of the words stands anywhere in the sentence of a code
// or next to it, or in what is answered.
func farther(r *screening.Reading, c *screening.Code, words *text.Set) bool {
	if !r.Discloses(c.Sentence) {
		return false
	}
	in := func(s *speech.Speech, n int) bool {
		for i := s.Sentences[n].From; i < s.Sentences[n].To; i++ {
			if words.Has(s.Words[i].Text) {
				return true
			}
		}
		return false
	}
	if r.Around(c.Sentence, func(n int) bool { return in(r.Text, n) }) {
		return true
	}
	if r.Context != nil {
		for n := range r.Context.Sentences {
			if in(r.Context, n) {
				return true
			}
		}
	}
	return false
}

// endWords say that only the last, or first, characters of a code follow.
var endWords = text.SetOf("ending ends end starting starts last termina terminan terminada terminado terminacion empieza ultimos")

// partial reports whether a code is only the end, or the beginning, of one.
func partial(r *screening.Reading, c *screening.Code) bool {
	return before(r.Text.Text, c.First, 4, endWords) >= 0
}

// personal reports whether a sentence, or one next to it, is about somebody: one
// who is named, spoken to, spoken of, or pointed at.
func personal(r *screening.Reading, n int) bool {
	return r.Discloses(n) || r.Around(n, func(i int) bool {
		s := &r.Sentences[i]
		return (s.You || s.Third || s.OneOf || r.Names(i)) && !s.Generic
	})
}

// concerns reports whether sentence n, or one next to it, is about somebody or
// their care. A number of another office helps; one beside somebody's care leads
// to them.
func concerns(r *screening.Reading, n int) bool {
	return r.Discloses(n) || r.Around(n, r.SpeaksOfCare) || r.Around(n, r.OfSomeone)
}

// sentenceAt finds the sentence of a token.
func sentenceAt(r *screening.Reading, token int) int {
	for n, s := range r.Text.Text.Sentences {
		if token < s.To {
			return n
		}
	}
	return 0
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

// inPhone reports whether a code is a part of a telephone number.
func inPhone(r *screening.Reading, c *screening.Code) bool {
	for _, d := range r.DigitRuns() {
		if n := d.Digits; d.Overlaps(c.Span) && len(n) >= 10 && len(n) <= 11 && nanp(n[len(n)-10:]) {
			return true
		}
	}
	return false
}
