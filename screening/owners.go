package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// owned is what somebody has, or has had done, of whom it tells that they are in care.
const owned = lexicon.Condition | lexicon.Symptom | lexicon.Medicine | lexicon.Procedure | lexicon.CareEvent | lexicon.Record | lexicon.Device

var (
	of      = text.SetOf(`de del`)
	beforeA = text.SetOf(`la el don doña señor señora sr sra`)
	between = text.SetOf(`for of with and on to by in at`)
	// said stands behind what something is said of.
	said = text.SetOf(`is are was were has have had will would can could should did does came comes come went goes go
		got gets looks looked looking needs needed turned started starts broke cleared healed hurts just finally
		already still now today yesterday tomorrow tonight at on for after before with and but so because since results result`)
)

// TellsWhose reports whether the text says outright whose care it is about: "Kim's
// mammogram", "el ultrasonido de Marisol".
func (r *Reading) TellsWhose() bool {
	if r.Historic || r.News {
		return false
	}
	for i := range r.People {
		if p := &r.People[i]; p.Kind == Named && !p.Role && (r.owns(p) || r.ownsBefore(p)) {
			return true
		}
	}
	return false
}

// owns reports whether a name is followed by what somebody has, of which something is
// said: of "Levi's surgery scrubs" nothing is.
func (r *Reading) owns(p *Person) bool {
	last, to := p.Words.To-1, r.Text.Sentences[p.Sentence].To
	if !strings.HasSuffix(r.Text.Words[last].Text, "'s") || r.Text.Words[last].Class&lexicon.Weekday != 0 {
		return false
	}
	i := last + 1
	if i < to && !r.isOwned(i) && !between.Has(r.Text.Words[i].Text) {
		i++ // "Kim's second mammogram"
	}
	if i >= to || !r.isOwned(i) {
		return false
	}
	for i < to && r.isOwned(i) {
		i++
	}
	return i == to || r.Text.Words[i-1].Comma || said.Has(r.Text.Words[i].Text)
}

// ownsBefore is owns in Spanish.
func (r *Reading) ownsBefore(p *Person) bool {
	i, from := p.Words.From-1, r.Text.Sentences[p.Sentence].From
	for i > from && beforeA.Has(r.Text.Words[i].Text) {
		i--
	}
	return i > from && of.Has(r.Text.Words[i].Text) && r.isOwned(i-1)
}

func (r *Reading) isOwned(word int) bool {
	c := r.Text.Words[word].Class
	return c&owned != 0 && c&lexicon.Ambiguous == 0
}
