package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// Links reports whether the text leads elsewhere: by a link that is neither the
// practice's own nor to somebody's page.
func (r *Reading) Links() bool {
	for i := range r.Text.Tokens {
		if k := &r.Text.Tokens[i]; k.Kind == text.Link && !r.Own.Domain(k.Word) && !r.LeadsToOne(i) {
			return true
		}
	}
	return false
}

// ofPatients are parts of a link behind which a patient's name or number comes.
var ofPatients = text.SetOf("pt patient patients paciente pacientes mrn dob")

// shortestOfLink is what a part of a link has at least that is taken for a name or for
// a number of somebody's own.
const shortestOfLink = 4

// mostOfName is how many parts a step of a link has at most that names somebody. One
// with more is the headline of an article.
const mostOfName = 4

// LeadsToOne reports whether token i is a link to the page of one person: a name stands
// behind its host, or a word for patients with something more, or, under the practice's
// own site, a code. Elsewhere a code is that of any page.
func (r *Reading) LeadsToOne(i int) bool {
	k := &r.Text.Tokens[i]
	if k.Kind != text.Link {
		return false
	}
	steps := strings.FieldsFunc(linkOf(k.Word).rest, func(c rune) bool { return strings.ContainsRune("/?#&=", c) })
	ours := r.Own.Domain(k.Word) && len(steps) > 1
	toOne := false
	for n, step := range steps {
		parts := strings.FieldsFunc(step, func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') })
		if len(parts) > mostOfName {
			return false
		}
		for _, p := range parts {
			toOne = toOne || ofPatients.Has(p) && n+1 < len(steps) || ours && pageCode(p) || len(p) >= shortestOfLink && r.namesOne(p)
		}
	}
	return toOne
}

// pageCode reports whether a part of a link is a number that hardly anything but one
// page has.
func pageCode(p string) bool {
	n := digitsIn(p)
	return len(p) >= shortestOfLink && n > 1 && !(n == len(p) && n == 4 && p >= "1900" && p < "2100")
}

// namesOne reports whether a part of a link is a first name that is no other word, or
// holds the name of a person of whom the text speaks. Staff are none.
func (r *Reading) namesOne(p string) bool {
	if _, ok := r.Own.StaffNamed(p); ok {
		return false
	}
	c := lexicon.Lookup(p)
	if c&(lexicon.Eponym|lexicon.PublicPerson) != 0 {
		return false
	}
	if c&lexicon.AnyFirstName != 0 && plainName(c) {
		return true
	}
	for i := range r.Text.Words {
		w := &r.Text.Words[i]
		if c&(lexicon.AnyFirstName|lexicon.AnySurname) != 0 && trimPossessive(w.Text) == p && r.Text.Tokens[w.Token].Case == text.Title {
			return true
		}
	}
	for i := range r.People {
		o := &r.People[i]
		for _, w := range r.Text.Words[o.Words.From:o.Words.To] {
			if name := trimPossessive(w.Text); len(name) >= shortestOfLink && w.Class&lexicon.Honorific == 0 && strings.Contains(p, name) {
				return true
			}
		}
	}
	return false
}
