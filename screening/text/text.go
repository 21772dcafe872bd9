package text

// Text is a text read once: folded, cut into tokens and sentences.
type Text struct {
	Original string
	Tokens   []Token
	// Sentences are half-open ranges of token indexes, in order, without gaps
	// except for line breaks.
	Sentences []Range
}

// Range is a half-open range of token indexes.
type Range struct{ From, To int }

// Len is the number of tokens.
func (r Range) Len() int { return r.To - r.From }

// Read reads s. Its cost is linear in the length of s.
func Read(s string) *Text {
	t := &Text{Original: s, Tokens: tokenise(Fold(s), s)}
	t.Sentences = sentences(t.Tokens)
	return t
}

// Span returns the bytes from token i up to and including token j.
//
//go:noinline
func (t *Text) Span(i, j int) Span {
	return Span{t.Tokens[i].Start, t.Tokens[j].End}
}

// Whole is the span of the whole text.
func (t *Text) Whole() Span { return Span{0, len(t.Original)} }

// Quote returns the original words of a span.
func (t *Text) Quote(s Span) string { return t.Original[s.Start:s.End] }
