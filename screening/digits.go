package screening

import (
	"strings"

	"prescreen/screening/text"
)

// DigitRun is a number as people type it: digits with spaces, hyphens, dots or
// brackets between groups, or spelled out, or with letters that look like digits.
type DigitRun struct {
	text.Span
	// Digits are the digits alone.
	Digits string
	// Groups are the lengths of the groups of digits.
	Groups []int
	// Spelled says that some of it is in words.
	Spelled     bool
	First, Last int // token indexes
	Sentence    int
}

// Parted reports whether a written number with the length of a telephone number is parted
// as none is: those are parted behind the area, the exchange, or both (ITU-T E.123).
func (d *DigitRun) Parted() bool {
	const area, exchange, all = 3, 3 + 3, 10
	at := all - len(d.Digits) // a 1 in front does not count
	if d.Spelled || len(d.Groups) < 2 || at != 0 && at != -1 || at == -1 && d.Digits[0] != '1' {
		return false
	}
	behindArea, behindExchange, elsewhere := false, false, false
	for _, n := range d.Groups[:len(d.Groups)-1] {
		switch at += n; at {
		case 0:
		case area:
			behindArea = true
		case exchange:
			behindExchange = true
		default:
			elsewhere = true
		}
	}
	return elsewhere && !(behindArea && behindExchange)
}

// findRuns finds all runs of digits that belong together.
func findRuns(t *text.Text) []DigitRun {
	var out []DigitRun
	sentence := 0
	for i := 0; i < len(t.Tokens); i++ {
		for sentence+1 < len(t.Sentences) && i >= t.Sentences[sentence].To {
			sentence++
		}
		if _, n := digitsAt(t.Tokens, i); n == 0 {
			continue
		}
		run := DigitRun{First: i, Sentence: sentence}
		written := false
		j, end := i, i
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			if d, n := digitsAt(t.Tokens, j); n > 0 && len(run.Digits) <= longestCode {
				run.Digits += d
				run.Groups = append(run.Groups, len(d))
				if k.Kind == text.Word {
					run.Spelled = true
				} else {
					written = true
				}
				end = j + n - 1
				j += n
				continue
			}
			if separates(k) && j+1 < len(t.Tokens) && j-end < 3 && !(k.Word == "," && complete(t, &run, end)) {
				j++
				continue
			}
			break
		}
		// One word such as "one" is no number.
		if !written && len(run.Digits) < 4 {
			i = end
			continue
		}
		run.Last = end
		run.Span = t.Span(i, end)
		if i > 0 && t.Tokens[i-1].Word == "(" && strings.Contains(t.Quote(run.Span), ")") {
			run.Start = t.Tokens[i-1].Start
		}
		out = append(out, run)
		i = end
	}
	return out
}

// complete reports whether a number that ends at token end needs no more behind a comma:
// it is long enough, a date, or written and ends as telephone numbers do.
func complete(t *text.Text, run *DigitRun, end int) bool {
	const long, last = 7, 4
	if len(run.Digits) >= long || run.Groups[len(run.Groups)-1] >= last && t.Tokens[end].Kind == text.Number {
		return true
	}
	for i := run.First; i < end; i++ {
		if t.Tokens[i].Word == "/" {
			return true
		}
	}
	return false
}

// digitsAt gives the digits that token i stands for, with the words behind it
// that belong to the same number, and how many tokens that are.
func digitsAt(tokens []text.Token, i int) (string, int) {
	k := &tokens[i]
	switch k.Kind {
	case text.Number:
		return k.Word, 1
	case text.Code:
		if d := mistyped(k.Word); d != "" {
			return d, 1
		}
	case text.Word:
		return spelledAt(tokens, i)
	}
	return "", 0
}

// mistyped reads o, l and i as the digits that they pass for, in a word that has
// two digits at least and nothing else; it gives "" for any other.
func mistyped(w string) string {
	if digitsIn(w) < 2 {
		return ""
	}
	d := []byte(w)
	for i, c := range d {
		switch c {
		case 'o':
			d[i] = '0'
		case 'l', 'i':
			d[i] = '1'
		}
	}
	if digitsIn(string(d)) < len(d) {
		return ""
	}
	return string(d)
}

// numeral is a word for a number; waits is how many digits may still follow it:
// one after a ten, two after a hundred.
type numeral struct {
	digits string
	waits  int
}

// numerals are words for numbers, English and Spanish.
var numerals = readNumerals(
	`zero=0 oh=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
		ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
		cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
		diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19
		veintiuno=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29`,
	`twenty=2 thirty=3 forty=4 fifty=5 sixty=6 seventy=7 eighty=8 ninety=9
		veinte=2 treinta=3 cuarenta=4 cincuenta=5 sesenta=6 setenta=7 ochenta=8 noventa=9`,
	`cien=1 ciento=1 doscientos=2 trescientos=3 cuatrocientos=4 quinientos=5 seiscientos=6 setecientos=7 ochocientos=8 novecientos=9`)

// numeralList has a numeral for each word of an index.
type numeralList struct {
	words *text.Index
	of    []numeral
}

// readNumerals reads lists of words with their digits: behind those of the first list no
// digit is waited for, behind those of the next one, and so on.
func readNumerals(lists ...string) numeralList {
	var words []string
	var out numeralList
	for waits, list := range lists {
		for _, f := range strings.Fields(list) {
			word, digits, _ := strings.Cut(f, "=")
			words, out.of = append(words, word), append(out.of, numeral{digits, waits})
		}
	}
	out.words = text.IndexOf(words)
	return out
}

// at is the numeral that a word is, or none.
func (l *numeralList) at(word string) numeral {
	if i := l.words.Of(word); i >= 0 {
		return l.of[i]
	}
	return numeral{}
}

// spelledAt reads "five", "fifteen", "sixty-five", "quinientos cincuenta y cinco"
// and digits run together, "cincocincocinco". It gives the digits and the number
// of tokens.
func spelledAt(tokens []text.Token, i int) (string, int) {
	w := tokens[i].Word
	x := numerals.at(w)
	if x.digits == "" {
		if d := runTogether(w); d != "" {
			return d, 1
		}
		return "", 0
	}
	d, at := x.digits, i+1
	for waits := x.waits; waits > 0; waits = x.waits {
		next := at
		if next < len(tokens) && (tokens[next].Word == "-" || tokens[next].Word == "y") {
			next++
		}
		x = numeral{}
		if next < len(tokens) {
			x = numerals.at(tokens[next].Word)
		}
		// What follows must fit: "sixty five" is 65, "sixty fifty" 60 and 50.
		if n := len(x.digits) + x.waits; n == 0 || n > waits || x.digits == "0" {
			return d + "00"[:waits], at - i
		}
		d += "00"[:waits-len(x.digits)-x.waits] + x.digits
		at = next + 1
	}
	return d, at - i
}

// runTogether reads two or more digits in one word; it gives "" for any other word.
func runTogether(w string) string {
	out := ""
	for w != "" {
		n, digit := 3, ""
		for ; n <= len(w) && n <= 6; n++ {
			if x := numerals.at(w[:n]); len(x.digits) == 1 && x.waits == 0 {
				digit = x.digits
				break
			}
		}
		if digit == "" {
			return ""
		}
		out += digit
		w = w[n:]
	}
	if len(out) < 2 {
		return ""
	}
	return out
}

// separates reports what may stand between groups of digits.
func separates(k *text.Token) bool {
	switch k.Word {
	case "-", ".", "(", ")", "/", "+", ",", "*", "_", "dot", "dash", "slash", "punto", "guion", "barra":
		return true
	}
	return false
}
