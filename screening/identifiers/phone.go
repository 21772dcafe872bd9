package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// Phone finds telephone numbers of the North American plan that are neither the
// practice's nor a public service's.
var Phone = &screening.Rule{
	ID:       "phone",
	Category: "phone",
	Title:    "Contains a phone number",
	Why:      "A phone number can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(D)",
	Advice:   "Leave the number out, or add it to the practice's own numbers if it is one.",
	Level:    screening.Stop,
	Flags: []string{
		"Does anyone know who [9525550163] belongs to?? Left a msg about a lisinopril refill",
		"she's at [612 555 0177] ext 4",
	},
	Passes: []string{
		"Poison Help is 1-800-222-1222, any hour of the day.",
		"Last year 812 lbs, this year 3,418.50.",
	},
	Find: findPhone,
}

func findPhone(r *screening.Reading, report func(screening.Hit)) {
	for _, d := range digitRuns(r.Text.Text) {
		n := d.digits
		if len(n) == 11 && n[0] == '1' {
			n = n[1:]
		}
		if len(n) != 10 || !nanp(n) || r.Own.Phone(n) || publicLine[n] || tollFree(n) && !r.Sentences[d.sentence].OneOf {
			continue
		}
		if d.link {
			continue
		}
		report(screening.Hit{Span: d.Span})
	}
}

// nanp checks the rules of the numbering plan: area and exchange start with 2
// to 9, the area's second digit is no 9, neither is N11.
func nanp(n string) bool {
	return n[0] >= '2' && n[1] != '9' && n[1:3] != "11" && n[3] >= '2' && n[4:6] != "11"
}

// tollFree numbers belong to institutions.
func tollFree(n string) bool {
	switch n[:3] {
	case "800", "833", "844", "855", "866", "877", "888":
		return true
	}
	return false
}

// publicLine are help lines that anyone may print.
var publicLine = map[string]bool{
	"8002221222": true, "8006624357": true, "8007848669": true, "8007997233": true, "8006564673": true,
	"8006334227": true, "8002324636": true, "8338526262": true,
}

// digitRun is a number as people type it: digits with spaces, hyphens, dots or
// brackets between groups, or spelled out.
type digitRun struct {
	text.Span
	digits string
	// groups are the lengths of the groups of digits.
	groups   []int
	first    int // token index
	last     int
	sentence int
	link     bool
}

var spelledDigits = map[string]string{
	"zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"cero": "0", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
}

// digitRuns finds all runs of digits that belong together.
func digitRuns(t *text.Text) []digitRun {
	var out []digitRun
	sentence := 0
	for i := 0; i < len(t.Tokens); i++ {
		for sentence+1 < len(t.Sentences) && i >= t.Sentences[sentence].To {
			sentence++
		}
		if _, ok := digitsOf(&t.Tokens[i]); !ok {
			continue
		}
		run := digitRun{first: i, sentence: sentence}
		j, end := i, i
		spelled := 0
		for j < len(t.Tokens) {
			k := &t.Tokens[j]
			if d, ok := digitsOf(k); ok {
				run.digits += d
				run.groups = append(run.groups, len(d))
				if k.Kind == text.Word {
					spelled++
				}
				end = j
				j++
				continue
			}
			if k.Kind == text.Mark && separates(k.Word) && j+1 < len(t.Tokens) && j-end < 3 {
				j++
				continue
			}
			break
		}
		// One word such as "one" is no number.
		if spelled > 0 && spelled == len(run.groups) && spelled < 4 {
			i = end
			continue
		}
		run.last = end
		run.Span = t.Span(i, end)
		if i > 0 && t.Tokens[i-1].Word == "(" && strings.Contains(t.Quote(run.Span), ")") {
			run.Start = t.Tokens[i-1].Start
		}
		out = append(out, run)
		i = end
	}
	return out
}

func digitsOf(k *text.Token) (string, bool) {
	switch k.Kind {
	case text.Number:
		return k.Word, true
	case text.Word:
		d, ok := spelledDigits[k.Word]
		return d, ok
	}
	return "", false
}

func separates(w string) bool {
	switch w {
	case "-", ".", "(", ")", "/", "+", ",":
		return true
	}
	return false
}
