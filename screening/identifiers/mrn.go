package identifiers

import (
	"slices"
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// MRN finds medical record, chart, encounter and specimen numbers. They have no national format, so a word for one has to stand near.
var MRN = &screening.Rule{
	ID:       "mrn",
	Category: "mrn",
	Title:    "Contains a record number",
	Why:      "A chart or record number belongs to one patient.",
	Basis:    "45 CFR 164.514(b)(2)(i)(H)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"Lorraine P = pt id [MG-20417]",
		"oigan, el folder [33-1907] de doña Marisol lo tengo yo",
		"Try your chart number, [7 7 1 0 4], that's what we used",
	},
	Passes: []string{
		"Record turnout: 2,130 people!",
		"Our annual report, folder 2019-2020, is in the lobby.",
		"The growth chart covers 0 to 36 months.",
	},
	Find: findMRN,
}

var idWord = text.SetOf("id")

var recordWords = text.SetOf("mrn chart expediente encounter enc rec visit")

// filedWords are words for a record that have other meanings as well: what follows at
// once has to look like the number of one.
var filedWords = text.SetOf("record file folder folio exp carpeta historia mr")

// filed reports whether a code looks like the number of a record, and like no year,
// price or result; in a draft that discloses something any code does that is none.
func filed(r *screening.Reading, c *screening.Code) bool {
	if r.Discloses(c.Sentence) && before(r.Text.Text, c.First, 2, filedWords) >= 0 {
		return c.Digits >= 4 && !dated(r.Text.Text.Quote(c.Span))
	}
	return c.Digits >= 4 && (len(c.Plain) > c.Digits || c.Digits >= 5) && before(r.Text.Text, c.First, 2, filedWords) >= 0 &&
		strings.Contains(r.Text.Text.Quote(c.Span), "-") && !dated(r.Text.Text.Quote(c.Span))
}

// dated reports whether one part of a code is a year: 12-2026, 2023-24.
func dated(code string) bool {
	for part := range strings.SplitSeq(code, "-") {
		if part = strings.TrimSpace(part); len(part) == 4 && number(part) >= 1950 && number(part) < 2050 {
			return true
		}
	}
	return false
}

// years reports whether digits are two years.
func years(digits string) bool {
	return len(digits) == 8 && (digits[:2] == "19" || digits[:2] == "20") && (digits[4:6] == "19" || digits[4:6] == "20")
}

func findMRN(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	labelled(r, 5, recordWords, report, func(c *screening.Code) bool { return c.Digits >= 4 && (c.Digits >= 5 || personal(r, c.Sentence)) })
	for _, c := range r.Codes() {
		if filed(r, &c) && (personal(r, c.Sentence) || concerns(r, c.Sentence)) {
			report(screening.Hit{Span: c.Span})
		}
		i := before(t, c.First, 3, idWord)
		if i > 0 && (t.Tokens[i-1].Word == "pt" || t.Tokens[i-1].Word == "patient") && c.Digits >= 4 {
			report(screening.Hit{Span: c.Span})
		}
		if before(t, c.First, 1+signed(t, c.First), patientWords) >= 0 && c.Digits >= 4 || behindName(r, &c) {
			report(screening.Hit{Span: c.Span})
		}
	}
	spelled(r, report)
}

// numberSigns say that a number follows.
var numberSigns = text.SetOf("# no num number numero nro")

// signed is 1 where such a sign stands before token i, and 0 elsewhere.
func signed(t *text.Text, i int) int {
	if before(t, i, 1, numberSigns) >= 0 {
		return 1
	}
	return 0
}

// behindName reports whether a number stands behind a person's name or initials, as in
// a list or on a label, in a draft about somebody: four digits behind a sign for a
// number, and five to eight without. Longer ones, and whatever is parted otherwise, are
// more likely something else.
func behindName(r *screening.Reading, c *screening.Code) bool {
	sign := signed(r.Text.Text, c.First)
	if !r.Discloses(c.Sentence) || c.Digits != len(c.Plain) || c.Digits < 5-sign || c.Digits > 8 || inPhone(r, c) {
		return false
	}
	last := c.First - sign - 1
	behind := func(list []screening.Person) bool {
		return slices.ContainsFunc(list, func(p screening.Person) bool {
			return (p.Sure || p.Kind != screening.Named) && p.End > r.Text.Tokens[last].Start && p.End <= c.Start
		})
	}
	return last >= 0 && (behind(r.PeopleIn(c.Sentence)) || behind(r.Strangers(c.Sentence)))
}

// spelled finds a label whose letters stand apart: m.r.n 4 8 2 9 1 3.
func spelled(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	for _, d := range r.DigitRuns() {
		letters := ""
		for j := d.First - 1; j >= 0 && d.First-j <= 6; j-- {
			if w := t.Tokens[j].Word; len(w) == 1 && w[0] >= 'a' && w[0] <= 'z' {
				letters = w + letters
			}
		}
		if letters == "mrn" && len(d.Digits) >= 4 {
			report(screening.Hit{Span: d.Span})
		}
	}
}
