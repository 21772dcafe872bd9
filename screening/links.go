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

// A part of a link that is taken for a name has so many letters, one for a number of
// somebody's own has at least so many digits and letters. A step of a link with more
// parts than a name has is the headline of an article.
const (
	shortestName, longestName = 4, 32
	shortestCode              = 5
	mostOfName                = 4
)

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
			toOne = toOne || ofPatients.Has(p) && n+1 < len(steps) || ours && pageCode(p) || r.namesOne(p)
		}
	}
	return toOne
}

// pageCode reports whether a part of a link is a number that hardly anything but one
// page has, and no year or day.
func pageCode(p string) bool {
	n := digitsIn(p)
	return len(p) >= shortestCode && n > 1 && !(n == len(p) && (p[:2] == "19" || p[:2] == "20"))
}

// namesOne reports whether a part of a link is a first name that is no other word, a name
// that the text has with a capital, or holds the name of a person of whom it speaks. Staff
// are none.
func (r *Reading) namesOne(p string) bool {
	if len(p) < shortestName || len(p) > longestName {
		return false
	}
	if _, ok := r.Own.StaffNamed(p); ok {
		return false
	}
	c := lexicon.Lookup(p)
	if c&(lexicon.Eponym|lexicon.PublicPerson) != 0 {
		return false
	}
	if r.spoken == nil {
		r.spoken = r.findSpoken()
	}
	_, typed := r.spoken[p]
	if c&lexicon.AnyFirstName != 0 && plainName(c) || typed && c&(lexicon.AnyFirstName|lexicon.AnySurname) != 0 {
		return true
	}
	for from := range len(p) - shortestName + 1 {
		for to := from + shortestName; to <= len(p); to++ {
			if r.spoken[p[from:to]] {
				return true
			}
		}
	}
	return false
}

// findSpoken gives the words of the text that are typed with a capital, and whether they
// are of a person's name.
func (r *Reading) findSpoken() map[string]bool {
	out := map[string]bool{}
	for i := range r.Text.Words {
		w := &r.Text.Words[i]
		person := r.inPeople[i] && w.Class&lexicon.Honorific == 0
		if person || r.Text.Tokens[w.Token].Case == text.Title {
			name := trimPossessive(w.Text)
			out[name] = out[name] || person
		}
	}
	return out
}
