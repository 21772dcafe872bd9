package screening

import (
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

var (
	ourselves = text.SetOf(`we our us i me my mine nos nuestro nuestra nuestros mi yo su he she her him his`)
	readers   = text.SetOf(`you your yours yourself u ur usted ustedes tu tus te`)
	// credits stand before the handle of whoever wrote what is passed on.
	credits = text.SetOf(`via rt by por`)
)

// meets are acts that nobody who passes on news does.
var meets = speech.Of(speech.PastEncounter, speech.Booked, speech.Missed, speech.ThanksVisit, speech.SeesAgain, speech.OursSince)

// news reports whether the text passes on what stands elsewhere: it links there,
// or names whom it has it from, and does not speak of "us" or "her". It may speak
// to its readers, where it names nobody and answers nothing.
func (r *Reading) news() bool {
	foreign, toReaders := r.Links(), false
	for i := range r.Text.Words {
		w := &r.Text.Words[i]
		switch k := &r.Text.Tokens[w.Token]; {
		case k.Kind == text.Handle:
			foreign = foreign || i > 0 && credits.Has(r.Text.Words[i-1].Text) && !r.Own.Handle(w.Text)
		case ourselves.Has(w.Text):
			return false
		case readers.Has(w.Text):
			toReaders = true
		}
	}
	if !foreign || !toReaders {
		return foreign
	}
	return r.Draft.Surface == Post && r.Context == nil && !r.Text.DoesAny(meets) && !r.namesAnyone()
}

func (r *Reading) namesAnyone() bool {
	for i := range r.People {
		if k := r.People[i].Kind; k == Named || k == Initials {
			return true
		}
	}
	return false
}
