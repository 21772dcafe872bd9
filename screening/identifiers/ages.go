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

func agesIn(r *screening.Reading, n int) []age {
	t := r.Text.Text
	var out []age
	s := t.Sentences[n]
	for i := s.From; i < s.To; i++ {
		k := &t.Tokens[i]
		word := func(j int) string {
			for ; j < s.To; j++ {
				if t.Tokens[j].Word != "-" {
					return t.Tokens[j].Word
				}
			}
			return ""
		}
		switch k.Kind {
		case text.Code:
			if i+1 < s.To && t.Tokens[i+1].Word == "-" && t.Tokens[i+1].Glued {
				continue // a part of a longer code
			}
			for _, e := range []string{"yo", "f", "m", "yof", "yom"} {
				if d, ok := strings.CutSuffix(k.Word, e); ok && number(d) > 0 && number(d) < 120 && (len(e) > 1 || k.Case != text.Lower && len(d) > 1 && !(i > 0 && (t.Tokens[i-1].Word == "$" || t.Tokens[i-1].Word == "."))) {
					out = append(out, age{k.Span, number(d), true})
				}
			}
		case text.Number:
			years := number(k.Word)
			if years < 1 || years > 120 {
				continue
			}
			next := word(i + 1)
			switch {
			case monthWords.Has(next) && anyOf(t, i+1, i+6, s.To, "old") >= 0:
				out = append(out, age{t.Span(i, anyOf(t, i+1, i+6, s.To, "old")), 1, false})
			case r.Discloses(n) && i > s.From && statesAgeOf.Has(t.Tokens[i-1].Word) && monthWords.Has(next):
				out = append(out, age{t.Span(i, i+1), 1, false})
			case r.Discloses(n) && years > 17 && i > s.From && t.Tokens[i-1].Word == "de" && next != "anos" && before(t, i, 3, agedWords) >= 0:
				out = append(out, age{t.Span(i, i), years, false})
			case next == "yo" || next == "y" && word(i+2) == "/":
				out = append(out, age{t.Span(i, i), years, true})
			case (next == "year" || next == "years" || next == "yr" || next == "yrs" || next == "anos") && anyOf(t, i+1, i+6, s.To, "old", "young", "edad", "joven") >= 0:
				out = append(out, age{t.Span(i, anyOf(t, i+1, i+6, s.To, "old", "young", "edad", "joven")), years, years > 89})
			case i > s.From && (t.Tokens[i-1].Word == "turned" || t.Tokens[i-1].Word == "turns" || t.Tokens[i-1].Word == "turning" || t.Tokens[i-1].Word == "age" || t.Tokens[i-1].Word == "aged") && next != "of":
				out = append(out, age{t.Span(i, i), years, false})
			case next == "anos" || next == "anitos" || next == "y/o":
				out = append(out, age{t.Span(i, min(i+1, s.To-1)), years, years > 89})
			case i > s.From && statesAge.Has(t.Tokens[i-1].Word) && years > 17 && (i+1 >= s.To || t.Tokens[i+1].Kind == text.Mark):
				out = append(out, age{t.Span(i, i), years, false})
			case i > s.From && t.Tokens[i-1].Word == "," && next == "," && (r.Sentences[n].OneOf || r.Names(n)):
				out = append(out, age{t.Span(i, i), years, false})
			}
		case text.Word:
			if years, end := cardinal(t, i, s.To); end >= 0 {
				next := ""
				if end+1 < s.To {
					next = word(end + 1)
				}
				if next == "anos" || next == "anitos" || (next == "year" || next == "years" || next == "yr" || next == "yrs") && anyOf(t, end+1, end+5, s.To, "old", "young") >= 0 {
					out = append(out, age{t.Span(i, end+1), years, false})
					i = end
					continue
				}
			}
			if k.Word == "hundred" && i > s.From {
				from, to := i, i
				for from > s.From && spokenNumber.Has(t.Tokens[from-1].Word) {
					from--
				}
				for to+1 < s.To && (spokenNumber.Has(t.Tokens[to+1].Word) || t.Tokens[to+1].Word == "and") {
					to++
				}
				if anyOf(t, from-4, from, s.To, "turned", "turns", "turning", "is", "celebrated") >= 0 {
					out = append(out, age{t.Span(from, to), 100, true})
				}
			}
		}
	}
	return out
}

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

func anyOf(t *text.Text, from, to, most int, words ...string) int {
	for j := max(0, from); j < to && j < most; j++ {
		for _, w := range words {
			if t.Tokens[j].Word == w {
				return j
			}
		}
	}
	return -1
}
