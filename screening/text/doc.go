// Package text reads a draft as plain characters: it folds disguised spellings,
// cuts the text into tokens and sentences, and keeps the way back to the bytes
// that were typed. It knows no words and no rules.
//
// All positions are byte offsets into the original text unless a name says
// otherwise; UTF-16 exists only in Units.
//
//	t := text.Read("Thаnks, Dr. Rao!")   // the first a is Cyrillic
//	t.Tokens[0].Word                      // "thanks"
package text

// Span is a half-open range of byte offsets.
type Span struct{ Start, End int }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover returns the smallest span that holds both.
func (s Span) Cover(o Span) Span {
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}
