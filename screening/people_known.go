package screening

import (
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// known gives the number of words from i on that name staff, the practice, a
// public person, a condition, a place or an organisation.
func (f *finder) known(n int, r speech.Range, i int) int {
	w := &f.s.Words[i]
	if f.r.Own.knows(w.Text) {
		rest := f.texts(r, i, 6)
		if n := f.r.Own.Named(rest); n > 0 {
			return n
		}
		if n := f.r.Own.Address(rest); n > 1 {
			return n
		}
	}
	if words := f.titleAndName(r, i); words > 1 {
		f.clinician(n, i, i+words)
		return words
	}
	if s, ok := f.r.Own.StaffNamed(w.Text); ok && len(w.Text) > 2 && (f.capital(i) || w.Class&lexicon.CommonWord == 0) {
		n := 1
		for i+n < r.To && contains(s.Words, trimPossessive(f.s.Words[i+n].Text)) {
			n++
		}
		if n == 1 && i+1 < r.To && f.capital(i+1) && f.isSurname(i+1) {
			return 0 // somebody else with the same first name
		}
		return n
	}
	if w.Class&(lexicon.Eponym|lexicon.PublicPerson) != 0 {
		n := 1
		for i+n < r.To && f.s.Words[i+n].Class&(lexicon.Eponym|lexicon.PublicPerson) != 0 {
			n++
		}
		return n
	}
	if w.Class&lexicon.Place != 0 && w.Class&lexicon.FirstName == 0 && f.capital(i) {
		return 1
	}
	if n := f.eponym(r, i); n > 0 {
		return n
	}
	if n := f.organisation(r, i); n > 0 {
		return n
	}
	return 0
}

// titleAndName measures a professional title with the words of a name behind it.
func (f *finder) titleAndName(r speech.Range, i int) int {
	if f.s.Words[i].Class&lexicon.StaffTitle == 0 || f.endsSentence(i) {
		return 0
	}
	n := 1
	for i+n < r.To && n < 4 && (f.isNameWord(i+n) || f.s.Words[i+n].Class&lexicon.StaffTitle != 0 || f.capital(i+n)) {
		n++
	}
	return n
}

// clinician notes a name with a title, unless it is one of the practice's own or
// a public person's.
func (f *finder) clinician(n, from, to int) {
	for j := from; j < to; j++ {
		w := &f.s.Words[j]
		if _, ok := f.r.Own.StaffNamed(w.Text); ok || w.Class&lexicon.PublicPerson != 0 || f.r.Own.misspelt(w.Text) {
			return
		}
	}
	f.clinicians = append(f.clinicians, f.person(n, from, to))
}

// named words follow the name of whoever described a condition, test or operation.
var namedAfter = text.SetOf(`syndrome syndromes paralysis encephalopathy thyroiditis esophagus neuroma aneurysm node nodes cells disease disorder sign palsy lymphoma sarcoma tumor fracture procedure maneuver score scale test reflex
	deficiency anemia virus fever porphyria dystrophy neuropathy chorea ataxia triangle method technique index criteria contracture cyst
	sindrome enfermedad prueba signo`)

// eponym measures a run of capitalised words before such a word.
func (f *finder) eponym(r speech.Range, i int) int {
	n := 0
	for n < 4 && i+n < r.To && f.capital(i+n) {
		n++
	}
	for k := 0; n > 0 && k < 2 && i+n+k < r.To; k++ {
		if namedAfter.Has(f.s.Words[i+n+k].Text) {
			return n
		}
	}
	if i > r.From && namedAfter.Has(f.s.Words[i-1].Text) || i > r.From+1 && namedAfter.Has(f.s.Words[i-2].Text) && f.s.Words[i-1].Text == "de" {
		return n
	}
	return 0
}

// organisationWords end the name of a street, school, business or fund.
var organisationWords = text.SetOf(`street st ave avenue road rd blvd lane ln drive court ct way parkway pkwy highway hwy park school elementary high
	middle academy university college hospital clinic center centre church foundation fund library club team farm bakery cafe restaurant bar grill
	diner market store shop pharmacy bank company co inc llc group hall house stadium arena field gym studio theater theatre museum zoo
	lake river creek beach bay island county city township township's association society institute network league boosters
	rotary lions elks scouts band choir orchestra festival days fair day week month memorial award prize scholarship act law rule
	method technique syndrome disease test scale score tree hotel inn brewery coffee pizza deli boutique salon printing print plumbing
	heating motors auto realty insurance health healthcare medical dental orthodontics dentistry pediatrics family brothers bros sons
	avenida calle escuela iglesia parque hospital clinica`)

// organisation measures a run of capitalised words that ends in a word for a
// place or an organisation.
func (f *finder) organisation(r speech.Range, i int) int {
	if !f.capital(i) {
		return 0
	}
	n := 1
	for n < 5 && i+n < r.To && !f.s.Words[i+n].Comma && (f.capital(i+n) || f.s.Words[i+n].Text == "of" || f.s.Words[i+n].Text == "and") {
		n++
	}
	for k := n - 1; k >= 1; k-- {
		if organisationWords.Has(f.s.Words[i+k].Text) && f.capital(i+k) {
			return k + 1
		}
	}
	return 0
}

// OfColleagues reports whether sentence n names staff who agreed to be named and
// nobody else, and does not speak of health.
func (r *Reading) OfColleagues(n int) bool {
	agreed := false
	s := r.Text.Sentences[n]
	for i := s.From; i < s.To; i++ {
		staff, ok := r.Own.StaffAt(r.Text, i)
		if ok && !staff.Consent {
			return false
		}
		agreed = agreed || ok
	}
	return agreed && !r.Names(n) && !r.Sentences[n].Clinical
}
