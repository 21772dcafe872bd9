package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// titled reads "Mrs. J", "don Tomás", "ms dorothy".
func (f *finder) titled(n int, r speech.Range, i int) (Person, int, bool) {
	j := i + 1
	if j >= r.To || f.s.Words[j].Comma && f.s.Tokens[f.s.Words[j].Token-1].Word != "." || f.s.Tokens[f.s.Words[j].Token].Kind != text.Word {
		return Person{}, 0, false
	}
	w := &f.s.Words[j]
	oneLetter := len(w.Text) == 1
	if !oneLetter && !f.capital(j) && w.Class&(lexicon.Word|lexicon.CommonWord|lexicon.SpanishWord) != 0 {
		return Person{}, 0, false // "dona sangre", "un señor de 60 años"
	}
	if !oneLetter && !f.isNameWord(j) && !(f.capital(j) && !f.shouting(n) && w.Class&lexicon.CommonWord == 0) && !(f.s.Words[i].Class&lexicon.CommonWord == 0 && unknown(w.Class)) {
		return Person{}, 0, false
	}
	if f.author != nil && !oneLetter && w.Class&lexicon.PublicPerson != 0 {
		return Person{}, 0, false
	}
	j++
	for j < r.To && j < i+4 && !f.s.Words[j].Comma && (f.isNameWord(j) && f.capital(j) || len(f.s.Words[j].Text) == 1 && f.capital(j)) {
		j++
	}
	p := f.person(n, i, j)
	p.Sure = true
	if oneLetter {
		p.Kind = Initials
	}
	return p, j, true
}

// initials reads "T.K.", "J. D.", "A.V." and bare "TK" after a word that calls
// for a person.
func (f *finder) initials(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	k := &f.s.Tokens[w.Token]
	if len(w.Text) == 1 && w.Text[0] >= 'a' && w.Text[0] <= 'z' {
		if i > r.From && len(f.s.Words[i-1].Text) == 1 && f.s.Words[i-1].Token == w.Token-2 && f.s.Tokens[w.Token-1].Word == "." {
			return Person{}, 0, false // the rest of a longer run
		}
		j, last := i, w.Token
		for j+1 < r.To && j < i+2 {
			next := f.s.Words[j+1]
			// Only a full stop may stand between them.
			if len(next.Text) != 1 || next.Text[0] < 'a' || next.Text[0] > 'z' || next.Token != last+2 || f.s.Tokens[last+1].Word != "." {
				break
			}
			j++
			last = next.Token
		}
		if j+1 < r.To && len(f.s.Words[j+1].Text) == 1 && f.s.Words[j+1].Token == last+2 && f.s.Tokens[last+1].Word == "." {
			return Person{}, 0, false // T.G.I.F. is longer than a name
		}
		letters := ""
		for k := i; k <= j; k++ {
			letters += f.s.Words[k].Text
		}
		if j == i || last+1 >= len(f.s.Tokens) || lexicon.Lookup(letters)&lexicon.InitialsStop != 0 {
			return Person{}, 0, false
		}
		if f.s.Tokens[last+1].Word != "." && !f.capital(i) {
			return Person{}, 0, false
		}
		p := f.person(n, i, j+1)
		p.Kind = Initials
		if f.s.Tokens[last+1].Word == "." {
			p.End = f.s.Tokens[last+1].End
		}
		return p, j + 1, true
	}
	// "JB's ex": nothing but a person has two letters and something of its own.
	if both, ok := strings.CutSuffix(w.Text, "'s"); ok && len(both) == 2 && k.Case == text.Mixed && !f.shouting(n) && lexicon.Lookup(both) == 0 {
		p := f.person(n, i, i+1)
		p.Kind = Initials
		return p, i + 1, true
	}
	if len(w.Text) == 2 && k.Case == text.Upper && !f.shouting(n) && w.Class == 0 && i > r.From {
		before := f.s.Words[i-1]
		if before.Class&(lexicon.PersonNoun|lexicon.PatientWord|lexicon.Kin) != 0 || callsForPerson.Has(before.Text) {
			p := f.person(n, i, i+1)
			p.Kind = Initials
			return p, i + 1, true
		}
	}
	return Person{}, 0, false
}

// callsForPerson are words after which a name is likely.
var callsForPerson = text.SetOf(`for to with thanks congrats hi hey hello dear welcome patient our meet love tell ask called told saw from and
	reminder poor sweet little shoutout para a con gracias felicidades hola estimada estimado pobre`)

// name reads first names, with or without what follows.
func (f *finder) name(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	if !f.isFirst(i) {
		// An unlisted first name with a surname: "Chidi Nwosu".
		if f.capital(i) && !f.shouting(n) && unknown(w.Class) && i > r.From && i+1 < r.To && f.capital(i+1) && !f.s.Words[i+1].Comma &&
			f.isSurname(i+1) && plainName(f.s.Words[i+1].Class) && len(w.Text) > 2 && len(f.s.Words[i+1].Text) > 2 {
			return f.person(n, i, i+2), i + 2, true
		}
		return Person{}, i + 1, false
	}
	capital := f.capital(i) && !f.shouting(n)
	j := i + 1
	surname := false
	for j < r.To && j < i+4 && !f.s.Words[j].Comma {
		x := &f.s.Words[j]
		if f.s.Tokens[x.Token].Kind != text.Word || f.possessive(j-1) {
			break
		}
		single := len(x.Text) == 1 && x.Text != "i" && x.Text != "a" && x.Text != "y" && x.Text != "e" && x.Text != "o" && f.capitalLetter(j)
		last := f.isFirst(j) && capital && f.capital(j) || f.isSurname(j) && (f.capital(j) && (capital || f.shouting(n)) || !capital && plainName(x.Class) && plainName(w.Class)) ||
			capital && f.capital(j) && unknown(x.Class)
		if single && !capital && plainName(w.Class) {
			single = j+1 == r.To || f.s.Words[j+1].Comma
		}
		if !single && !last {
			break
		}
		surname = surname || last || single
		j++
	}
	p := f.person(n, i, j)
	switch {
	case surname && (capital || plainName(w.Class)):
		// "Will Mark" and "May June" are words after all.
		p.Sure = w.Class&lexicon.CommonWord == 0 || f.s.Words[j-1].Class&lexicon.CommonWord == 0
	case w.Class&lexicon.SpanishWord != 0 && (!capital || f.s.Tokens[w.Token].Case == text.Upper):
		return Person{}, i + 1, false
	case f.s.Tokens[w.Token].Case == text.Upper && w.Class&(lexicon.Word|lexicon.CommonWord) != 0:
		return Person{}, i + 1, false // said with emphasis
	case w.Class&lexicon.CommonWord != 0 && (!capital || i == r.From && !p.Vocative):
		return Person{}, i + 1, false
	case w.Class&(lexicon.Place|lexicon.State|lexicon.Month|lexicon.Weekday|lexicon.Holiday|lexicon.Observance) != 0 && !(capital && (f.afterPersonCall(r, i) || p.Role || p.Vocative && i > r.From)):
		return Person{}, i + 1, false
	case !capital && w.Class&(lexicon.Place|lexicon.SpanishWord) != 0 && !f.shouting(n):
		return Person{}, i + 1, false
	case !capital && (w.Class&(lexicon.Word|lexicon.SpanishWord) != 0 || w.Class&lexicon.FirstNameRare != 0 && w.Class&lexicon.FirstName == 0):
		if !f.afterPersonCall(r, i) || w.Class&lexicon.CommonWord != 0 {
			return Person{}, i + 1, false
		}
	}
	return p, j, true
}

func (f *finder) afterPersonCall(r speech.Range, i int) bool {
	return i > r.From && callsForPerson.Has(f.s.Words[i-1].Text) && !f.s.Words[i].Comma
}
