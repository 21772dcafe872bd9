package conduct

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// NamesStaff finds a member of staff who has not agreed to be named, or whose
// health is spoken of.
var NamesStaff = &screening.Rule{
	ID:       "names-staff",
	Category: "staff-consent",
	Title:    "Names staff without their recorded consent",
	Why:      "Staff decide themselves whether they are named here, and their health is theirs alone.",
	Basis:    "45 CFR 164.508(a)(1)",
	Advice:   "Ask them, and record their consent in the practice's staff list.",
	Level:    screening.Caution,
	Flags: []string{
		"Please help us welcome [Priscilla Duarte] to the billing office!",
		"Our hygienist [Trevon Pike] just found out he's going to be a dad!",
		"Bring [Kip] in transport a coffee, he lost his bet.",
		"Congrats to our sterilization tech [Phuong], who became a citizen on Friday!",
	},
	Passes: []string{
		"Welcome to the neighborhood, Grove Bakery!",
		"We are hiring a hygienist.",
		"Thank you to Jennifer Ashton, MD, whose book is on the shelf.",
		"In 1921 our own Edith Larsson in the lab mixed every pill by hand.",
		"Leave the mugs with the sign in billing.",
	},
	Find: findNamesStaff,
}

func findNamesStaff(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("staff-consent", func(h screening.Hit) {
		if !agreed(r, h.Span) {
			report(h)
		}
	})
	// Those whom the profile lists.
	for n, words := range r.Text.Sentences {
		for i := words.From; i < words.To; i++ {
			staff, ok := r.Own.StaffAt(r.Text, i)
			if !ok {
				continue
			}
			end := i + 1
			for end < words.To && named(staff, r.Text.Words[end].Text) {
				end++
			}
			s := &r.Sentences[n]
			ill := s.Clinical && !s.Offers && !s.Generic && (s.Past || s.Now || s.Third) && outWords(r, words)
			if !staff.Consent || ill || !s.Generic && ownHealth(r.Text.Words[end:words.To]) {
				report(screening.Hit{Span: r.Span(speech.Range{From: i, To: end})})
			}
			i = end - 1
		}
	}
	// Those who are called staff and are not listed.
	colleagues(r, report)
	for _, p := range r.People {
		if p.Kind == screening.Mentioned || p.Author || r.Historic || r.News || r.Answering() && r.Topic.Care {
			continue
		}
		words := r.Text.Sentences[p.Sentence]
		role, welcomes := false, false
		for i := words.From; i < words.To; i++ {
			w := &r.Text.Words[i]
			near := i >= p.Words.From-5 && i < p.Words.To+5
			role = role || near && (w.Class&lexicon.StaffRole != 0 && w.Class&lexicon.Ambiguous == 0 || staffPlaces.Has(w.Text))
			welcomes = welcomes || near && welcoming.Has(w.Text)
		}
		if role && (welcomes || p.Sure || r.Sentences[p.Sentence].Past) && !r.Patientlike(p.Sentence) {
			report(screening.Hit{Span: p.Span})
		}
	}
}

var (
	welcoming   = text.SetOf("welcome meet introducing new newest our conozca conozcan bienvenida nuestra nuestro")
	staffPlaces = text.SetOf("team staff desk office department intern temp equipo")
	absent      = text.SetOf("out back off home surgery recovering sick regresa recuperandose leave")
)

// agreed reports whether all that a stretch of text is part of speaks of staff who
// agreed to be named and of nobody else, and not of their health.
func agreed(r *screening.Reading, span text.Span) bool {
	return r.Every(span, r.OfColleagues)
}

func outWords(r *screening.Reading, words speech.Range) bool {
	for i := words.From; i < words.To; i++ {
		if absent.Has(r.Text.Words[i].Text) {
			return true
		}
	}
	return false
}

// ownHealth reports whether the words behind a name speak of that person's own health:
// is expecting; is out with shingles. What is "hers" may be another's.
func ownHealth(behind []speech.Word) bool {
	const reach, near = 9, 4
	for i := range behind[:min(reach, len(behind))] {
		if states.Has(behind[i].Text) && (i+1 == len(behind) || !spokenTo.Has(behind[i+1].Text)) {
			return true
		}
		if !itsOwn.Has(behind[i].Text) {
			continue
		}
		for j := i + 1; j < len(behind) && j <= i+near && !behind[j].Comma; j++ {
			if behind[j].Class&(lexicon.Condition|lexicon.Procedure|lexicon.Symptom) != 0 && behind[j].Class&lexicon.Ambiguous == 0 {
				return true
			}
		}
	}
	return false
}

var (
	states = text.SetOf("expecting pregnant embarazada bedrest")
	// spokenTo stand behind an "expecting" that says nothing of health: you at 3.
	spokenTo = text.SetOf("you him them us your this the more")
	itsOwn   = text.SetOf("out home")
)

func named(s screening.OwnStaff, w string) bool {
	for _, x := range s.Words {
		if x == w || x+"'s" == w {
			return true
		}
	}
	return false
}
