package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Sentence is what rules want to know of one sentence.
type Sentence struct {
	// Care are the words that speak of health, care or payment for it; words
	// that do so only in one of their meanings count when another one stands by.
	Care []int
	// Clinical says that one of them is a condition, symptom, medicine,
	// procedure, device or finding; Encounter that one is a visit or what care
	// does; Money that one is about payment.
	Clinical, Encounter, Money bool
	// Generic says that it speaks about people in general, or of what could be.
	Generic bool
	// Past says that it tells what has happened, or is arranged.
	Past bool
	// You says that it speaks to somebody; Third that it speaks of "him" or "her".
	You, Third bool
	// OneOf says that it points at one unnamed person: a patient, this lady.
	OneOf bool
	// OneWords are the words that do so.
	OneWords speech.Range
	// Asks says that it is a question.
	Asks bool
	// Now says that it names a day near the day of sending.
	Now bool
}

// careClasses are the classes that make a word speak of care.
const careClasses = lexicon.Medical | lexicon.CareEvent | lexicon.CareVerb | lexicon.Record | lexicon.Billing |
	lexicon.Insurer | lexicon.PatientWord | lexicon.Specialty

var (
	youWords   = setOf(`you your yours yourself usted ustedes tu tus te ti contigo vos`)
	thirdWords = setOf(`he she him her his hers himself herself ella el lo le`)
	// pastWords are the past forms that carry most stories; care verbs are in the lexicon.
	pastWords = setOf(`was were had did came went got made told said asked thought left brought walked called cried lost found took gave
		felt looked started finished finally just been has have kept ended turned showed waited drove fell hit broke ran cut beat won
		passed survived needed wanted tried hugged smiled laughed met saw seen caught heard learned knew used became grew let sent put
		fue era estaba tuvo vino llego llegaron salio dijo pidio estuvo quedo trajo hizo dio nacio ya cumplio perdio gano paso
		cayo lloro entro logro termino empezo`)
	genericWords = setOf(`if anyone everyone everybody anybody whoever people patients folks adults parents families most many every
		each percent someone's often usually typically sometimes may might can could should never always imagine whether unless
		si quien quienes cualquiera todos muchas muchos pacientes personas familias adultos suele puede pueden podria cada`)
	oneNouns   = lexicon.PersonNoun | lexicon.PatientWord | lexicon.Kin | lexicon.Occupation
	determined = setOf(`a an this that our my one another the some favorite un una este esta ese esa nuestro nuestra mi otro otra`)
)

func (r *Reading) readSentences() []Sentence {
	out := make([]Sentence, len(r.Text.Sentences))
	for n, words := range r.Text.Sentences {
		out[n] = r.readSentence(n, words)
	}
	return out
}

func (r *Reading) readSentence(n int, words speech.Range) Sentence {
	s := Sentence{Asks: r.Text.Asks(n)}
	strong := 0
	for i := words.From; i < words.To; i++ {
		w := &r.Text.Words[i]
		if w.Class&careClasses != 0 && !r.staffRun(i) {
			s.Care = append(s.Care, i)
			if w.Class&lexicon.Ambiguous == 0 {
				strong++
				s.Clinical = s.Clinical || w.Class&(lexicon.Medical) != 0
				s.Encounter = s.Encounter || w.Class&(lexicon.CareEvent|lexicon.CareVerb|lexicon.Record) != 0
				s.Money = s.Money || w.Class&(lexicon.Billing) != 0
			}
		}
		s.You = s.You || youWords[w.Text]
		s.Third = s.Third || thirdWords[w.Text] && (w.Text != "el" && w.Text != "lo" && w.Text != "le")
		s.Past = s.Past || pastWords[w.Text] || w.Class&lexicon.CareVerb != 0 && ending(w.Text, "ed", "mos", "ron")
		s.Now = s.Now || w.Class&(lexicon.Weekday|lexicon.RelativeDay) != 0
		s.Generic = s.Generic || genericWords[w.Text]
		if w.Class&oneNouns != 0 && i > words.From && !s.OneOf {
			j := i
			for j > words.From && i-j < 3 && !determined[r.Text.Words[j].Text] {
				j--
			}
			if determined[r.Text.Words[j].Text] && j < i && !plural(w.Text) {
				s.OneOf = true
				s.OneWords = speech.Range{From: j, To: i + 1}
			}
		}
	}
	if strong == 0 && len(s.Care) < 2 {
		s.Care = nil
	}
	return s
}

// staffRun reports whether word i belongs to a staff title with a name, so that
// "Dr. Rao, family medicine physician" speaks of no care.
func (r *Reading) staffRun(i int) bool {
	return r.Text.Words[i].Class&(lexicon.StaffTitle|lexicon.StaffRole) != 0
}

func ending(w string, endings ...string) bool {
	for _, e := range endings {
		if len(w) > len(e)+1 && w[len(w)-len(e):] == e {
			return true
		}
	}
	return false
}

// plural is a guess that is good enough for nouns for persons.
func plural(w string) bool {
	switch w {
	case "people", "men", "women", "children", "folks":
		return true
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w != "boss" && w[len(w)-2] != '\''
}

// Span is the bytes of a range of words of the draft's text.
func (r *Reading) Span(words speech.Range) text.Span { return r.Text.Bytes(words) }

// CareSpan is the bytes from the first to the last care word of a sentence.
func (r *Reading) CareSpan(n int) text.Span {
	care := r.Sentences[n].Care
	return r.Text.Bytes(speech.Range{From: care[0], To: care[len(care)-1] + 1})
}
