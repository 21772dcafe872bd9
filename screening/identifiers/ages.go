package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// age is an age as the text states it.
type age struct {
	text.Span
	years int
	// clinical is the way of charts: 34F, 92yo.
	clinical bool
}

// agesIn lists the ages that sentence n states.
func agesIn(r *screening.Reading, n int) []age {
	t := r.Text.Text
	var out []age
	s := t.Sentences[n]
	told := r.Discloses(n)
	for i := s.From; i < s.To; i++ {
		if i+2 < s.To && t.Tokens[i+1].Word == "," && t.Tokens[i+1].Glued && t.Tokens[i+2].Glued {
			continue // 3,840
		}
		if told {
			if a, end := toldAge(r, n, i); end >= 0 {
				out = append(out, a)
				i = end
				continue
			}
		}
		switch k := &t.Tokens[i]; k.Kind {
		case text.Code:
			if years := chartedAge(t, s, i); years > 0 {
				out = append(out, age{k.Span, years, true})
			}
		case text.Number:
			if years := number(k.Word); years > 0 && years <= oldest {
				if a, ok := numberAge(r, n, i, years); ok {
					out = append(out, a)
				}
			}
		case text.Word:
			if a, end := spelledAge(t, s, i); end >= 0 {
				out = append(out, a)
				i = end
			}
		}
	}
	return out
}

const (
	// oldest is the highest age that is taken for one.
	oldest = 120
	// protected is the age above which one is an identifier by itself (45 CFR
	// 164.514(b)(2)(i)(C)).
	protected = 89
)

// chartedAge reads 34F or 92yo; it gives 0 for any other code.
func chartedAge(t *text.Text, s text.Range, i int) int {
	if i+1 < s.To && t.Tokens[i+1].Word == "-" && t.Tokens[i+1].Glued || i > s.From && t.Tokens[i-1].Word == "-" && t.Tokens[i].Glued {
		return 0 // a part of a longer code
	}
	k := &t.Tokens[i]
	for _, end := range []string{"yo", "f", "m", "yof", "yom"} {
		digits, ok := strings.CutSuffix(k.Word, end)
		years := number(digits)
		if !ok || years < 1 || years > oldest {
			continue
		}
		priced := i > 0 && (t.Tokens[i-1].Word == "$" || t.Tokens[i-1].Word == ".")
		if len(end) > 1 || k.Case != text.Lower && len(digits) > 1 && !priced {
			return years
		}
	}
	return 0
}

// numberAge reports whether the number that token i is stands for an age.
func numberAge(r *screening.Reading, n, i, years int) (age, bool) {
	t, s := r.Text.Text, r.Text.Text.Sentences[n]
	next, previous := wordFrom(t, s, i+1), ""
	if i > s.From {
		previous = t.Tokens[i-1].Word
	}
	told := r.Discloses(n)
	ends := clauseEnds(t, s, i+1)
	switch {
	case monthWords.Has(next):
		if old := anyOf(t, i+1, min(i+6, s.To), oldWords); old >= 0 {
			return age{t.Span(i, old), 1, false}, true
		}
		if told && (statesAgeOf.Has(previous) || previous == "(" && i+2 < s.To && t.Tokens[i+2].Word == ")" && endsName(r, n, i-2)) {
			return age{t.Span(i, i+1), 1, false}, true
		}
		return age{t.Span(i, i), years, false}, ageWords.Of(previous)&turns != 0
	case next == "yo" || next == "y" && wordFrom(t, s, i+2) == "/":
		return age{t.Span(i, i), years, true}, true
	case yearWords.Has(next):
		if old := anyOf(t, i+1, min(i+6, s.To), oldWords); old >= 0 {
			return age{t.Span(i, old), years, years > protected}, true
		}
		if ageWords.Of(previous)&turns != 0 {
			return age{t.Span(i, i), years, false}, true
		}
		return age{t.Span(i, min(i+1, s.To-1)), years, years > protected}, next == "anos" && !lasting(t, s, i, i+1)
	case ageWords.Of(previous)&turns != 0:
		return age{t.Span(i, i), years, false}, next != "of"
	case bareYears.Has(next):
		return age{t.Span(i, min(i+1, s.To-1)), years, years > protected}, true
	case years > 17 && ends && statesAge.Has(previous):
		return age{t.Span(i, i), years, false}, true
	case previous == "," && next == "," && (r.Sentences[n].OneOf || r.Names(n)):
		return age{t.Span(i, i), years, false}, true
	case told && years > 17 && previous == "de" && before(t, i, 3, agedWords) >= 0:
		return age{t.Span(i, i), years, false}, true
	case told && ends && (previous == "," || previous == "("):
		return age{t.Span(i, i), years, false}, endsName(r, n, i-2)
	}
	return age{}, false
}

// endsName reports whether a person's name ends with token i: Beckett, 5.
func endsName(r *screening.Reading, n, i int) bool {
	if i < 0 {
		return false
	}
	end := r.Text.Tokens[i].End
	p := endingFrom(r.PeopleIn(n), end)
	return p != nil && p.Kind == screening.Named && p.End == end
}

// spelledAge reads an age in words from token i on; it gives the last token of its
// number, or -1.
func spelledAge(t *text.Text, s text.Range, i int) (age, int) {
	if years, end := cardinal(t, i, s.To); end >= 0 {
		next := wordFrom(t, s, end+1)
		if bareYears.Has(next) || next == "anos" && !lasting(t, s, i, end+1) || yearWords.Has(next) && anyOf(t, end+1, min(end+5, s.To), oldWords) >= 0 {
			return age{t.Span(i, end+1), years, false}, end
		}
	}
	if t.Tokens[i].Word != "hundred" || i == s.From {
		return age{}, -1
	}
	from, to := i, i
	for from > s.From && spokenNumber.Has(t.Tokens[from-1].Word) {
		from--
	}
	for to+1 < s.To && (spokenNumber.Has(t.Tokens[to+1].Word) || t.Tokens[to+1].Word == "and") {
		to++
	}
	if anyOf(t, from-4, from, reached) < 0 {
		return age{}, -1
	}
	return age{t.Span(from, to), 100, true}, i
}

// lasting reports whether the years between two tokens are how long something takes:
// "llevaba once años", "dos años de terapia", "20 años viniendo".
func lasting(t *text.Text, s text.Range, from, to int) bool {
	previous, earlier := tokenWord(t, from-1, s.From), tokenWord(t, from-2, s.From)
	if ageWords.Of(previous)&lastsFor != 0 || previous == "de" && ageWords.Of(earlier)&lastsFor != 0 {
		return true
	}
	next := wordFrom(t, s, to+1)
	return ageWords.Of(next)&lastsOf != 0 || strings.HasSuffix(next, "ando") || strings.HasSuffix(next, "iendo")
}

// wordFrom is the first word from token i on in a sentence, over hyphens, or "".
//
//go:noinline
func wordFrom(t *text.Text, s text.Range, i int) string {
	for ; i < s.To; i++ {
		if t.Tokens[i].Word != "-" {
			return t.Tokens[i].Word
		}
	}
	return ""
}

// What stands behind years of age, and before them; bareYears says it alone, as "años"
// does.
var (
	yearWords = text.SetOf("year years yr yrs anos")
	bareYears = text.SetOf("anitos")
	oldWords  = text.SetOf("old young edad joven")
	reached   = text.SetOf("turned turns turning is celebrated")
)

// monthWords measure the age of a baby; agedWords are those whose age "de 88" is.
var (
	monthWords  = text.SetOf("mo month months wk week weeks mes meses semana semanas")
	statesAgeOf = text.SetOf("tiene cumple cumplio turned turns")
	agedWords   = text.SetOf("senora senor mujer hombre joven abuela abuelo abuelita abuelito paciente senorita viejita viejito nina nino muchacha muchacho dama")
)

// cardinals are the numbers in words of which ages are made, and cardinalValues what
// each stands for.
var cardinals, cardinalValues = numbered(`
	one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
	sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
	un 1 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15
	dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintidos 22 veintitres 23
	veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50
	sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100`)

func numbered(s string) (*text.Index, []int) {
	var words []string
	var values []int
	for i, f := range strings.Fields(s) {
		if i%2 == 0 {
			words = append(words, f)
		} else {
			values = append(values, number(f))
		}
	}
	return text.IndexOf(words), values
}

// cardinal reads a number in words from token i on: "ninety-three", "ciento dos"; it
// gives its last token, or -1.
func cardinal(t *text.Text, i, to int) (value, end int) {
	end = -1
	for j := i; j < to && j < i+5; j++ {
		at := cardinals.Of(t.Tokens[j].Word)
		n := 0
		if at >= 0 {
			n = cardinalValues[at]
		}
		switch w := t.Tokens[j].Word; {
		case at >= 0 && (value == 0 || n < 10 && value%10 == 0 || value == 100):
			value, end = value+n, j
		case j > i && (w == "-" || w == "y") && value >= 20:
		default:
			return value, end
		}
	}
	return value, end
}

// statesAge are words after which a bare number at the end of a clause is an age.
var statesAge = text.SetOf("she's he's is es she he hits hit cumple cumplio")

var spokenNumber = text.SetOf("one two three four five six seven eight nine ten a eleven twelve")

// anyOf gives the first token in [from, to) that is one of the words, or -1.
func anyOf(t *text.Text, from, to int, words *text.Set) int {
	for j := max(0, from); j < to; j++ {
		if words.Has(t.Tokens[j].Word) {
			return j
		}
	}
	return -1
}
