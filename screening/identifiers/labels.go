package identifiers

import (
	"sort"

	"prescreen/screening"
	"prescreen/screening/lexicon"
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
// stand farther away or in what is answered, of a code that cannot be mistaken and that
// no other label stands beside.
func labelled(r *screening.Reading, reach int, words *text.Set, report func(screening.Hit), ok func(c *screening.Code) bool) {
	t := r.Text.Text
	codes := r.Codes()
	far := nearby{r: r, words: words}
	for i := range codes {
		c := &codes[i]
		if before(t, c.First, reach, words) < 0 && after(t, c.Last, 3, words) < 0 && (!unmistakable(c) || named(r, c) || !far.near(c.Sentence)) {
			continue
		}
		if !inPhone(r, c) && ok(c) {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// nearby tells whether one of some words, or one of a class, stands in a sentence or next
// to it, or in what is answered, in a draft that was found to disclose something. Each
// sentence is looked through once.
type nearby struct {
	r     *screening.Reading
	words *text.Set
	class lexicon.Class
	// in says of each sentence whether it has one, and context whether what is answered
	// does; 0 is not looked for yet.
	in      []int8
	context int8
}

func (w *nearby) near(n int) bool {
	if !w.r.Discloses(n) {
		return false
	}
	if w.in == nil {
		w.in = make([]int8, len(w.r.Sentences))
	}
	return w.r.Around(n, w.inSentence) || w.inContext()
}

func (w *nearby) inSentence(n int) bool {
	if w.in[n] == 0 {
		w.in[n] = w.look(w.r.Text, n)
	}
	return w.in[n] > 0
}

func (w *nearby) inContext() bool {
	if w.context == 0 {
		w.context = -1
		for n := 0; w.r.Context != nil && n < len(w.r.Context.Sentences) && w.context < 0; n++ {
			w.context = w.look(w.r.Context, n)
		}
	}
	return w.context > 0
}

func (w *nearby) look(s *speech.Speech, n int) int8 {
	for i := s.Sentences[n].From; i < s.Sentences[n].To; i++ {
		if word := &s.Words[i]; w.words.Has(word.Text) || word.Class&w.class != 0 {
			return 1
		}
	}
	return -1
}

// unmistakable reports whether a code that nothing stands beside is hardly a year, a
// time, a number of things, or a line that anyone may call.
func unmistakable(c *screening.Code) bool {
	letters := len(c.Plain) - c.Digits
	switch {
	case c.Digits < 4, letters == 0 && c.Digits < 6 && !(c.Digits == 5 && c.Plain[0] == '0'), c.Phone(), years(c.Plain):
		return false
	case c.Digits == 4 && letters == 1 && c.Plain[4] == 's': // 1950s
		return false
	case len(c.Plain) > 4 && c.Plain[0] == '1' && tollFree(c.Plain[1:]): // 1-800-…
		return false
	}
	return true
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
	runs := r.DigitRuns()
	// They stand in their order.
	for i := sort.Search(len(runs), func(i int) bool { return runs[i].End > c.Start }); i < len(runs) && runs[i].Start < c.End; i++ {
		if n := runs[i].Digits; (len(n) == 10 || len(n) == 11 && n[0] == '1') && !runs[i].Parted() && nanp(n[len(n)-10:]) {
			return true
		}
	}
	return false
}

// partOfCode reports whether digits stand in a code with letters.
func partOfCode(r *screening.Reading, d *screening.DigitRun) bool {
	codes := r.Codes()
	// They stand in their order.
	for i := sort.Search(len(codes), func(i int) bool { return codes[i].End > d.Start }); i < len(codes) && codes[i].Start < d.End; i++ {
		if len(codes[i].Plain) > codes[i].Digits {
			return true
		}
	}
	return false
}

// recent reports whether digits are a year of these times.
func recent(digits string) bool {
	return len(digits) == 4 && number(digits) >= 1950 && number(digits) < 2050
}

// years reports whether digits are two years.
func years(digits string) bool {
	return len(digits) == 8 && (digits[:2] == "19" || digits[:2] == "20") && (digits[4:6] == "19" || digits[4:6] == "20")
}

// endingFrom is the first person who ends at a byte or behind it, or nil; people stand
// in their order.
func endingFrom(people []screening.Person, at int) *screening.Person {
	if i := sort.Search(len(people), func(i int) bool { return people[i].End >= at }); i < len(people) {
		return &people[i]
	}
	return nil
}
