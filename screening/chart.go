package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

var (
	sexes = text.SetOf(`male female man woman boy girl gentleman lady infant m f hombre mujer nino nina varon`)
	// charts are words that charts use of what was done with a patient on a day.
	charts = text.SetOf(`seen admitted treated evaluated diagnosed visited visit discharged operated referred reviewed scheduled checked
		presented examined underwent birth birthdate dob born dialysis surgery endoscopy mrn care history hx
		visto vista atendido atendida ingresado ingresada operado operada diagnosticado diagnosticada evaluado evaluada`)
	patients = text.SetOf(`pt patient paciente`)
)

// charted reports whether a sentence reads like a note on one patient: an age and
// a sex or the word patient, what was done, and a day with its year. Such a note
// tells of one person however general it sounds: "options for a 69-year-old male
// … admitted on April 10, 2023?".
func (r *Reading) charted(n int, words speech.Range) bool {
	person, done, dated := r.Names(n), false, false
	for i := words.From; i < words.To; i++ {
		w := &r.Text.Words[i]
		switch {
		case patients.Has(w.Text):
			person = true
		case sexes.Has(w.Text) && i > words.From+1:
			before := r.Text.Words[max(words.From, i-5):i]
			for j := range before {
				person = person || before[j].Text == "old" || before[j].Text == "anos"
			}
		case w.Class&lexicon.Month != 0:
			dated = dated || r.yearBehind(words, i)
		case len(w.Text) == 4 && digitsOnly(w.Text) && i > words.From+1:
			dated = dated || r.Text.Words[i-1].Number && r.Text.Words[i-2].Number && r.Text.Tokens[w.Token].Glued
		case len(w.Text) == 2 && digitsOnly(w.Text) && i > words.From+1 && w.Token > 3:
			dated = dated || r.Text.Tokens[w.Token-1].Word == "/" && r.Text.Tokens[w.Token-3].Word == "/"
		}
		done = done || charts.Has(w.Text)
		if k := &r.Text.Tokens[w.Token]; k.Kind == text.Code && digitsIn(w.Text) > 0 && digitsIn(w.Text) <= 3 {
			person = person || ending(w.Text, "yo", "yof", "yom")
		}
	}
	return person && done && dated
}

// yearBehind reports whether a month has a year behind it.
func (r *Reading) yearBehind(words speech.Range, i int) bool {
	for j := i + 1; j < words.To && j <= i+2; j++ {
		if w := r.Text.Words[j].Text; len(w) == 4 && digitsOnly(w) && w >= "1900" && w < "2100" {
			return true
		}
	}
	return false
}
