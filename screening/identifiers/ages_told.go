package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// toldAge reads an age that a text need not call one, since the draft as a whole is about
// somebody: "64, drives the ice cream truck", "hearing aids at 61", "un muchachito de 16".
// It gives the last token of its number, or -1.
func toldAge(r *screening.Reading, n, i int) (age, int) {
	t, s := r.Text.Text, r.Text.Text.Sentences[n]
	years, end := 0, -1
	if t.Tokens[i].Kind == text.Number {
		if years = number(t.Tokens[i].Word); years > 0 && years <= oldest {
			end = i
		}
	} else {
		years, end = cardinal(t, i, s.To)
	}
	if end < 0 || i > s.From && (t.Tokens[i].Glued || t.Tokens[i-1].Word == "$") || end+1 < s.To && t.Tokens[end+1].Glued && t.Tokens[end+1].Word != "," && t.Tokens[end+1].Word != ")" && !ending(t, end+1) {
		return age{}, -1
	}
	previous, earlier := tokenWord(t, i-1, s.From), tokenWord(t, i-2, s.From)
	next := ""
	if end+1 < s.To {
		next = t.Tokens[end+1].Word
	}
	grown := years > youngest
	stops := clauseEnds(t, s, end+1)
	counted := end+2 < s.To && (t.Tokens[end+2].Kind == text.Number || cardinals.Of(t.Tokens[end+2].Word) >= 0 || t.Tokens[end+2].Word == "and")
	switch {
	case isOf.Has(previous) && stops,
		wasOf.Has(previous) && stops && (earlier == "he" || earlier == "she" || endsName(r, n, i-2)),
		hasYears.Has(previous) && stops && grown,
		turning.Has(previous),
		(previous == "de" || previous == "of") && (stops || goesOn.Has(next)) && aged(r, n, i-2) && (grown || !parents.Has(earlier)),
		previous == "los" && grown && sinceAge.Has(earlier) && !measured(t, s, end+1),
		previous == "sus" && (earlier == "a" || statesAgeOf.Has(earlier)) && stops,
		previous == "at" && grown && (stops || goesOn.Has(next)) && (t.Tokens[i].Kind == text.Word || len(t.Tokens[i].Word) == 2),
		(i == s.From || previous == "," || previous == ":") && next == "," && grown && !counted && t.Tokens[i].Kind != text.Mark,
		i == s.From && grown && (next == "and" || next == "y") && stillWords.Has(wordFrom(t, s, end+2)),
		stops && years < adult && t.Tokens[i].Kind == text.Number && endsName(r, n, i-1),
		previous == "," && (next == "," || stops) && endsName(r, n, i-2):
		return age{t.Span(i, end), years, false}, end
	}
	return age{}, -1
}

const (
	// youngest is the highest number of which most are hours, grades or things, and not ages.
	youngest = 12
	// adult is the age from which nobody's is put right behind the name.
	adult = 18
)

var (
	// These stand right before an age, at the end of a clause or before a comma: isOf by
	// themselves, wasOf with a person before them, hasYears before numbers that are no
	// count of things.
	isOf     = text.SetOf("he's she's cumple cumplio turns turned reached")
	wasOf    = text.SetOf("is was were")
	hasYears = text.SetOf("tiene tenia")
	// sinceAge stand before "los 94".
	sinceAge = text.SetOf("a desde hasta con")
	// parents are "of four" because they have so many.
	parents = text.SetOf("mom mother dad father parent grandma grandmother grandpa mama madre papa padre abuela abuelo")
	// goesOn are words that go on behind an age.
	goesOn     = text.SetOf("after and when with before but today y con que cuando")
	stillWords = text.SetOf("still has tougher counting todavia sigue")
	// measures are what else is counted in numbers behind "a los", "de" and "at".
	measures = text.SetOf(`dias minutos semanas meses horas mg ml am pm percent dollars pounds lbs kilos o'clock days weeks months minutes hours mph`)
)

func measured(t *text.Text, s text.Range, i int) bool { return measures.Has(wordFrom(t, s, i)) }

// clauseEnds reports whether a clause of a sentence ends before token i.
func clauseEnds(t *text.Text, s text.Range, i int) bool {
	return i >= s.To || ending(t, i) || t.Tokens[i].Word == "," || t.Tokens[i].Word == ")"
}

func ending(t *text.Text, i int) bool {
	switch t.Tokens[i].Word {
	case ".", "!", "?", ";":
		return i+1 >= len(t.Tokens) || !t.Tokens[i+1].Glued || t.Tokens[i+1].Kind == text.Mark
	}
	return t.Tokens[i].Kind == text.Break || t.Tokens[i].Kind == text.Emoji
}

func tokenWord(t *text.Text, i, from int) string {
	if i < from {
		return ""
	}
	return t.Tokens[i].Word
}

// aged reports whether token i is a word for a person: "un albañil de 29", "hija de cinco".
func aged(r *screening.Reading, n, i int) bool {
	const persons = lexicon.Kin | lexicon.PersonNoun | lexicon.PatientWord | lexicon.Occupation | lexicon.Origin
	s := r.Text.Sentences[n]
	for w := s.From; w < s.To; w++ {
		if x := &r.Text.Words[w]; x.Token == i {
			return x.Class&persons != 0 || agedWords.Has(x.Text)
		}
	}
	return false
}
