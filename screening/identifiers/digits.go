package identifiers

import (
	"strings"

	"prescreen/screening/text"
)

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
