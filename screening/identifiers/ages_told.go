package identifiers

import (
	"sort"

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
	next := ""
	if end+1 < s.To {
		next = t.Tokens[end+1].Word
	}
	grown := years > youngest
	stops := clauseEnds(t, s, end+1)
	goes := stops || ageWords.Of(next)&goesOn != 0
	before, earlier := ageWords.Of(tokenWord(t, i-1, s.From)), tokenWord(t, i-2, s.From)
	states := false
	switch {
	case before&turns != 0:
		states = true
	case before&isAged != 0:
		states = stops
	case before&wasAged != 0:
		states = stops && (ageWords.Of(earlier)&someone != 0 || endsName(r, n, i-2))
	case before&hasYears != 0:
		states = stops && grown
	case before&of != 0:
		states = goes && aged(r, n, i-2) && (grown || ageWords.Of(earlier)&parent == 0)
	case before&theYears != 0:
		states = grown && ageWords.Of(earlier)&since != 0 && ageWords.Of(wordFrom(t, s, end+1))&measure == 0
	case before&theirYears != 0:
		states = stops && ageWords.Of(earlier)&(since|hasYears|isAged) != 0
	case before&atAge != 0:
		states = grown && goes && (t.Tokens[i].Kind == text.Word || len(t.Tokens[i].Word) == 2)
	case i == s.From && (next == "and" || next == "y"):
		states = grown && ageWords.Of(wordFrom(t, s, end+2))&still != 0
	}
	if !states && next == "," && grown && (i == s.From || before&pause != 0) {
		states = !counted(t, s, end+2)
	}
	if !states && stops {
		// Behind a name, and behind it and a comma.
		states = years < adult && t.Tokens[i].Kind == text.Number && endsName(r, n, i-1) || before&pause != 0 && endsName(r, n, i-2)
	}
	if !states {
		return age{}, -1
	}
	return age{t.Span(i, end), years, false}, end
}

// counted reports whether another number stands at token i: the one before it is one of
// several.
func counted(t *text.Text, s text.Range, i int) bool {
	return i < s.To && (t.Tokens[i].Kind == text.Number || cardinals.Of(t.Tokens[i].Word) >= 0 || t.Tokens[i].Word == "and")
}

const (
	// youngest is the highest number of which most are hours, grades or things, and not ages.
	youngest = 12
	// adult is the age from which nobody's is put right behind the name.
	adult = 18
)

// What a word beside an age may be, in the order of the lists below.
const (
	turns uint32 = 1 << iota
	// These stand before an age at the end of a clause: isAged by themselves, wasAged with a
	// person before them, hasYears before what is no count of things.
	isAged
	wasAged
	hasYears
	of
	// theYears is in "a los 94", theirYears in "a sus 83"; since stands before them.
	theYears
	theirYears
	since
	atAge
	pause
	// goesOn goes on behind an age, still behind "92 and".
	goesOn
	still
	someone
	// parent is "of four" because of so many children.
	parent
	// measure is what else is counted behind "a los".
	measure
	// Years behind lastsFor, and before lastsOf, are a time and no age.
	lastsFor
	lastsOf
)

var ageWords = text.KindsOf(
	"turned turns turning age aged",
	"he's she's cumple cumplio reached",
	"is was were",
	"tiene tenia",
	"de of",
	"los",
	"sus",
	"a desde hasta con",
	"at",
	", :",
	"after and when with before but today y con que cuando",
	"still has tougher counting todavia sigue",
	"he she",
	"mom mother dad father parent grandma grandmother grandpa mama madre papa padre abuela abuelo",
	"dias minutos semanas meses horas mg ml pesos",
	"hace lleva llevaba llevo llevan llevamos despues en durante cada menos mas por casi tras ni unos los desde cumplimos cumplen estos",
	"con sin atras juntos juntas seguidos mas menos despues que",
)

// clauseEnds reports whether a clause of a sentence ends before token i.
//
//go:noinline
func clauseEnds(t *text.Text, s text.Range, i int) bool {
	return i >= s.To || ending(t, i) || t.Tokens[i].Word == "," || t.Tokens[i].Word == ")"
}

//go:noinline
func ending(t *text.Text, i int) bool {
	switch t.Tokens[i].Word {
	case ".", "!", "?", ";":
		return i+1 >= len(t.Tokens) || !t.Tokens[i+1].Glued || t.Tokens[i+1].Kind == text.Mark
	}
	return t.Tokens[i].Kind == text.Break || t.Tokens[i].Kind == text.Emoji
}

//go:noinline
func tokenWord(t *text.Text, i, from int) string {
	if i < from {
		return ""
	}
	return t.Tokens[i].Word
}

// aged reports whether token i is a word for a person: "un albañil de 29", "hija de cinco".
func aged(r *screening.Reading, n, i int) bool {
	const persons = lexicon.Kin | lexicon.PersonNoun | lexicon.PatientWord | lexicon.Occupation | lexicon.Origin
	words := r.Text.Words[r.Text.Sentences[n].From:r.Text.Sentences[n].To]
	w := sort.Search(len(words), func(w int) bool { return words[w].Token >= i })
	return w < len(words) && words[w].Token == i && (words[w].Class&persons != 0 || agedWords.Has(words[w].Text))
}
