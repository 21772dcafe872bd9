package speech

import (
	"math/bits"
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// A pattern describes a run of words within one sentence. Its elements are
// separated by spaces:
//
//	word            that word
//	a|b|<kin>       any of these words or classes
//	help*           a word that starts so
//	word?           may be missing
//	~3              up to three words of any kind
//	^               the sentence starts here
//	$               the sentence ends here
//	<number>        a number or a word for one
//	[ ]             the part that is reported; without brackets, the whole
//
// Words are in canonical spelling (see Canonical): "you are", not "ur".
type pattern struct {
	act      Act
	elements []element
	// from and to bound the elements that are reported.
	from, to int
	// second is the element that the second word must be, where that is fixed: most
	// patterns that a word may start fail there.
	second *element
}

type element struct {
	words []string
	// signs are those of words: most words that are none of them are told by that.
	signs    sign
	prefixes []string
	class    lexicon.Class
	number   bool
	optional bool
	gap      int
	start    bool
	end      bool
}

// compiler reads patterns. All their words stand in one list, since some thousand lists of
// their own take long to make.
type compiler struct{ words []string }

// compile reads one pattern. It panics on a malformed one: patterns are part of
// the program, and a test compiles them all.
func (c *compiler) compile(act Act, source string) *pattern {
	p := &pattern{act: act, to: -1, elements: make([]element, 0, 1+strings.Count(source, " "))}
	for source != "" {
		var f string
		if f, source, _ = strings.Cut(source, " "); f == "" {
			continue
		}
		switch {
		case f == "[":
			p.from = len(p.elements)
			continue
		case f == "]":
			p.to = len(p.elements)
			continue
		case f == "^":
			p.elements = append(p.elements, element{start: true})
			continue
		case f == "$":
			p.elements = append(p.elements, element{end: true})
			continue
		case f[0] == '~':
			p.elements = append(p.elements, element{gap: int(f[1] - '0')})
			continue
		}
		var e element
		if strings.HasSuffix(f, "?") {
			e.optional = true
			f = f[:len(f)-1]
		}
		from := len(c.words)
		for more := true; more; {
			var w string
			w, f, more = strings.Cut(f, "|")
			switch {
			case w == "<number>":
				e.number = true
			case w[0] == '<':
				class, ok := classes[w]
				if !ok {
					panic("speech: no class " + w + " before " + source)
				}
				e.class |= class
			case strings.HasSuffix(w, "*"):
				e.prefixes = append(e.prefixes, w[:len(w)-1])
			default:
				c.words = append(c.words, w)
				e.signs |= signOf(w)
			}
		}
		e.words = c.words[from:len(c.words):len(c.words)]
		p.elements = append(p.elements, e)
	}
	if p.to < 0 {
		p.to = len(p.elements)
	}
	if len(p.elements) > 1 && p.elements[0].fixed() && p.elements[1].fixed() {
		p.second = &p.elements[1]
	}
	return p
}

// fixed reports whether e is exactly one word.
func (e *element) fixed() bool { return !e.optional && !e.start && !e.end && e.gap == 0 }

func (e *element) matches(w *Word) bool {
	if e.class&w.Class != 0 || e.number && w.Number {
		return true
	}
	if e.signs&w.sign != 0 {
		for _, x := range e.words {
			if x == w.Text {
				return true
			}
		}
	}
	for _, x := range e.prefixes {
		if strings.HasPrefix(w.Text, x) {
			return true
		}
	}
	return false
}

// sign is one bit for a word, by its length and its first and last letters.
type sign uint64

func signOf(word string) sign {
	if word == "" {
		return 0
	}
	return 1 << ((word[0] + word[len(word)-1]*5 + byte(len(word))*11) & 63)
}

// match tries p at word i of the sentence and gives the reported words.
func (p *pattern) match(words []Word, sentence Range, i int) (Range, bool) {
	var at [24]int // the word at which each element matched; elements are few
	end, ok := p.rest(words, sentence, i, 0, &at)
	if !ok {
		return Range{}, false
	}
	at[len(p.elements)] = end
	r := Range{From: at[p.from], To: at[p.to]}
	if r.Len() <= 0 {
		r = Range{From: i, To: end}
	}
	return r, true
}

func (p *pattern) rest(words []Word, s Range, i, n int, at *[24]int) (int, bool) {
	if n == len(p.elements) {
		return i, true
	}
	e := &p.elements[n]
	at[n] = i
	switch {
	case e.start:
		if i != s.From {
			return 0, false
		}
		return p.rest(words, s, i, n+1, at)
	case e.end:
		if i != s.To {
			return 0, false
		}
		return p.rest(words, s, i, n+1, at)
	case e.gap > 0:
		for k := 0; k <= e.gap && i+k <= s.To; k++ {
			if end, ok := p.rest(words, s, i+k, n+1, at); ok {
				return end, true
			}
		}
		return 0, false
	}
	if i < s.To && e.matches(&words[i]) {
		if end, ok := p.rest(words, s, i+1, n+1, at); ok {
			return end, true
		}
		at[n] = i
	}
	if e.optional {
		return p.rest(words, s, i, n+1, at)
	}
	return 0, false
}

// matcher finds all patterns in one pass: each is filed under what its first
// element can be, so that a word meets only the patterns it may start.
type matcher struct {
	words    *text.Index
	byWord   [][]*pattern          // by the number of the word
	byPrefix map[uint32][]*pattern // by the first three bytes
	byClass  [64][]*pattern
	classes  lexicon.Class // those that a pattern may start with
	byNumber []*pattern
}

func newMatcher(patterns []*pattern) *matcher {
	m := &matcher{byPrefix: map[uint32][]*pattern{}}
	// A word is counted before it is given room: some thousand lists that grow take long.
	const about = 2048
	number := make(map[string]int, about)
	words, count := make([]string, 0, about), make([]int, 0, about)
	starts(patterns, func(_ *pattern, e *element) {
		for _, w := range e.words {
			n, ok := number[w]
			if !ok {
				n = len(words)
				number[w] = n
				words, count = append(words, w), append(count, 0)
			}
			count[n]++
		}
	})
	all := 0
	for _, n := range count {
		all += n
	}
	room := make([]*pattern, all)
	m.byWord = make([][]*pattern, len(words))
	for n, many := range count {
		m.byWord[n], room = room[:0:many], room[many:]
	}
	starts(patterns, func(p *pattern, e *element) {
		for _, w := range e.words {
			n := number[w]
			m.byWord[n] = append(m.byWord[n], p)
		}
		m.file(p, e)
	})
	m.words = text.IndexOf(words)
	return m
}

// starts gives each pattern with each element that may be its first word.
func starts(patterns []*pattern, f func(p *pattern, e *element)) {
	for _, p := range patterns {
		for n := range p.elements {
			e := &p.elements[n]
			if e.start {
				continue
			}
			if e.gap > 0 || e.end {
				panic("speech: a pattern must start with a word")
			}
			f(p, e)
			if !e.optional {
				break
			}
		}
	}
}

// file notes p under everything but a word that e, as its first word, can be.
func (m *matcher) file(p *pattern, e *element) {
	for _, w := range e.prefixes {
		m.byPrefix[three(w)] = append(m.byPrefix[three(w)], p)
	}
	for b := uint64(e.class); b != 0; b &= b - 1 {
		k := bits.TrailingZeros64(b)
		m.byClass[k] = append(m.byClass[k], p)
	}
	m.classes |= e.class
	if e.number {
		m.byNumber = append(m.byNumber, p)
	}
}

// three gives the first three bytes of a word as a number.
func three(w string) uint32 { return uint32(w[0])<<16 | uint32(w[1])<<8 | uint32(w[2]) }

func (m *matcher) find(words []Word, sentences []Range) []Match {
	out := make([]Match, 0, len(words)/3+4)
	for n, s := range sentences {
		for i := s.From; i < s.To; i++ {
			w := &words[i]
			try := func(list []*pattern) {
				for _, p := range list {
					if p.second != nil && (i+1 == s.To || !p.second.matches(&words[i+1])) {
						continue
					}
					if r, ok := p.match(words, s, i); ok {
						out = append(out, Match{p.act, r, n})
					}
				}
			}
			if k := m.words.Of(w.Text); k >= 0 {
				try(m.byWord[k])
			}
			if len(w.Text) >= 3 {
				try(m.byPrefix[three(w.Text)])
			}
			if w.Number {
				try(m.byNumber)
			}
			for c := uint64(w.Class & m.classes); c != 0; c &= c - 1 {
				try(m.byClass[bits.TrailingZeros64(c)])
			}
		}
	}
	return out
}
