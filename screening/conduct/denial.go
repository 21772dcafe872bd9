package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// kinds are what a word may be in a denial.
type kinds uint32

const (
	saysNot kinds = 1 << iota
	saysNo
	saysNever
	saysNobody
	// saysBe makes a statement of "not" behind it, as do and can do: "not me crying" is none.
	saysBe
	saysDo
	saysCan
	// saysFind is what can not be done with whoever is in no record.
	saysFind
	// saysWhat is what stands behind a denial "no": in English "no" is mostly an answer.
	saysWhat
	saysOne
	// saysCalled is how somebody is told of whom nobody is.
	saysCalled
	saysTreated
	// saysCame is what in Spanish need not be told where.
	saysCame
	saysMet
	saysWhom
	saysHere
	// saysListed are those who come, and where they are written down or come to.
	saysListed
	// saysLeft makes one who is no longer a patient: it was the practice that ended it.
	saysLeft
	saysPractice
	// saysOther tells that something else is denied: "never been prouder", "you do not need
	// to be a patient".
	saysOther
)

// denialWords are the words of each kind, in the order of the kinds.
var denialWords = text.KindsOf(
	"not",
	"no",
	"never nunca jamas",
	"nobody noone nadie ningun ninguna",
	"is are was were am been has have had",
	"do does did",
	"can could",
	"find locate see place",
	"record records chart visit trace history patient longer es eres fue fuiste fueron era eras ha has han he hemos la lo le les las los se "+
		"tenemos tengo hay existe existen aparece aparecen encontramos encuentro esta estas estaba estan estuvo estuviste vino viniste vinieron atendimos atendieron",
	"one",
	"by with named called matching under of llamado llamada nombre",
	"seen treated diagnosed met atendido atendida atendimos visto",
	"venido vino viniste vinieron atendido atendida atendidos atendimos atendieron pisado",
	"seen treated met saw see treat meet meeting visited been set came come walked stepped sat atendido atendida atendidos atendimos atendieron atendi visto vista vimos "+
		"venido vino viniste estado estuvo estuviste puesto pisado sido fue fuiste",
	"you him her them your his this anyone anybody",
	"here aqui aca",
	"patient patients paciente pacientes client clients record records registro registros registrado registrada chart charts expediente expedientes "+
		"system sistema schedule agenda books practice clinic clinica office offices consultorio ours nuestro nuestra nuestros nuestras nosotros",
	"dismissed discharged released fired",
	"practice office clinic",
	"deductible deducible so more better happier prouder easier easy day heart need needs must gotta wait necesita necesitan necesario tiene tienen preocupe apure",
)

// reach is within how many words behind a denial stands what it denies.
const reach = 7

// Denied reports whether what stands in these bytes of the text denies that somebody
// is, or still is, a patient.
func Denied(r *screening.Reading, span text.Span) bool {
	in := r.Text.SentencesIn(span)
	for n := in.From; n < in.To; n++ {
		if !r.Text.Does(n, speech.Of(speech.Privacy)) && deniesIn(r.Text.Words[r.Text.Sentences[n].From:r.Text.Sentences[n].To]) {
			return true
		}
	}
	return false
}

// deniesIn reports whether the words of a sentence deny that.
func deniesIn(words []speech.Word) bool {
	are := make([]kinds, len(words))
	for i := range words {
		are[i] = kinds(denialWords.Of(words[i].Text))
	}
	for i := range words {
		// What stands behind, in the same clause.
		to := i + 1
		for to < len(words) && to <= i+reach && !words[to].Comma {
			to++
		}
		if behind := are[i+1 : to]; len(behind) > 0 && deniesAt(are[:i+1], behind) {
			return true
		}
	}
	return false
}

// deniesAt reports whether the last of some words begins a denial with those behind it.
func deniesAt(upTo, behind []kinds) bool {
	word, before := upTo[len(upTo)-1], kinds(0)
	if len(upTo) > 1 {
		before = upTo[len(upTo)-2]
	}
	all := together(behind)
	switch {
	case all&saysOther != 0:
		return false
	case word&saysLeft != 0:
		return all&saysPractice != 0
	case word&saysNobody != 0, word&saysNo != 0 && behind[0]&saysOne != 0:
		return all&saysTreated != 0 || together(behind[:min(len(behind), 3)])&saysCalled != 0
	case word&saysNever != 0:
		return all&saysCame != 0 || away(behind, false)
	case word&saysNot != 0 && before&saysCan != 0:
		return behind[0]&saysFind != 0 && all&saysListed != 0
	case word&saysNot != 0:
		return before&(saysBe|saysDo) != 0 && away(behind, before&saysBe != 0)
	case word&saysNo != 0:
		return behind[0]&saysWhat != 0 && away(behind, true)
	}
	return false
}

func together(words []kinds) kinds {
	var all kinds
	for _, w := range words {
		all |= w
	}
	return all
}

// away reports whether words behind a denial speak of who is known to a practice, of
// whom it has met, or of being there; been tells that a word for that went before.
func away(behind []kinds, been bool) bool {
	for i, w := range behind {
		if w&saysListed != 0 || been && w&saysHere != 0 {
			return true
		}
		if w&saysMet != 0 {
			been = true
			if i+1 < len(behind) && behind[i+1]&saysWhom != 0 {
				return true
			}
		}
	}
	return false
}
