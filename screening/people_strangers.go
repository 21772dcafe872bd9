package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Strangers are the words of sentence n that hardly stand for anything but a person,
// once the draft is known to tell of one: words with a capital that are in no list,
// what has something of its own ("petra's plan"), and letters in capitals that
// abbreviate nothing known.
func (r *Reading) Strangers(n int) []Person {
	if r.strangers == nil {
		r.strangers = make([][]Person, len(r.Sentences))
	}
	if r.strangers[n] == nil {
		r.strangers[n] = r.findStrangers(n)
	}
	return r.strangers[n]
}

func (r *Reading) findStrangers(n int) []Person {
	f := r.finder()
	out := make([]Person, 0)
	s := r.Text.Sentences[n]
	for i := s.From; i < s.To; i++ {
		w := &r.Text.Words[i]
		k := &r.Text.Tokens[w.Token]
		// Most words have no capital and nothing of their own.
		if k.Kind != text.Word || k.Case == text.Lower && len(w.Text) > 1 && !f.possessive(i) || f.shouting(n) {
			continue
		}
		if r.Own.knows(w.Text) {
			continue
		}
		if skip := f.known(n, s, i); skip > 0 {
			i += skip - 1
			continue
		}
		if letters := f.letters(s, i); letters > i {
			p := f.person(n, i, letters)
			p.Kind = Initials
			out = append(out, p)
			i = letters - 1
			continue
		}
		plain := lexicon.Lookup(trimPossessive(w.Text))
		only := k.Case == text.Title && len(w.Text) > 2 && plain&^(lexicon.AnyFirstName|lexicon.AnySurname) == 0
		initialled := only && f.initialled(i)
		named := initialled || only && i > s.From && !f.begins(i) ||
			f.possessive(i) && len(w.Text) > 4 && plainName(plain) && plain&lexicon.AnyFirstName != 0
		if !named || !initialled && i > s.From && f.ofThings(i) {
			continue
		}
		j := i + 1
		for j < s.To && j < i+3 && f.capital(j) && !r.Text.Words[j].Comma && !f.possessive(j-1) && (f.isNameWord(j) || unknown(r.Text.Words[j].Class)) {
			j++
		}
		out = append(out, f.person(n, i, j))
		i = j - 1
	}
	return out
}

// initialled reports whether a letter, or a rank, with a full stop stands before word i,
// which may end a sentence by mistake: "R. Mbeki".
func (f *finder) initialled(i int) bool {
	t := f.s.Words[i].Token
	if t < 2 || f.s.Tokens[t-1].Word != "." || !f.s.Tokens[t-1].Glued {
		return false
	}
	k := &f.s.Tokens[t-2]
	return k.Case != text.Lower && (len(k.Word) == 1 && k.Kind == text.Word || ranks.Has(k.Word))
}

var ranks = text.SetOf("sgt lt cpl pvt capt col maj rev fr")

// ofThings reports whether the word before word i stands before things rather than
// persons. "a" does in English; a family has an article and a plural.
func (f *finder) ofThings(i int) bool {
	switch before := f.s.Words[i-1].Text; {
	case before == "a" && f.language() == "es":
		return false
	case before == "the" || before == "los":
		one, plural := strings.CutSuffix(f.s.Words[i].Text, "s")
		return !plural || lexicon.Lookup(one)&lexicon.AnySurname == 0
	default:
		return notOfPersons.Has(before)
	}
}

// notOfPersons stand before things and places, and hardly before a name.
var notOfPersons = text.SetOf("the a an at in on near un una el los las en del al")

// letters reads initials from word i on, with full stops or without; it gives the
// word behind them, or i.
func (f *finder) letters(s speech.Range, i int) int {
	single := func(j int) bool {
		w := f.s.Words[j].Text
		return len(w) == 1 && w[0] >= 'a' && w[0] <= 'z'
	}
	w := &f.s.Words[i]
	k := &f.s.Tokens[w.Token]
	if !single(i) {
		after := k // what a code begins with has the rest of it behind
		if w.Token+1 < len(f.s.Tokens) {
			after = &f.s.Tokens[w.Token+1]
		}
		if len(w.Text) == 2 && k.Case == text.Upper && w.Class == 0 && lexicon.Lookup(w.Text) == 0 && after.Word != "-" && after.Word != "/" && after.Kind != text.Number && after.Kind != text.Code {
			return i + 1
		}
		return i
	}
	j, all := i, ""
	for j < s.To && single(j) && j < i+4 && (j == i || f.s.Words[j].Token <= f.s.Words[j-1].Token+2) {
		all += f.s.Words[j].Text
		j++
	}
	stop := f.s.Words[j-1].Token + 1
	dotted := stop < len(f.s.Tokens) && f.s.Tokens[stop].Word == "."
	if len(all) < 2 || len(all) > 3 || lexicon.Lookup(all)&lexicon.InitialsStop != 0 {
		return i
	}
	for n := i; n < j && !dotted; n++ {
		// "I c u", and letters with hyphens, are none.
		if t := f.s.Words[n].Token; !f.capital(n) || f.s.Words[n].Text == "i" || f.s.Words[n].Text == "a" || t > 0 && f.s.Tokens[t-1].Word == "-" {
			return i
		}
	}
	return j
}

// begins reports whether word i begins what a mark opens or a line: its capital
// says nothing.
func (f *finder) begins(i int) bool {
	t := f.s.Words[i].Token
	if t == 0 {
		return true
	}
	before := &f.s.Tokens[t-1]
	return before.Kind == text.Break || before.Kind == text.Emoji || before.Kind == text.Mark && before.Word != "," && before.Word != "-"
}
