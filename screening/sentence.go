package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Sentence is what rules want to know of one sentence.
type Sentence struct {
	// Care are the words that speak of health, care or payment for it. A word
	// that does so in one of its meanings only counts beside another one, or
	// when it is said to be somebody's.
	Care []int
	// Clinical says that one of them is a condition, symptom, medicine,
	// procedure, device or part of the body; Encounter that one is a visit or
	// what care does; Money that one is about payment.
	Clinical, Encounter, Money bool
	// Generic says that it speaks about people in general, or of what could be.
	Generic bool
	// Past says that it tells what has happened.
	Past bool
	// You says that it speaks to somebody; Third that it speaks of "him" or "her".
	You, Third bool
	// OneOf says that it points at one person without a name: a patient, this
	// lady, our 2pm, chair 4.
	OneOf bool
	// OneWords are the words that do so.
	OneWords speech.Range
	// Asks says that it is a question.
	Asks bool
	// Now says that it names a day near the day of sending.
	Now bool
	// Offers says that it tells what the practice does for everybody.
	Offers bool
	// Charted says that it reads like a note on one patient.
	Charted bool
}

// careClasses are the classes that make a word speak of care.
const careClasses = lexicon.Medical | lexicon.CareEvent | lexicon.CareVerb | lexicon.Record | lexicon.Billing |
	lexicon.Insurer | lexicon.PatientWord | lexicon.Specialty

var (
	youWords   = text.SetOf(`you your yours yourself usted ustedes tu tus te ti contigo vos`)
	thirdWords = text.SetOf(`he she him her his hers himself herself ella`)
	// pastWords are the past forms that carry most stories; care verbs are in the lexicon.
	pastWords = text.SetOf(`was were had did came went got made told said asked thought left brought walked called cried lost found took gave
		felt looked started finished finally just been has kept ended turned showed waited drove fell hit broke ran beat won
		passed survived needed wanted tried hugged smiled laughed met saw seen caught heard learned knew used became grew sent
		bit fainted swallowed stuck owes checked rang screamed threw hid stole
		fue era estaba tuvo vino llego llegaron salio dijo pidio estuvo quedo trajo hizo dio nacio ya cumplio perdio gano paso
		cayo lloro entro logro termino empezo`)
	// everyone are words for people in general.
	everyone = text.SetOf(`anyone everyone everybody anybody whoever people patients folks adults parents families most many every
		each percent often usually typically sometimes others seniors women men kids children teens infants babies
		quien quienes cualquiera todos muchas muchos pacientes personas familias adultos suele ninos mujeres hombres`)
	// supposing words begin what could be, where "you" or nobody in particular follows.
	supposing = text.SetOf(`if when whether unless before after whenever si cuando`)
	possibly  = text.SetOf(`can may might should could must will would puede pueden debe deben podria`)
	anyOne    = text.SetOf(`you your someone somebody anyone a an your kids children people there it usted su tiene tienes alguien`)
	// offering words follow "we" when the practice speaks of what it does.
	offering = text.SetOf(`offer accept open close hire are welcome provide treat see do take have carry recommend believe love serve
		host sponsor raised need want know ask teach keep ofrecemos aceptamos tenemos abrimos atendemos`)
	oneNouns   = lexicon.PersonNoun | lexicon.PatientWord | lexicon.Kin | lexicon.Occupation
	determined = text.SetOf(`a an this that our my one another the some favorite un una este esta ese esa nuestro nuestra mi otro otra your his her tu su 1 2`)
	places     = text.SetOf(`chair room bed rm op operatory bay exam cuarto silla cama`)
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
		next := ""
		if i+1 < words.To {
			next = r.Text.Words[i+1].Text
		}
		if w.Class&careClasses != 0 && w.Class&(lexicon.StaffTitle|lexicon.StaffRole) == 0 {
			s.Care = append(s.Care, i)
			// A part of the body alone is a figure of speech as often as not.
			if w.Class&lexicon.Ambiguous == 0 && (w.Class&careClasses != lexicon.BodyPart || w.Class&lexicon.CommonWord == 0) || r.possessed(words, i) {
				strong++
				s.Clinical = s.Clinical || w.Class&lexicon.Medical != 0
				s.Encounter = s.Encounter || w.Class&(lexicon.CareEvent|lexicon.CareVerb|lexicon.Record) != 0
				s.Money = s.Money || w.Class&lexicon.Billing != 0
			}
		}
		// To one person alone "su saldo" is yours, unless somebody else is named.
		s.You = s.You || youWords.Has(w.Text) || r.Private() && (w.Text == "su" || w.Text == "sus") && !r.Names(n)
		s.Third = s.Third || thirdWords.Has(w.Text)
		s.Past = s.Past || pastWords.Has(w.Text) || w.Class&lexicon.CareVerb != 0 && ending(w.Text, "ed", "mos", "ron")
		s.Now = s.Now || w.Class&(lexicon.Weekday|lexicon.RelativeDay) != 0
		s.Offers = s.Offers || (w.Text == "we" && offering.Has(next))
		s.Generic = s.Generic || everyone.Has(w.Text) && !r.counted(words, i) && !(s.OneOf && often.Has(next)) ||
			supposing.Has(w.Text) && anyOne.Has(next) || youWords.Has(w.Text) && possibly.Has(next) || possibly.Has(w.Text) && youWords.Has(next)
		if !s.OneOf {
			s.OneOf, s.OneWords = r.oneAt(words, i)
		}
	}
	if strong == 0 && len(s.Care) < 2 {
		s.Care = nil
	}
	s.Charted = s.Clinical && r.charted(n, words)
	return s
}

// often are words after which "every" says how often one person does something,
// not that all people are meant.
var often = text.SetOf(`visit appointment time day week month year morning session visita cita vez dia semana mes ano manana sesion`)

// counted reports whether a number stands before word i: "both families" and
// "two kids" are particular people.
func (r *Reading) counted(s speech.Range, i int) bool {
	if i == s.From {
		return false
	}
	w := &r.Text.Words[i-1]
	return w.Number || w.Text == "both" || w.Text == "these" || w.Text == "those" || determined.Has(w.Text) && w.Text != "our" && w.Text != "the" && w.Text != "your"
}

// oneAt reads words for one unnamed person at word i.
func (r *Reading) oneAt(s speech.Range, i int) (bool, speech.Range) {
	w := &r.Text.Words[i]
	k := &r.Text.Tokens[w.Token]
	// 34F, 92yo, and the 2pm whom somebody calls theirs
	if k.Kind == text.Code {
		for _, e := range []string{"yo", "yof", "yom", "f", "m"} {
			if d, ok := strings.CutSuffix(w.Text, e); ok && len(d) <= 3 && d != "" && digitsOnly(d) && (len(e) > 1 || k.Case != text.Lower) {
				return true, speech.Range{From: i, To: i + 1}
			}
		}
	}
	if i > s.From && (r.Text.Words[i-1].Text == "our" || r.Text.Words[i-1].Text == "my") && (ending(w.Text, "pm", "am") || k.Kind == text.Number) && w.Text != "team" {
		if (k.Kind == text.Code && digitsOnly(w.Text[:len(w.Text)-2])) || k.Kind == text.Number && len(w.Text) <= 2 && i+1 < s.To && r.Text.Words[i+1].Number {
			return true, speech.Range{From: i - 1, To: i + 1}
		}
	}
	if places.Has(w.Text) && i+1 < s.To && i > s.From && r.Text.Tokens[r.Text.Words[i+1].Token].Kind == text.Number && len(r.Text.Words[i+1].Text) <= 2 && (r.Text.Words[i-1].Text == "in" || r.Text.Words[i-1].Text == "en" || r.Text.Words[i-1].Text == "from") {
		return true, speech.Range{From: i, To: i + 2}
	}
	if w.Class&oneNouns == 0 || plural(w.Text) || i == s.From && w.Class&(lexicon.PersonNoun|lexicon.PatientWord) == 0 {
		return false, speech.Range{}
	}
	for j := i; j >= s.From && i-j <= 5; j-- {
		if j < i && determined.Has(r.Text.Words[j].Text) {
			return true, speech.Range{From: j, To: i + 1}
		}
	}
	return false, speech.Range{}
}

func digitsOnly(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// possessives stand before what belongs to one person.
var possessives = text.SetOf(`my your her his their ur mi tu su mis tus sus`)

// possessed reports whether word i is said to be somebody's: in "her visit" the
// word means care where "the visit" need not.
func (r *Reading) possessed(s speech.Range, i int) bool {
	for j := i - 1; j >= s.From && i-j <= 2; j-- {
		w := r.Text.Words[j].Text
		if possessives.Has(w) || ending(w, "'s") {
			return true
		}
	}
	return false
}

func ending(w string, endings ...string) bool {
	for _, e := range endings {
		if len(w) > len(e) && strings.HasSuffix(w, e) {
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
	case "boss", "twins", "triplets":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != '\''
}

// Span is the bytes of a range of words of the draft's text.
//
//go:noinline
func (r *Reading) Span(words speech.Range) text.Span { return r.Text.Bytes(words) }

// CareSpan is the bytes from the first to the last care word of a sentence.
func (r *Reading) CareSpan(n int) text.Span {
	care := r.Sentences[n].Care
	return r.Text.Bytes(speech.Range{From: care[0], To: care[len(care)-1] + 1})
}
