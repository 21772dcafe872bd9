package conduct

import (
	"sync"

	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// denialWords are the words of which a denial is made. They are looked for only where a
// draft is held, so they are read when the first one is.
type denialWords struct {
	never, is, can, find, no, none, named, treated, came, met, whom, here, listed, left, from, other *text.Set
}

var denial = sync.OnceValue(func() *denialWords {
	return &denialWords{
		never: text.SetOf("never nunca jamas"),
		// Before "not" one of these makes it a statement: "not me crying" is none.
		is:   text.SetOf("is are was were am been has have had does do did"),
		can:  text.SetOf("can could"),
		find: text.SetOf("find locate see place"),
		// Behind "no", which in English is mostly an answer, one of these.
		no: text.SetOf("record records chart visit trace history patient longer es eres fue fuiste fueron era eras ha has han he hemos la lo le les las los se " +
			"tenemos tengo hay existe existen aparece aparecen encontramos encuentro esta estas estaba estan estuvo estuviste vino viniste vinieron atendimos atendieron"),
		none:    text.SetOf("nobody noone nadie ningun ninguna"),
		named:   text.SetOf("by with named called matching under of llamado llamada nombre"),
		treated: text.SetOf("seen treated diagnosed met atendido atendida atendimos visto"),
		// Whoever never came in Spanish need not be told where.
		came: text.SetOf("venido vino viniste vinieron atendido atendida atendidos atendimos atendieron pisado"),
		met: text.SetOf("seen treated met saw see treat meet meeting visited been set came come walked stepped sat atendido atendida atendidos atendimos atendieron atendi visto vista vimos " +
			"venido vino viniste estado estuvo estuviste puesto pisado sido fue fuiste"),
		whom: text.SetOf("you him her them your his this anyone anybody"),
		here: text.SetOf("here aqui"),
		listed: text.SetOf("patient patients paciente pacientes client clients record records registro registros registrado registrada chart charts expediente expedientes " +
			"system sistema schedule agenda practice clinic clinica office offices consultorio ours nuestro nuestra nuestros nuestras nosotros"),
		// Who was sent away is no longer a patient.
		left: text.SetOf("dismissed discharged released fired"),
		from: text.SetOf("practice office clinic"),
		// Behind a denial these say that it denies something else: "never been prouder",
		// "you do not need to be a patient".
		other: text.SetOf("deductible deducible so more better happier prouder easier easy day heart need needs must gotta wait necesita necesitan necesario tiene tienen preocupe apure"),
	}
})

// reach is within how many words behind a denial stands what it denies.
const reach = 7

// Denied reports whether what stands in these bytes of the text denies that somebody
// is, or still is, a patient.
func Denied(r *screening.Reading, span text.Span) bool {
	in := r.Text.SentencesIn(span)
	for n := in.From; n < in.To; n++ {
		if r.Text.Does(n, speech.Of(speech.Privacy)) {
			continue
		}
		words := r.Text.Words[r.Text.Sentences[n].From:r.Text.Sentences[n].To]
		for i := range words {
			if denial().at(words, i) {
				return true
			}
		}
	}
	return false
}

// at reports whether a denial stands at word i.
func (d *denialWords) at(words []speech.Word, i int) bool {
	word, before := words[i].Text, ""
	if i > 0 {
		before = words[i-1].Text
	}
	behind := clause(words[i+1 : min(len(words), i+1+reach)])
	switch {
	case len(behind) == 0 || holds(behind, d.other):
		return false
	case d.left.Has(word):
		return holds(behind, d.from)
	case d.none.Has(word), word == "no" && behind[0].Text == "one":
		return holds(behind[:min(len(behind), 3)], d.named) || holds(behind, d.treated)
	case d.never.Has(word):
		return holds(behind, d.came) || d.away(behind, false)
	case word == "not" && d.can.Has(before):
		return d.find.Has(behind[0].Text) && holds(behind, d.listed)
	case word == "not":
		return d.is.Has(before) && d.away(behind, before != "do" && before != "does" && before != "did")
	case word == "no":
		return d.no.Has(behind[0].Text) && d.away(behind, true)
	}
	return false
}

// clause are the words up to the next punctuation.
func clause(words []speech.Word) []speech.Word {
	for i, w := range words {
		if w.Comma {
			return words[:i]
		}
	}
	return words
}

// away reports whether words behind a denial speak of who is known to a practice, of
// whom it has met, or of being there; met tells that a word for that went before.
func (d *denialWords) away(behind []speech.Word, met bool) bool {
	for i, w := range behind {
		switch {
		case d.listed.Has(w.Text), met && d.here.Has(w.Text):
			return true
		case d.met.Has(w.Text):
			met = true
			if i+1 < len(behind) && d.whom.Has(behind[i+1].Text) {
				return true
			}
		}
	}
	return false
}

// holds reports whether one of the words is in the set.
func holds(words []speech.Word, set *text.Set) bool {
	for _, w := range words {
		if set.Has(w.Text) {
			return true
		}
	}
	return false
}
