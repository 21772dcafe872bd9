package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Date finds a date that belongs to one person: of birth, of a visit, of a
// result.
var Date = &screening.Rule{
	ID:       "date",
	Category: "date",
	Title:    "Gives a date about a person",
	Why:      "A date of birth, visit or treatment can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(C)",
	Advice:   "Leave the date out.",
	Level:    screening.Stop,
	Flags: []string{
		"happy birthday to our patient Earl, born on the [fourth of july 1951]!!",
		"Devon's date of birth is [03/14/1987], can somebody confirm?",
	},
	Passes: []string{
		"Our flu clinic runs October 4 through October 11, nine to four.",
		"Founded in 1931, and still on the same corner.",
	},
	Find: findDate,
}

func findDate(r *screening.Reading, report func(screening.Hit)) {
	if r.News {
		return
	}
	t := r.Text.Text
	for n, words := range r.Text.Sentences {
		s := &r.Sentences[n]
		if words.Len() == 0 || s.Generic && !s.Charted && !r.Likely(n) {
			continue
		}
		birth := false
		for i := words.From; i < words.To; i++ {
			switch r.Text.Words[i].Text {
			case "born", "birthdate", "birth", "dob", "nacio", "nacimiento":
				birth = true
			}
		}
		tied := r.Discloses(n) || s.Charted || r.OfSomeone(n) && (r.SpeaksOfCare(n) && !r.Unlikely(n) || birth) || r.Likely(n)
		if !tied && !(birth && r.Around(n, r.OfSomeone)) {
			continue
		}
		from, to := t.Sentences[n].From, t.Sentences[n].To
		for i := from; i < to; {
			end := dateAt(r, i, to, s.Charted)
			if end < 0 {
				i++
				continue
			}
			report(screening.Hit{Span: t.Span(i, end)})
			i = end + 1
		}
		// On a post that has a date itself, "yesterday" and "Tuesday" are dates too.
		if s.Encounter || s.Clinical {
			days(r, words, report)
		}
	}
}

// days reports the weekdays and the days just past. "Today" and "last week" a reader of
// the post knows without them: of 400 held drafts in which they were told, reviewers
// name a date in one of fifteen.
func days(r *screening.Reading, words speech.Range, report func(screening.Hit)) {
	for i := words.From; i < words.To; i++ {
		w := &r.Text.Words[i]
		if w.Class&(lexicon.Weekday|lexicon.RelativeDay) == 0 || w.Class&lexicon.Ambiguous != 0 || w.Class&lexicon.RelativeDay != 0 && !justPast.Has(w.Text) {
			continue
		}
		from := i
		for i+1 < words.To && r.Text.Words[i+1].Class&lexicon.RelativeDay != 0 && w.Class&lexicon.RelativeDay != 0 {
			i++
		}
		report(screening.Hit{Span: r.Span(speech.Range{From: from, To: i + 1})})
	}
}

var justPast = text.SetOf("yesterday ayer anoche anteayer antier")

// dateAt reads a date with a day, in a note like a chart's a month as well, from
// token i on; it gives its last token, or -1.
func dateAt(r *screening.Reading, i, to int, charted bool) int {
	t := r.Text.Text
	k := &t.Tokens[i]
	// 3/14/1987, 03-14-87, 2/2, 2026-03-14
	if k.Kind == text.Number && i+2 < to && dateMark(t, i+1) && t.Tokens[i+2].Kind == text.Number && t.Tokens[i+2].Glued {
		end := i + 2
		if i+4 < to && dateMark(t, i+3) && t.Tokens[i+4].Kind == text.Number && t.Tokens[i+4].Glued {
			end = i + 4
		} else if t.Tokens[i+1].Word != "/" {
			return -1
		}
		if monthOrDay(k.Word) {
			return end
		}
		return -1
	}
	if lexicon.Lookup(k.Word)&lexicon.Month != 0 && k.Kind == text.Word {
		// March 14, 1987; march 14th
		end := -1
		if i+1 < to && dayNumber(&t.Tokens[i+1]) {
			end = i + 1
		}
		if end > 0 {
			j := end + 1
			if j < to && t.Tokens[j].Word == "," {
				j++
			}
			if j < to && year(&t.Tokens[j]) {
				end = j
			}
		} else if charted && i+1 < to && year(&t.Tokens[i+1]) {
			end = i + 1
		}
		return end
	}
	if dayNumber(k) {
		j := i + 1
		if j < to && (t.Tokens[j].Word == "of" || t.Tokens[j].Word == "de") {
			j++
		}
		if j < to && t.Tokens[j].Kind == text.Word && lexicon.Lookup(t.Tokens[j].Word)&lexicon.Month != 0 {
			end := j
			j++
			if j < to && (t.Tokens[j].Word == "," || t.Tokens[j].Word == "de") {
				j++
			}
			if j < to && year(&t.Tokens[j]) {
				end = j
			}
			return end
		}
		// "the 9th", "el 22", and "the ninth" at the end of a clause
		if i > 0 && (k.Kind == text.Code && t.Tokens[i-1].Word == "the" || endsClause(t, i, to) &&
			(k.Kind == text.Number && t.Tokens[i-1].Word == "el" || k.Kind == text.Word && t.Tokens[i-1].Word == "the" && k.Word != "first" && k.Word != "second")) {
			return i
		}
	}
	return -1
}

func endsClause(t *text.Text, i, to int) bool {
	if i+1 >= to {
		return true
	}
	switch k := &t.Tokens[i+1]; k.Word {
	case "so", "and", "y", "but", "at", "a", "for", "para", "with", "con":
		return true
	default:
		return k.Kind == text.Mark && k.Word != "-" && k.Word != "'" || k.Kind == text.Emoji
	}
}

func dateMark(t *text.Text, i int) bool {
	w := t.Tokens[i].Word
	return t.Tokens[i].Glued && (w == "/" || w == "-" || w == ".")
}

func monthOrDay(w string) bool {
	n := number(w)
	return n >= 1 && n <= 31 || n >= 1900 && n <= 2100
}

func number(w string) int {
	n := 0
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' || i > 5 {
			return -1
		}
		n = n*10 + int(w[i]-'0')
	}
	return n
}

func year(k *text.Token) bool {
	n := number(k.Word)
	return k.Kind == text.Number && n >= 1900 && n <= 2100
}

var ordinals = text.SetOf("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fourteenth fifteenth ides")

func dayNumber(k *text.Token) bool {
	switch k.Kind {
	case text.Number:
		n := number(k.Word)
		return n >= 1 && n <= 31
	case text.Word:
		return ordinals.Has(k.Word)
	case text.Code:
		n := len(k.Word)
		if n < 3 || n > 4 {
			return false
		}
		d := number(k.Word[:n-2])
		switch k.Word[n-2:] {
		case "st", "nd", "rd", "th":
			return d >= 1 && d <= 31
		}
	}
	return false
}
