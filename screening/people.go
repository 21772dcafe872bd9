package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// PersonKind tells how a text points at a person.
type PersonKind uint8

// The kinds.
const (
	// Named is a name, whole or in part.
	Named PersonKind = iota
	// Initials are one to three letters for a name: T.K., Mrs. J.
	Initials
	// Mentioned is an @handle.
	Mentioned
	// Tagged is a hashtag that holds a name: #TeamRosalind.
	Tagged
)

// Person is a place in the text that names somebody who is not staff, no public
// person and not the practice.
type Person struct {
	Kind PersonKind
	// Words are the words of the name.
	Words speech.Range
	text.Span
	Sentence int
	// Sure says that the words are a name by themselves (title, first name with
	// surname). Otherwise they only may be one and need a reason from around.
	Sure bool
	// Author says that it is the one who is answered, named at the very start
	// of the draft, as sites do by themselves.
	Author bool
	// OfAuthor says that all words are of the name of the one who is answered.
	OfAuthor bool
	// Vocative says that the person is spoken to.
	Vocative bool
	// Role says that the person is named with a job or office: Pastor Ellen.
	Role bool
}

// people finds the persons that the text names, and the clinicians that are no
// staff: Dr. John Lee.
func people(r *Reading) (persons, clinicians []Person) {
	f := r.finder()
	for n := range r.Text.Sentences {
		f.sentence(n)
	}
	return f.found, f.clinicians
}

func (r *Reading) finder() *finder {
	f := &finder{r: r, s: r.Text}
	if r.Draft.Context != nil {
		f.author = wordsOf(r.Draft.Context.Author)
	}
	return f
}

type finder struct {
	r                 *Reading
	s                 *speech.Speech
	author            []string
	found, clinicians []Person
	// loud says of sentence heard-1 whether it is shouted.
	heard int
	loud  bool
	// lang is the language of the text, found when asked for.
	lang string
}

func (f *finder) sentence(n int) {
	r := f.s.Sentences[n]
	for i := r.From; i < r.To; {
		if p, next, ok := f.at(n, r, i); ok {
			f.found = append(f.found, p)
			i = next
		} else {
			i = max(next, i+1)
		}
	}
}

// at tries to read a person from word i on; next is where to go on.
func (f *finder) at(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	k := &f.s.Tokens[w.Token]
	switch k.Kind {
	case text.Handle:
		if f.r.Own.Handle(w.Text) {
			return Person{}, i + 1, false
		}
		p := f.person(n, i, i+1)
		p.Kind, p.Sure = Mentioned, true
		return p, i + 1, true
	case text.Hashtag:
		if hasName(f.s.Quote(k.Span)) {
			p := f.person(n, i, i+1)
			p.Kind = Tagged
			return p, i + 1, true
		}
		return Person{}, i + 1, false
	case text.Word:
	default:
		return Person{}, i + 1, false
	}
	// What is known to be no private person goes as a whole.
	if skip := f.known(n, r, i); skip > 0 {
		return Person{}, i + skip, false
	}
	if w.Class&lexicon.Honorific != 0 {
		if p, next, ok := f.titled(n, r, i); ok {
			return p, next, true
		}
	}
	if p, next, ok := f.initials(n, r, i); ok {
		return p, next, true
	}
	return f.name(n, r, i)
}

func (f *finder) person(n, from, to int) Person {
	words := speech.Range{From: from, To: to}
	p := Person{Words: words, Span: f.s.Bytes(words), Sentence: n}
	r := f.s.Sentences[n]
	if from > r.From {
		before := f.s.Words[from-1]
		p.Role = before.Class&lexicon.Occupation != 0 && before.Class&lexicon.PatientWord == 0
		p.Vocative = f.s.Words[from].Comma || greeting.Has(before.Text)
	}
	if to >= r.To || f.s.Words[to].Comma {
		p.Vocative = p.Vocative || from == r.From || f.s.Words[from].Comma
	}
	p.OfAuthor = f.isAuthor(words)
	p.Author = p.OfAuthor && n == 0 && from <= r.From+1
	return p
}

var greeting = text.SetOf(`hi hey hello dear thanks congrats congratulations ok hola oye estimada estimado gracias felicidades dona`)

// isAuthor reports whether every word is one of the answered person's name.
func (f *finder) isAuthor(words speech.Range) bool {
	if len(f.author) == 0 {
		return false
	}
	for i := words.From; i < words.To; i++ {
		w := trimPossessive(f.s.Words[i].Text)
		if !contains(f.author, w) && f.s.Words[i].Class&lexicon.Honorific == 0 {
			return false
		}
	}
	return true
}

func (f *finder) texts(r speech.Range, i, most int) []string {
	var out []string
	for j := i; j < r.To && len(out) < most; j++ {
		out = append(out, trimPossessive(f.s.Words[j].Text))
	}
	return out
}

//go:noinline
func (f *finder) capital(i int) bool {
	c := f.s.Tokens[f.s.Words[i].Token].Case
	return c == text.Title || c == text.Mixed || c == text.Upper
}

func (f *finder) capitalLetter(i int) bool {
	return f.s.Tokens[f.s.Words[i].Token].Case == text.Title || f.s.Words[i].Text != "n" && f.s.Words[i].Text != "u" && f.s.Words[i].Text != "r" && f.s.Words[i].Text != "k"
}

// shouting reports whether capitals say nothing in sentence n: most of its words
// have nothing else, or it is a headline in which each begins with one.
func (f *finder) shouting(n int) bool {
	if f.heard != n+1 {
		f.heard, f.loud = n+1, f.shouts(n)
	}
	return f.loud
}

func (f *finder) shouts(n int) bool {
	upper, title, all := 0, 0, 0
	r := f.s.Sentences[n]
	for i := r.From; i < r.To; i++ {
		k := &f.s.Tokens[f.s.Words[i].Token]
		if k.Kind != text.Word || len(k.Word) < 2 {
			continue
		}
		all++
		switch k.Case {
		case text.Upper:
			upper++
		case text.Title:
			title++
		}
	}
	return all > 3 && upper*10 >= all*7 || all > 5 && (upper+title)*10 >= all*9
}

func (f *finder) endsSentence(i int) bool {
	t := f.s.Words[i].Token + 1
	return t < len(f.s.Tokens) && (f.s.Tokens[t].Word == "!" || f.s.Tokens[t].Word == "?")
}

func (f *finder) possessive(i int) bool { return strings.HasSuffix(f.s.Words[i].Text, "'s") }

func (f *finder) isFirst(i int) bool {
	w := f.s.Words[i]
	// "We'll" was typed, "will" is only what it stands for.
	return w.Class&lexicon.AnyFirstName != 0 && len(w.Text) > 1 && trimPossessive(f.s.Tokens[w.Token].Word) == trimPossessive(w.Text) &&
		(!spanishRather(w.Class) || f.language() != "es")
}

// spanishRather reports whether a word is Spanish, and as a first name rare: "su",
// "una" and "dia" are people's names elsewhere.
func spanishRather(c lexicon.Class) bool {
	return c&lexicon.SpanishWord != 0 && c&lexicon.AnyFirstName == lexicon.FirstNameRare
}

func (f *finder) language() string {
	if f.lang == "" {
		if f.lang = languageOf(f.s); f.lang == "" {
			f.lang = "en"
		}
	}
	return f.lang
}

func (f *finder) isSurname(i int) bool { return f.s.Words[i].Class&lexicon.AnySurname != 0 }

func (f *finder) isNameWord(i int) bool { return f.isFirst(i) || f.isSurname(i) }

// plainName reports whether a word is a name and hardly anything else.
func plainName(c lexicon.Class) bool {
	return c&(lexicon.AnyFirstName|lexicon.AnySurname) != 0 && c&(lexicon.CommonWord|lexicon.Word|lexicon.SpanishWord|lexicon.Place) == 0
}

// unknown reports whether a word is in no list that explains it.
func unknown(c lexicon.Class) bool {
	return c&^(lexicon.Ambiguous|lexicon.CareSign|lexicon.Leisure|lexicon.Trade) == 0
}

//go:noinline
func trimPossessive(w string) string { return strings.TrimSuffix(w, "'s") }

func contains(list []string, w string) bool {
	for _, x := range list {
		if x == w {
			return true
		}
	}
	return false
}

// hasName reports whether a hashtag in capitals and small letters, as typed, has
// a frequent first name among its words: #TeamRosalind.
func hasName(tag string) bool {
	from := 1 // behind the sign
	for i := 2; i <= len(tag); i++ {
		if i < len(tag) && (tag[i] < 'A' || tag[i] > 'Z') {
			continue
		}
		word := text.Plain(tag[from:i])
		if c := lexicon.Lookup(word); len(word) > 2 && from > 1 && c&lexicon.FirstName != 0 && plainName(c) && c&(lexicon.Eponym|lexicon.PublicPerson) == 0 {
			return true
		}
		from = i
	}
	return false
}
