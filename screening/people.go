package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// PersonKind tells how a text points at a person.
type PersonKind uint8

// The kinds.
const (
	// Named is a name, whole or in part.
	Named PersonKind = iota
	// Initials are one to three letters for a name: T.K., Mrs. J.
	Initials
	// Mentioned is an @handle.
	Mentioned
	// Tagged is a hashtag that holds a name: #TeamRosalind.
	Tagged
)

// Person is a place in the text that names somebody who is not staff, no public
// person and not the practice.
type Person struct {
	Kind PersonKind
	// Words are the words of the name.
	Words speech.Range
	text.Span
	Sentence int
	// Sure says that the words are a name by themselves (title, first name with
	// surname). Otherwise they only may be one and need a reason from around.
	Sure bool
	// Author says that it is the one who is answered, named at the very start
	// of the draft, as sites do by themselves.
	Author bool
	// Vocative says that the person is spoken to.
	Vocative bool
	// Role says that the person is named with a job or office: Pastor Ellen.
	Role bool
}

// people finds the persons that the text names.
func people(r *Reading) []Person {
	f := &finder{r: r, s: r.Text}
	if r.Draft.Context != nil {
		f.author = wordsOf(r.Draft.Context.Author)
	}
	for n := range r.Text.Sentences {
		f.sentence(n)
	}
	return f.found
}

type finder struct {
	r      *Reading
	s      *speech.Speech
	author []string
	found  []Person
	// loud says of sentence heard-1 whether it is shouted.
	heard int
	loud  bool
}

func (f *finder) sentence(n int) {
	r := f.s.Sentences[n]
	for i := r.From; i < r.To; {
		if p, next, ok := f.at(n, r, i); ok {
			f.found = append(f.found, p)
			i = next
		} else {
			i = max(next, i+1)
		}
	}
}

// at tries to read a person from word i on; next is where to go on.
func (f *finder) at(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	k := &f.s.Tokens[w.Token]
	switch k.Kind {
	case text.Handle:
		if f.r.Own.Handle(w.Text) {
			return Person{}, i + 1, false
		}
		p := f.person(n, i, i+1)
		p.Kind, p.Sure = Mentioned, true
		return p, i + 1, true
	case text.Hashtag:
		if hasName(w.Text, k) {
			p := f.person(n, i, i+1)
			p.Kind = Tagged
			return p, i + 1, true
		}
		return Person{}, i + 1, false
	case text.Word:
	default:
		return Person{}, i + 1, false
	}
	// What is known to be no private person goes as a whole.
	if skip := f.known(r, i); skip > 0 {
		return Person{}, i + skip, false
	}
	if w.Class&lexicon.Honorific != 0 {
		if p, next, ok := f.titled(n, r, i); ok {
			return p, next, true
		}
	}
	if p, next, ok := f.initials(n, r, i); ok {
		return p, next, true
	}
	return f.name(n, r, i)
}

// known gives the number of words from i on that name staff, the practice, a
// public person, a condition, a place or an organisation.
func (f *finder) known(r speech.Range, i int) int {
	rest := f.texts(r, i, 6)
	if n := f.r.Own.Named(rest); n > 0 {
		return n
	}
	if n := f.r.Own.Address(rest); n > 1 {
		return n
	}
	w := &f.s.Words[i]
	if w.Class&lexicon.StaffTitle != 0 && !f.endsSentence(i) {
		n := 1
		for i+n < r.To && n < 4 && (f.isNameWord(i+n) || f.s.Words[i+n].Class&lexicon.StaffTitle != 0 || f.capital(i+n)) {
			n++
		}
		if n > 1 {
			return n
		}
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

// named words follow the name of whoever described a condition, test or operation.
var namedAfter = setOf(`syndrome syndromes disease disorder sign palsy lymphoma sarcoma tumor fracture procedure maneuver score scale test reflex
	deficiency anemia virus fever porphyria dystrophy neuropathy chorea ataxia triangle method technique index criteria contracture cyst
	sindrome enfermedad prueba signo`)

// eponym measures a run of capitalised words before such a word.
func (f *finder) eponym(r speech.Range, i int) int {
	n := 0
	for n < 4 && i+n < r.To && f.capital(i+n) {
		n++
	}
	for k := 0; n > 0 && k < 2 && i+n+k < r.To; k++ {
		if namedAfter[f.s.Words[i+n+k].Text] {
			return n
		}
	}
	if i > r.From && namedAfter[f.s.Words[i-1].Text] || i > r.From+1 && namedAfter[f.s.Words[i-2].Text] && f.s.Words[i-1].Text == "de" {
		return n
	}
	return 0
}

// organisationWords end the name of a street, school, business or fund.
var organisationWords = setOf(`street st ave avenue road rd blvd lane ln drive court ct way parkway pkwy highway hwy park school elementary high
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
		if organisationWords[f.s.Words[i+k].Text] && f.capital(i+k) {
			return k + 1
		}
	}
	return 0
}

// titled reads "Mrs. J", "don Tomás", "ms dorothy".
func (f *finder) titled(n int, r speech.Range, i int) (Person, int, bool) {
	j := i + 1
	if j >= r.To || f.s.Words[j].Comma && f.s.Tokens[f.s.Words[j].Token-1].Word != "." || f.s.Tokens[f.s.Words[j].Token].Kind != text.Word {
		return Person{}, 0, false
	}
	w := &f.s.Words[j]
	oneLetter := len(w.Text) == 1
	if !oneLetter && !f.capital(j) && w.Class&(lexicon.Word|lexicon.CommonWord|lexicon.SpanishWord) != 0 {
		return Person{}, 0, false // "dona sangre", "un señor de 60 años"
	}
	if !oneLetter && !f.isNameWord(j) && !(f.capital(j) && !f.shouting(n) && w.Class&lexicon.CommonWord == 0) && !(f.s.Words[i].Class&lexicon.CommonWord == 0 && unknown(w.Class)) {
		return Person{}, 0, false
	}
	if f.author != nil && !oneLetter && w.Class&lexicon.PublicPerson != 0 {
		return Person{}, 0, false
	}
	j++
	for j < r.To && j < i+4 && !f.s.Words[j].Comma && (f.isNameWord(j) && f.capital(j) || len(f.s.Words[j].Text) == 1 && f.capital(j)) {
		j++
	}
	p := f.person(n, i, j)
	p.Sure = true
	if oneLetter {
		p.Kind = Initials
	}
	return p, j, true
}

// initials reads "T.K.", "J. D.", "A.V." and bare "TK" after a word that calls
// for a person.
func (f *finder) initials(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	k := &f.s.Tokens[w.Token]
	if len(w.Text) == 1 && w.Text[0] >= 'a' && w.Text[0] <= 'z' {
		if i > r.From && len(f.s.Words[i-1].Text) == 1 && f.s.Words[i-1].Token == w.Token-2 && f.s.Tokens[w.Token-1].Word == "." {
			return Person{}, 0, false // the rest of a longer run
		}
		j, last := i, w.Token
		for j+1 < r.To && j < i+2 {
			next := f.s.Words[j+1]
			// Only a full stop may stand between them.
			if len(next.Text) != 1 || next.Text[0] < 'a' || next.Text[0] > 'z' || next.Token != last+2 || f.s.Tokens[last+1].Word != "." {
				break
			}
			j++
			last = next.Token
		}
		if j+1 < r.To && len(f.s.Words[j+1].Text) == 1 && f.s.Words[j+1].Token == last+2 && f.s.Tokens[last+1].Word == "." {
			return Person{}, 0, false // T.G.I.F. is longer than a name
		}
		letters := f.s.Quote(f.s.Bytes(speech.Range{From: i, To: j + 1}))
		if j == i || last+1 >= len(f.s.Tokens) || lexicon.Lookup(strings.ToLower(strings.NewReplacer(".", "", " ", "").Replace(letters)))&lexicon.InitialsStop != 0 {
			return Person{}, 0, false
		}
		if f.s.Tokens[last+1].Word != "." && !f.capital(i) {
			return Person{}, 0, false
		}
		p := f.person(n, i, j+1)
		p.Kind = Initials
		if f.s.Tokens[last+1].Word == "." {
			p.End = f.s.Tokens[last+1].End
		}
		return p, j + 1, true
	}
	if len(w.Text) == 2 && k.Case == text.Upper && !f.shouting(n) && w.Class == 0 && i > r.From {
		before := f.s.Words[i-1]
		if before.Class&(lexicon.PersonNoun|lexicon.PatientWord|lexicon.Kin) != 0 || callsForPerson[before.Text] {
			p := f.person(n, i, i+1)
			p.Kind = Initials
			return p, i + 1, true
		}
	}
	return Person{}, 0, false
}

// callsForPerson are words after which a name is likely.
var callsForPerson = setOf(`for to with thanks congrats hi hey hello dear welcome patient our meet love tell ask called told saw from and
	reminder poor sweet little shoutout para a con gracias felicidades hola estimada estimado pobre`)

// name reads first names, with or without what follows.
func (f *finder) name(n int, r speech.Range, i int) (Person, int, bool) {
	w := &f.s.Words[i]
	if !f.isFirst(i) {
		// An unlisted first name with a surname: "Chidi Nwosu".
		if f.capital(i) && !f.shouting(n) && unknown(w.Class) && i > r.From && i+1 < r.To && f.capital(i+1) && !f.s.Words[i+1].Comma &&
			f.isSurname(i+1) && plainName(f.s.Words[i+1].Class) && len(w.Text) > 2 && len(f.s.Words[i+1].Text) > 2 {
			return f.person(n, i, i+2), i + 2, true
		}
		return Person{}, i + 1, false
	}
	capital := f.capital(i) && !f.shouting(n)
	j := i + 1
	surname := false
	for j < r.To && j < i+4 && !f.s.Words[j].Comma {
		x := &f.s.Words[j]
		if f.s.Tokens[x.Token].Kind != text.Word || f.possessive(j-1) {
			break
		}
		single := len(x.Text) == 1 && x.Text != "i" && x.Text != "a" && x.Text != "y" && x.Text != "e" && x.Text != "o" && f.capitalLetter(j)
		last := f.isFirst(j) && capital && f.capital(j) || f.isSurname(j) && (f.capital(j) && (capital || f.shouting(n)) || !capital && plainName(x.Class) && plainName(w.Class)) ||
			capital && f.capital(j) && unknown(x.Class)
		if single && !capital && plainName(w.Class) {
			single = j+1 == r.To || f.s.Words[j+1].Comma
		}
		if !single && !last {
			break
		}
		surname = surname || last || single
		j++
	}
	p := f.person(n, i, j)
	switch {
	case surname && (capital || plainName(w.Class)):
		// "Will Mark" and "May June" are words after all.
		p.Sure = w.Class&lexicon.CommonWord == 0 || f.s.Words[j-1].Class&lexicon.CommonWord == 0
	case w.Class&lexicon.SpanishWord != 0 && (!capital || f.s.Tokens[w.Token].Case == text.Upper):
		return Person{}, i + 1, false
	case f.s.Tokens[w.Token].Case == text.Upper && w.Class&(lexicon.Word|lexicon.CommonWord) != 0:
		return Person{}, i + 1, false // said with emphasis
	case w.Class&lexicon.CommonWord != 0 && (!capital || i == r.From && !p.Vocative):
		return Person{}, i + 1, false
	case w.Class&(lexicon.Place|lexicon.State|lexicon.Month|lexicon.Weekday|lexicon.Holiday|lexicon.Observance) != 0 && !(capital && (f.afterPersonCall(r, i) || p.Role || p.Vocative && i > r.From)):
		return Person{}, i + 1, false
	case !capital && w.Class&(lexicon.Place|lexicon.SpanishWord) != 0 && !f.shouting(n):
		return Person{}, i + 1, false
	case !capital && (w.Class&(lexicon.Word|lexicon.SpanishWord) != 0 || w.Class&lexicon.FirstNameRare != 0 && w.Class&lexicon.FirstName == 0):
		if !f.afterPersonCall(r, i) || w.Class&lexicon.CommonWord != 0 {
			return Person{}, i + 1, false
		}
	}
	return p, j, true
}

func (f *finder) afterPersonCall(r speech.Range, i int) bool {
	return i > r.From && callsForPerson[f.s.Words[i-1].Text] && !f.s.Words[i].Comma
}

func (f *finder) person(n, from, to int) Person {
	words := speech.Range{From: from, To: to}
	p := Person{Words: words, Span: f.s.Bytes(words), Sentence: n}
	r := f.s.Sentences[n]
	if from > r.From {
		before := f.s.Words[from-1]
		p.Role = before.Class&lexicon.Occupation != 0 && before.Class&lexicon.PatientWord == 0
		p.Vocative = f.s.Words[from].Comma || greeting[before.Text]
	}
	if to >= r.To || f.s.Words[to].Comma {
		p.Vocative = p.Vocative || from == r.From || f.s.Words[from].Comma
	}
	if n == 0 && from <= r.From+1 && f.isAuthor(words) {
		p.Author = true
	}
	return p
}

var greeting = setOf(`hi hey hello dear thanks congrats congratulations ok hola oye estimada estimado gracias felicidades dona`)

// isAuthor reports whether every word is one of the answered person's name.
func (f *finder) isAuthor(words speech.Range) bool {
	if len(f.author) == 0 {
		return false
	}
	for i := words.From; i < words.To; i++ {
		w := trimPossessive(f.s.Words[i].Text)
		if !contains(f.author, w) && f.s.Words[i].Class&lexicon.Honorific == 0 {
			return false
		}
	}
	return true
}

func (f *finder) texts(r speech.Range, i, most int) []string {
	var out []string
	for j := i; j < r.To && len(out) < most; j++ {
		out = append(out, trimPossessive(f.s.Words[j].Text))
	}
	return out
}

func (f *finder) capital(i int) bool {
	c := f.s.Tokens[f.s.Words[i].Token].Case
	return c == text.Title || c == text.Mixed || c == text.Upper
}

func (f *finder) capitalLetter(i int) bool {
	return f.s.Tokens[f.s.Words[i].Token].Case == text.Title || f.s.Words[i].Text != "n" && f.s.Words[i].Text != "u" && f.s.Words[i].Text != "r" && f.s.Words[i].Text != "k"
}

// shouting reports whether capitals say nothing in sentence n: most of its words
// have nothing else, or it is a headline in which each begins with one.
func (f *finder) shouting(n int) bool {
	if f.heard != n+1 {
		f.heard, f.loud = n+1, f.shouts(n)
	}
	return f.loud
}

func (f *finder) shouts(n int) bool {
	upper, title, all := 0, 0, 0
	r := f.s.Sentences[n]
	for i := r.From; i < r.To; i++ {
		k := &f.s.Tokens[f.s.Words[i].Token]
		if k.Kind != text.Word || len(k.Word) < 2 {
			continue
		}
		all++
		switch k.Case {
		case text.Upper:
			upper++
		case text.Title:
			title++
		}
	}
	return all > 3 && upper*10 >= all*7 || all > 5 && (upper+title)*10 >= all*9
}

func (f *finder) endsSentence(i int) bool {
	t := f.s.Words[i].Token + 1
	return t < len(f.s.Tokens) && (f.s.Tokens[t].Word == "!" || f.s.Tokens[t].Word == "?")
}

func (f *finder) possessive(i int) bool { return strings.HasSuffix(f.s.Words[i].Text, "'s") }

func (f *finder) isFirst(i int) bool {
	w := f.s.Words[i]
	// "We'll" was typed, "will" is only what it stands for.
	return w.Class&lexicon.AnyFirstName != 0 && len(w.Text) > 1 && trimPossessive(f.s.Tokens[w.Token].Word) == trimPossessive(w.Text)
}

func (f *finder) isSurname(i int) bool { return f.s.Words[i].Class&lexicon.AnySurname != 0 }

func (f *finder) isNameWord(i int) bool { return f.isFirst(i) || f.isSurname(i) }

// plainName reports whether a word is a name and hardly anything else.
func plainName(c lexicon.Class) bool {
	return c&(lexicon.AnyFirstName|lexicon.AnySurname) != 0 && c&(lexicon.CommonWord|lexicon.Word|lexicon.SpanishWord|lexicon.Place) == 0
}

// unknown reports whether a word is in no list that explains it.
func unknown(c lexicon.Class) bool {
	return c&^(lexicon.Ambiguous|lexicon.CareSign|lexicon.Leisure|lexicon.Trade) == 0
}

func trimPossessive(w string) string { return strings.TrimSuffix(w, "'s") }

func contains(list []string, w string) bool {
	for _, x := range list {
		if x == w {
			return true
		}
	}
	return false
}

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// hasName reports whether a hashtag in capital and small letters holds a
// frequent first name as one of its words.
func hasName(folded string, k *text.Token) bool {
	_ = k
	return false
}
