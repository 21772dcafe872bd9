package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind tells what a token is made of.
type Kind uint8

const (
	// Word is letters, with apostrophes inside: don't.
	Word Kind = iota
	// Number is digits alone.
	Number
	// Code mixes letters and digits: b12, 5k, pm7730912.
	Code
	// Handle is @name, without the sign in Token.Word.
	Handle
	// Hashtag is #word, without the sign in Token.Word.
	Hashtag
	// Email is a complete address.
	Email
	// Link is a URL or a bare domain with its path.
	Link
	// Emoji is one picture character.
	Emoji
	// Mark is punctuation or any other single character.
	Mark
	// Break is a line break.
	Break
)

// Case tells how a word was typed.
type Case uint8

const (
	// Lower has no capital letter (or none that exists in its script).
	Lower Case = iota
	// Title starts with its only capital.
	Title
	// Upper has capitals only, at least two letters.
	Upper
	// Mixed is any other.
	Mixed
)

// Token is one piece of the text.
type Token struct {
	Span
	// Word is the folded spelling.
	Word string
	Kind Kind
	Case Case
	// Glued reports that nothing stands between this token and the one before.
	Glued bool
}

// tokenise cuts the folded text. A token never spans white space.
func tokenise(f *Folded, original string) []Token {
	s := f.Text
	tokens := make([]Token, 0, len(s)/4+4)
	last := -1 // folded end of the token before
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' || c == '\t' || c == '\r' || c < ' ' && c != '\n' {
			i++
			continue
		}
		kind, n := next(s, i)
		word := s[i : i+n]
		if kind == Handle || kind == Hashtag {
			word = word[1:]
		}
		span := f.Original(i, i+n)
		tokens = append(tokens, Token{
			Span: span, Word: word, Kind: kind,
			Case: caseOf(original[span.Start:span.End]), Glued: i == last,
		})
		i += n
		last = i
	}
	return tokens
}

// next tells what starts at s[i] and how many bytes it takes.
func next(s string, i int) (Kind, int) {
	c := s[i]
	switch {
	case c == '\n':
		return Break, 1
	case c == '@' && i+1 < len(s) && (alnum(s[i+1]) || s[i+1] == '_') && !(i > 0 && alnum(s[i-1])):
		return Handle, 1 + trimDots(s[i+1:], nameByte)
	case c == '#' && i+1 < len(s) && hashtagStart(s[i+1:]) && !(i > 0 && alnum(s[i-1])):
		return Hashtag, 1 + run(s[i+1:], func(b byte) bool { return alnum(b) || b == '_' || b >= utf8.RuneSelf })
	}
	if alnum(c) && !(i > 0 && alnum(s[i-1])) {
		if n := email(s[i:]); n > 0 {
			return Email, n
		}
		if n := link(s[i:]); n > 0 {
			return Link, n
		}
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	switch {
	case c >= '0' && c <= '9' || unicode.IsLetter(r):
		return word(s[i:])
	case r >= 0x2190 && (unicode.IsSymbol(r) || unicode.Is(unicode.So, r)), r >= 0x1F000:
		return Emoji, size
	}
	return Mark, size
}

// word measures a run of letters, digits and inner apostrophes.
func word(s string) (Kind, int) {
	letters, digits := false, false
	i := 0
	for i < len(s) {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			digits = true
			i++
			continue
		case c >= 'a' && c <= 'z':
			letters = true
			i++
			continue
		case c == '\'' && i > 0 && i+1 < len(s) && s[i+1] >= 'a' && s[i+1] <= 'z' && letters && !digits:
			i++
			continue
		case c < utf8.RuneSelf:
		default:
			if r, size := utf8.DecodeRuneInString(s[i:]); unicode.IsLetter(r) || unicode.IsMark(r) {
				letters = true
				i += size
				continue
			}
		}
		break
	}
	switch {
	case letters && digits:
		return Code, i
	case digits:
		return Number, i
	}
	return Word, i
}

// email measures an address at the start of s, or gives 0.
func email(s string) int {
	s = s[:min(len(s), longestAddress)]
	local := trimDots(s, func(b byte) bool { return alnum(b) || b == '_' || b == '.' || b == '+' || b == '-' })
	if local == 0 || local > 64 || local+1 >= len(s) || s[local] != '@' {
		return 0
	}
	domain := trimDots(s[local+1:], func(b byte) bool { return alnum(b) || b == '-' || b == '.' })
	if !strings.Contains(s[local+1:local+1+domain], ".") {
		return 0
	}
	return local + 1 + domain
}

// longestAddress bounds what is looked at from each letter on, so that a long run
// of letters and dots costs no more than its length.
const longestAddress = 320

// topLevel are the endings by which a bare domain is told from a missing space
// after a full stop.
var topLevel = []string{"com", "org", "net", "edu", "gov", "mil", "info", "io", "co", "us", "biz", "health", "care",
	"clinic", "dental", "doctor", "example", "me", "app", "link", "ly", "gl", "be", "mx", "es", "tv", "page", "site", "online", "fund"}

// link measures a URL or bare domain at the start of s, or gives 0.
func link(s string) int {
	inURL := func(b byte) bool { return b > ' ' && !strings.ContainsRune("\"'<>()[]{}", rune(b)) }
	for _, p := range []string{"https://", "http://", "www."} {
		if strings.HasPrefix(s, p) {
			if n := trimEnd(s[:run(s, inURL)]); n > len(p) {
				return n
			}
		}
	}
	n := trimDots(s[:min(len(s), longestAddress)], func(b byte) bool { return alnum(b) || b == '-' || b == '.' })
	dot := strings.LastIndexByte(s[:n], '.')
	if dot <= 0 {
		return 0
	}
	ending := s[dot+1 : n]
	for _, t := range topLevel {
		if ending == t {
			if n < len(s) && s[n] == '/' {
				n += trimEnd(s[n : n+run(s[n:], inURL)])
			}
			return n
		}
	}
	return 0
}

func run(s string, in func(byte) bool) int {
	i := 0
	for i < len(s) && in(s[i]) {
		i++
	}
	return i
}

// trimDots is run without the punctuation that ends a sentence.
func trimDots(s string, in func(byte) bool) int {
	i := run(s, in)
	for i > 0 && (s[i-1] == '.' || s[i-1] == '-') {
		i--
	}
	return i
}

func trimEnd(s string) int {
	return len(strings.TrimRight(s, ".,;:!?-"))
}

func alnum(b byte) bool    { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' }
func nameByte(b byte) bool { return alnum(b) || b == '_' || b == '.' }

// hashtagStart tells #StrokeMonth from "#1" and "# 4".
func hashtagStart(s string) bool {
	n := run(s, func(b byte) bool { return b >= '0' && b <= '9' })
	return n < len(s) && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= utf8.RuneSelf)
}

func caseOf(s string) Case {
	upper, lower, first, n := 0, 0, false, 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
			first = first || n == 0
		case unicode.IsLower(r):
			lower++
		}
		n++
	}
	switch {
	case upper == 0:
		return Lower
	case lower == 0 && upper > 1:
		return Upper
	case first && upper == 1:
		return Title
	}
	return Mixed
}
