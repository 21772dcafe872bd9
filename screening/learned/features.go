package learned

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// feature hands a feature's hash and the word that it was seen at, or -1.
type feature func(hash uint32, word int)

// FNV-1a, 32 bit.
const (
	offset = 2166136261
	prime  = 16777619
)

func hash(kind byte, parts ...string) uint32 {
	h := uint32(offset)
	h = (h ^ uint32(kind)) * prime
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint32(p[i])) * prime
		}
		h = (h ^ 0xff) * prime
	}
	// The low bits of FNV are the weakest, and buckets are taken from them.
	h ^= h >> 15
	return h
}

func hashNumber(kind byte, n uint64) uint32 {
	return joined(kind, uint32(n), uint32(n>>32))
}

// joined mixes two hashes (the finalizer of MurmurHash3).
func joined(kind byte, a, b uint32) uint32 {
	h := (a*0xcc9e2d51 ^ b*0x1b873593) + uint32(kind)*0x9e3779b9
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// shapes are classes that say more about a word than its spelling: the word
// itself is left out of the features, so that no name is learned by heart.
const shapes = lexicon.AnyFirstName | lexicon.AnySurname | lexicon.Place

// coarse drops the classes that nearly every word has.
func coarse(c lexicon.Class) lexicon.Class {
	return c &^ (lexicon.Word | lexicon.CommonWord | lexicon.SpanishWord | lexicon.InitialsStop | lexicon.FirstNameRare)
}

// sentenceFeatures gives the features of a range of words of p, and of pairs of
// hints.
func sentenceFeatures(p *speech.Speech, s speech.Range, hints []uint64, f feature) {
	if s.Len() == 0 {
		return
	}
	start, end := hash('^'), hash('$')
	last, lastStem := lexicon.Class(0), start
	stem := hash('w', stemOf(&p.Words[s.From], &p.Tokens[p.Words[s.From].Token]))
	for i := s.From; i < s.To; i++ {
		c := coarse(p.Words[i].Class)
		next := end
		if i+1 < s.To {
			next = hash('w', stemOf(&p.Words[i+1], &p.Tokens[p.Words[i+1].Token]))
		}
		f(stem, i)
		f(joined('b', lastStem, stem), i)
		for b := uint64(c); b != 0; b &= b - 1 {
			f(hashNumber('c', b&-b), i)
		}
		here := hashNumber('n', uint64(c))
		if c != 0 || last != 0 {
			f(joined('d', hashNumber('n', uint64(last)), here), i)
		}
		f(joined('m', lastStem, here), i)
		last, lastStem, stem = c, stem, next
	}
	f(joined('b', lastStem, end), s.To-1)
	signs(p, s, f)
	for i, h := range hints {
		f(hashNumber('h', h), -1)
		for _, g := range hints[:i] {
			f(joined('i', uint32(g), uint32(h)), -1)
		}
	}
	for _, m := range p.MatchesFrom(s) {
		if m.To <= s.To {
			f(hashNumber('a', uint64(m.Act)), m.From)
		}
	}
	for _, h := range hints {
		if h >= AnsweredHint {
			answered(p, s, int(h-AnsweredHint), f)
		}
	}
}

// AnsweredHint and the hints from there on tell how surely the answered text
// claims care, in AnsweredSteps steps: its words and acts mean another thing
// with each.
const (
	AnsweredHint  = 300
	AnsweredSteps = 9
)

// answered gives the words and acts of an answer together with what is answered.
func answered(p *speech.Speech, s speech.Range, step int, f feature) {
	for _, m := range p.MatchesFrom(s) {
		if m.To <= s.To {
			f(joined('A', uint32(step), uint32(m.Act)), m.From)
		}
	}
	claims := uint32(0)
	if step >= AnsweredSteps/2 {
		claims = 1
	}
	for i := s.From; i < s.To; i++ {
		f(joined('k', hash('w', stemOf(&p.Words[i], &p.Tokens[p.Words[i].Token])), claims), i)
	}
}

// signs gives the emoji and the question and exclamation marks in and right
// behind a range of words.
func signs(p *speech.Speech, s speech.Range, f feature) {
	if s.Len() == 0 {
		return
	}
	to := len(p.Tokens)
	if s.To < len(p.Words) {
		to = p.Words[s.To].Token
	}
	for i := p.Words[s.From].Token; i < to; i++ {
		switch k := &p.Tokens[i]; {
		case k.Kind == text.Emoji, k.Word == "?", k.Word == "!":
			f(hash('j', k.Word), -1)
		}
	}
}

// wordFeatures gives words, classes, acts and signs alone: for models of which
// each has few examples.
func wordFeatures(p *speech.Speech, s speech.Range, f feature) {
	for i := s.From; i < s.To; i++ {
		w := &p.Words[i]
		f(hash('w', stemOf(w, &p.Tokens[w.Token])), i)
		for b := uint64(coarse(w.Class)); b != 0; b &= b - 1 {
			f(hashNumber('c', b&-b), i)
		}
	}
	signs(p, s, f)
	for _, m := range p.MatchesFrom(s) {
		if m.To <= s.To {
			f(hashNumber('a', uint64(m.Act)), m.From)
		}
	}
}

// stemOf is a word as the models know it: names, numbers, handles and links by
// their kind, other words without their ending.
func stemOf(w *speech.Word, k *text.Token) string {
	switch k.Kind {
	case text.Number:
		return numberShape(w.Text)
	case text.Code:
		return codeShape(w.Text)
	case text.Handle:
		return "<handle>"
	case text.Email:
		return "<email>"
	case text.Link:
		return "<link>"
	case text.Hashtag:
		return "<tag>" + w.Text
	}
	if w.Class&shapes != 0 && w.Class&(lexicon.CommonWord|lexicon.SpanishWord|lexicon.Word) == 0 {
		if w.Class&lexicon.AnyFirstName != 0 {
			return "<first>"
		}
		if w.Class&lexicon.AnySurname != 0 {
			return "<last>"
		}
		return "<place>"
	}
	if w.Class == 0 && len(w.Text) > 3 {
		if k.Case == text.Title {
			return "<Unknown>"
		}
	}
	t := strings.TrimSuffix(w.Text, "'s")
	for _, e := range []string{"ing", "ed", "es", "s"} {
		if base, ok := strings.CutSuffix(t, e); ok && len(base) > 2 {
			return base
		}
	}
	return t
}

func numberShape(w string) string {
	switch {
	case len(w) <= 2:
		return "<n>"
	case len(w) == 4 && (w[:2] == "19" || w[:2] == "20"):
		return "<year>"
	case len(w) <= 4:
		return "<nnn>"
	}
	return "<number>"
}

func codeShape(w string) string {
	i := 0
	for i < len(w) && w[i] >= '0' && w[i] <= '9' {
		i++
	}
	if i > 0 && len(w)-i <= 3 {
		return "<n>" + w[i:]
	}
	if len(w) <= 4 {
		return w
	}
	return "<code>"
}
