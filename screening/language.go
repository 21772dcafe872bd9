package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Language is "es" where the context, or else the draft, is more Spanish than
// English, and "en" otherwise.
func (r *Reading) Language() string {
	if r.Context != nil {
		if l := languageOf(r.Context); l != "" {
			return l
		}
	}
	if languageOf(r.Text) == "es" {
		return "es"
	}
	return "en"
}

// spanishOnly are frequent short words that tell Spanish from English at once.
var spanishOnly = text.SetOf(`el la los las un una de que y en por para con su sus mi mis es esta muy gracias hola usted nos le les se lo al del
	como pero mas ya si hoy ayer cita buenas buenos dias senor senora ustedes tiene son fue hay aqui tan todo todos`)

func languageOf(p *speech.Speech) string {
	es, en := 0, 0
	for i := range p.Words {
		w := &p.Words[i]
		switch {
		case spanishOnly.Has(w.Text):
			es += 2
		case w.Class&lexicon.CommonWord != 0 && w.Class&lexicon.SpanishWord == 0:
			en += 2
		case w.Class&lexicon.SpanishWord != 0 && w.Class&lexicon.Word == 0:
			es++
		}
	}
	switch {
	case es > en:
		return "es"
	case en > 0:
		return "en"
	}
	return ""
}
