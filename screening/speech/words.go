// Package speech tells what the sentences of a short social text do: thank for
// words, accept thanks, apologise, invite back, advise, ask, confirm, deny; and
// what a text that is being answered is about. It reads word classes and
// patterns of words, in English and Spanish, in one pass. It knows no rules.
package speech

import (
	"sort"
	"strings"
	"sync"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// Range is a half-open range of word indexes.
type Range = text.Range

// Word is one word in canonical spelling. Punctuation and emoji are no words.
type Word struct {
	Text  string
	Class lexicon.Class
	// Token is the index of the token it was typed as; words that a
	// contraction was cut into share it.
	Token  int
	Number bool
	// Comma reports that punctuation stands between it and the word before.
	Comma bool
	sign  sign
}

// Speech is a text with its words and what its sentences do.
type Speech struct {
	*text.Text
	Words []Word
	// Sentences are ranges of Words; sentence i is Text.Sentences[i].
	Sentences []Range
	// Matches are the acts found, ordered by sentence and start.
	Matches []Match
	acts    []Set // by sentence
}

// Match is an act found at some words.
type Match struct {
	Act Act
	Range
	Sentence int
}

var english_spanish = sync.OnceValue(func() *matcher {
	var all []*pattern
	c := &compiler{make([]string, 0, 8192)}
	for _, block := range [][]acts{safeActs, replyActs, careActs, topicActs, safeActsES, replyActsES, careActsES, topicActsES} {
		for _, a := range block {
			for line := range strings.Lines(a.patterns) {
				if line = strings.TrimSpace(line); line != "" {
					all = append(all, c.compile(a.act, line))
				}
			}
		}
	}
	return newMatcher(all)
})

// acts are an act's patterns, one a line.
type acts struct {
	act      Act
	patterns string
}

// Read reads s.
func Read(s string) *Speech {
	t := text.Read(s)
	p := &Speech{Text: t, Words: make([]Word, 0, len(t.Tokens)+8)}
	p.Sentences = make([]Range, len(t.Sentences))
	for n, r := range t.Sentences {
		from := len(p.Words)
		comma := false
		for i := r.From; i < r.To; i++ {
			k := &t.Tokens[i]
			switch k.Kind {
			case text.Mark, text.Emoji, text.Break:
				comma = true
				if k.Word == "&" || k.Word == "+" {
					p.add(i, "and", false)
					comma = false
				}
				if k.Word == "-" || k.Word == "'" {
					comma = false
				}
				continue
			}
			full := Canonical(k)
			if full == nil {
				p.add(i, k.Word, comma)
			}
			for j, w := range full {
				p.add(i, w, comma && j == 0)
			}
			comma = false
		}
		p.Sentences[n] = Range{From: from, To: len(p.Words)}
		p.classify(p.Sentences[n])
	}
	p.Matches = english_spanish().find(p.Words, p.Sentences)
	p.acts = make([]Set, len(p.Sentences))
	for _, m := range p.Matches {
		p.acts[m.Sentence] |= 1 << m.Act
	}
	return p
}

func (p *Speech) add(token int, word string, comma bool) {
	k := &p.Tokens[token]
	w := Word{Text: word, Token: token, Comma: comma, sign: signOf(word)}
	switch k.Kind {
	case text.Number, text.Code:
		w.Number = k.Kind == text.Number
	case text.Word:
		w.Number = numberWords.Has(word)
	}
	p.Words = append(p.Words, w)
}

// misspelt is the length from which a word in no list may be a medical one with a
// slip in it. Shorter ones are too often words of another language.
const misspelt = 7

// classify looks up the words of a sentence, phrases first.
func (p *Speech) classify(r Range) {
	words := p.Words[r.From:r.To]
	for i := range words {
		if k := p.Tokens[words[i].Token].Kind; k == text.Handle || k == text.Email || k == text.Link {
			continue
		}
		c, longest := head(words[i].Text)
		if c == 0 && longest == 0 && len(words[i].Text) >= misspelt && p.Tokens[words[i].Token].Case == text.Lower {
			_, c = lexicon.Near(words[i].Text)
		}
		words[i].Class |= c
		if longest < 2 || i+1 == len(words) {
			continue
		}
		phrase := make([]string, 0, lexicon.LongestPhrase)
		for j := i; j < len(words) && j < i+longest; j++ {
			phrase = append(phrase, words[j].Text)
		}
		n, c := lexicon.PhraseUpTo(phrase, longest)
		if n == 0 {
			// "George Washington's teeth"
			if base, ok := strings.CutSuffix(phrase[1], "'s"); ok {
				n, c = lexicon.PhraseUpTo([]string{phrase[0], base}, longest)
			}
		}
		if base, ok := strings.CutSuffix(words[i].Text, "'s"); ok && n == 0 && words[i].Class == 0 {
			// "Adam's", without an apple
			words[i].Class, _ = lexicon.Head(base)
		}
		for j := range n {
			words[i+j].Class |= c
		}
	}
}

// head looks up the word, then its plain form without a possessive 's.
func head(w string) (lexicon.Class, int) {
	c, longest := lexicon.Head(w)
	if c == 0 && longest == 0 {
		if base, ok := strings.CutSuffix(w, "'s"); ok {
			return lexicon.Head(base)
		}
	}
	return c, longest
}

// Does reports whether sentence n does any of the acts.
func (p *Speech) Does(n int, s Set) bool { return p.acts[n]&s != 0 }

// Acts is all that sentence n does.
func (p *Speech) Acts(n int) Set { return p.acts[n] }

// DoesAny reports whether any sentence does any of the acts.
func (p *Speech) DoesAny(s Set) bool {
	for n := range p.acts {
		if p.acts[n]&s != 0 {
			return true
		}
	}
	return false
}

// Find returns the matches of the acts.
func (p *Speech) Find(s Set) []Match {
	var out []Match
	for _, m := range p.Matches {
		if s&(1<<m.Act) != 0 {
			out = append(out, m)
		}
	}
	return out
}

// FindIn returns the matches of the acts in sentence n.
func (p *Speech) FindIn(n int, s Set) []Match {
	if p.acts[n]&s == 0 {
		return nil
	}
	var out []Match
	for _, m := range p.MatchesFrom(p.Sentences[n]) {
		if s&(1<<m.Act) != 0 {
			out = append(out, m)
		}
	}
	return out
}

// MatchesFrom returns the matches that begin in s, some of which may go beyond it.
//
//go:noinline
func (p *Speech) MatchesFrom(s Range) []Match {
	// Sentences follow each other, so that matches are ordered by their start as well.
	at := func(word int) int {
		return sort.Search(len(p.Matches), func(i int) bool { return p.Matches[i].From >= word })
	}
	from := at(s.From)
	return p.Matches[from:max(from, at(s.To))]
}

// Bytes returns the bytes of a range of words.
//
//go:noinline
func (p *Speech) Bytes(r Range) text.Span {
	if r.Len() <= 0 {
		return text.Span{}
	}
	return p.Span(p.Words[r.From].Token, p.Words[r.To-1].Token)
}

// SentencesIn gives the sentences of which words overlap some bytes.
func (p *Speech) SentencesIn(span text.Span) Range {
	end := func(word int) int { // of the last word before this one
		if word == 0 {
			return 0
		}
		return p.Tokens[p.Words[word-1].Token].End
	}
	from := sort.Search(len(p.Sentences), func(n int) bool { return end(p.Sentences[n].To) > span.Start })
	to := from
	for to < len(p.Sentences) && (p.Sentences[to].Len() == 0 || p.Tokens[p.Words[p.Sentences[to].From].Token].Start < span.End) {
		to++
	}
	return Range{From: from, To: to}
}

// SentenceBytes returns the bytes of sentence n from its first to its last word.
func (p *Speech) SentenceBytes(n int) text.Span {
	return p.Bytes(p.Sentences[n])
}

// Asks reports whether sentence n ends in a question mark.
func (p *Speech) Asks(n int) bool {
	r := p.Text.Sentences[n]
	for i := r.To - 1; i >= r.From; i-- {
		switch k := p.Tokens[i]; {
		case k.Word == "?" || k.Word == "¿":
			return true
		case k.Kind != text.Mark && k.Kind != text.Emoji:
			return p.Tokens[r.From].Word == "¿"
		}
	}
	return false
}

// Class is the union of the classes of a range of words.
func (p *Speech) Class(r Range) lexicon.Class {
	var c lexicon.Class
	for _, w := range p.Words[r.From:r.To] {
		c |= w.Class
	}
	return c
}
