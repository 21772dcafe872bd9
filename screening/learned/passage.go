package learned

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Piece is what the reader sees of one token: its spelling, unless it is a name
// or a number, and what is known of it.
type Piece struct {
	Class lexicon.Class
	// Acts are those of which it is a part, and what the profile knows of it.
	Acts     speech.Set
	Spelling uint32
	// Beginning and Ending are those of an ordinary word, as numbers below
	// Beginnings and Endings, and 0 where there is none.
	Beginning, Ending uint16
	Sentence          int32
	// Word is its index among the words of the text, or -1 for a sign; Token that
	// among its tokens.
	Word, Token int32
}

// What the profile knows of a piece stands beside its acts, of which there are fewer.
const (
	// Agreed names staff who agreed to be named, and Unasked staff who did not.
	Agreed speech.Set = 1 << (63 - iota)
	Unasked
	// Ours is a name, an address, a handle or a page of the practice.
	Ours
)

// The acts leave these bits free.
var _ [61 - 1 - int(speech.OtherTopic)]struct{}

// spellings stand for whole kinds of tokens: nobody's name or number is learned by heart.
var (
	aFirstName, aSurname, aPlace = hash('r', "<first>"), hash('r', "<last>"), hash('r', "<place>")
	anUnknown, aLink, anEmail    = hash('r', "<unknown>"), hash('r', "<link>"), hash('r', "<email>")
	aHandle, nothing             = hash('r', "<handle>"), hash('r', "<nothing>")
)

// noText is the only piece of a text that has none.
var noText = Piece{Spelling: nothing, Word: -1}

// marks are the punctuation that the reader sees.
var marks = text.SetOf("? ! . , \" $ : …")

// Pieces gives what the reader sees of a text, which may be nil.
func Pieces(p *speech.Speech) []Piece {
	if p == nil {
		return []Piece{noText}
	}
	out := make([]Piece, 0, len(p.Tokens)+4)
	at := make([]int32, len(p.Words))
	sentence, n := 0, 0
	for i := range p.Tokens {
		k := &p.Tokens[i]
		if n >= len(p.Words) || p.Words[n].Token != i {
			if k.Kind == text.Emoji || marks.Has(k.Word) {
				out = append(out, Piece{Spelling: hash('r', k.Word), Sentence: int32(sentence), Word: -1, Token: int32(i)})
			}
			continue
		}
		// A contraction is several words.
		for ; n < len(p.Words) && p.Words[n].Token == i; n++ {
			for sentence < len(p.Sentences)-1 && n >= p.Sentences[sentence].To {
				sentence++
			}
			at[n] = int32(len(out))
			w := &p.Words[n]
			piece := Piece{Spelling: spelling(w, k), Class: w.Class, Sentence: int32(sentence), Word: int32(n), Token: int32(i)}
			if k.Kind == text.Word && piece.Spelling == hash('r', w.Text) {
				piece.Beginning, piece.Ending = ends(w.Text)
			}
			out = append(out, piece)
		}
	}
	for _, m := range p.Matches {
		for n := m.From; n < m.To; n++ {
			out[at[n]].Acts |= speech.Of(m.Act)
		}
	}
	if len(out) == 0 {
		out = append(out, noText)
	}
	return out
}

func spelling(w *speech.Word, k *text.Token) uint32 {
	switch k.Kind {
	case text.Number:
		return hash('r', numberShape(w.Text))
	case text.Code:
		return hash('r', codeShape(w.Text))
	case text.Handle:
		return aHandle
	case text.Email:
		return anEmail
	case text.Link:
		return aLink
	case text.Hashtag:
		return hash('#', w.Text)
	}
	if w.Class&shapes != 0 && w.Class&(lexicon.CommonWord|lexicon.SpanishWord|lexicon.Word) == 0 {
		switch {
		case w.Class&lexicon.AnyFirstName != 0:
			return aFirstName
		case w.Class&lexicon.AnySurname != 0:
			return aSurname
		}
		return aPlace
	}
	if w.Class == 0 && len(w.Text) > 3 && k.Case == text.Title {
		return anUnknown
	}
	return hash('r', w.Text)
}

// ends are numbers for a word's first and last letters.
func ends(w string) (beginning, ending uint16) {
	if len(w) < 4 {
		return 0, 0
	}
	return uint16(1 + hash('<', w[:min(len(w)-1, 5)])%(Beginnings-1)), uint16(1 + hash('>', w[len(w)-3:])%(Endings-1))
}

// Ends are the rows of Net.Ends that belong to the piece.
func (p *Piece) Ends() []int {
	if p.Beginning == 0 {
		return nil
	}
	return []int{int(p.Beginning), Beginnings + int(p.Ending)}
}

// Passage is all that the reader is given.
type Passage struct {
	Text, Context, Author []Piece
	// Hints are what the rules know of each sentence, as numbers below Hints.
	Hints [][]uint64
	// Place is the number of the surface, and that of the surface with something
	// answered after the five without.
	Place int
}

// Hints is the number of hints that the reader knows: it takes no notice of those
// that trained models have a hand in.
const (
	answerHintsFrom, answerHintsTo = 240, 300
	sentenceHints                  = 100
	Hints                          = sentenceHints + answerHintsTo - answerHintsFrom
)

// hint is the index of a hint, or -1.
func hint(h uint64) int {
	switch {
	case h < sentenceHints:
		return int(h)
	case h >= answerHintsFrom && h < answerHintsTo:
		return int(h) - answerHintsFrom + sentenceHints
	}
	return -1
}
