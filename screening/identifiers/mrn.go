package identifiers

import (
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

// recordTalk are words that speak of records in a draft about somebody.
var recordTalk = text.SetOf("charts expedientes ficha historial merge merged merging duplicate duplicada duplicado pac paciente px")

// filedWords are words for a record that have other meanings as well: what follows at
// once has to look like the number of one.
var filedWords = text.SetOf("record file folder folio exp carpeta historia mr")

// fileWords are those of them that hardly count anything else.
var fileWords = text.SetOf("folder folio exp carpeta")

// expires reports whether four digits are a month with its year: exp 0927.
func expires(digits string) bool {
	return len(digits) == 4 && number(digits[:2]) >= 1 && number(digits[:2]) <= 12
}

// filed reports whether a code looks like the number of a record, and like no year,
// price or result. In a draft that discloses something it needs less of a look where the
// word stands right before it.
func filed(r *screening.Reading, c *screening.Code) bool {
	if c.Digits < 4 {
		return false
	}
	t := r.Text.Text
	if r.Discloses(c.Sentence) {
		if c.Digits >= 5 && c.First > 0 && t.Tokens[c.First-1].Word == "mr" {
			return true // a gentleman has no number
		}
		sign := signed(t, c.First)
		if sign > 0 && before(t, c.First, 1+sign, filedWords) >= 0 || sign == 0 && before(t, c.First, 1, fileWords) >= 0 && !expires(c.Plain) {
			return true
		}
	}
	code := t.Quote(c.Span)
	return (len(c.Plain) > c.Digits || c.Digits >= 5) && before(t, c.First, 2, filedWords) >= 0 && strings.Contains(code, "-") && !dated(code)
}

// dated reports whether one part of a code is a year: 12-2026, 2023-24.
func dated(code string) bool {
	for part := range strings.SplitSeq(code, "-") {
		if recent(strings.TrimSpace(part)) {
			return true
		}
	}
	return false
}

func findMRN(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	labelled(r, 5, recordWords, report, func(c *screening.Code) bool { return c.Digits >= 4 && (c.Digits >= 5 || personal(r, c.Sentence)) })
	labelled(r, 5, recordTalk, report, func(c *screening.Code) bool { return c.Digits >= 4 && r.Discloses(c.Sentence) && !recent(c.Plain) })
	for _, c := range r.Codes() {
		if filed(r, &c) && (personal(r, c.Sentence) || concerns(r, c.Sentence)) {
			report(screening.Hit{Span: c.Span})
		}
		i := before(t, c.First, 3, idWord)
		if i > 0 && (t.Tokens[i-1].Word == "pt" || t.Tokens[i-1].Word == "patient") && c.Digits >= 4 {
			report(screening.Hit{Span: c.Span})
		}
		sign := signed(t, c.First)
		patient := before(t, c.First, 1, patientWords) >= 0 || sign > 0 && r.Discloses(c.Sentence) && before(t, c.First, 1+sign, patientWords) >= 0
		if patient && c.Digits >= 4 || behindName(r, &c, sign) {
			report(screening.Hit{Span: c.Span})
		}
	}
	spelled(r, report)
}

// numberSigns say that a number follows; some do with a full stop behind them.
var (
	numberSigns  = text.SetOf("# num number numero nro")
	pointedSigns = text.SetOf("no num nro")
)

// signed counts the tokens of such a sign before token i.
func signed(t *text.Text, i int) int {
	switch {
	case i > 0 && numberSigns.Has(t.Tokens[i-1].Word):
		return 1
	case i > 1 && t.Tokens[i-1].Word == "." && pointedSigns.Has(t.Tokens[i-2].Word):
		return 2
	}
	return 0
}

// behindName reports whether a number stands behind a person's name or initials, as in
// a list or on a label, in a draft about somebody: four digits behind a sign for a
// number, and five to eight without. Longer ones, and whatever is parted otherwise, are
// more likely something else.
func behindName(r *screening.Reading, c *screening.Code, sign int) bool {
	least, last := 5, c.First-sign-1
	if sign > 0 || r.Text.Tokens[c.First].Kind == text.Hashtag {
		least = 4
	}
	if last > 0 && r.Text.Tokens[last].Word == "(" {
		last--
	}
	if last < 0 || !r.Discloses(c.Sentence) || c.Digits != len(c.Plain) || c.Digits < least || c.Digits > 8 || inPhone(r, c) {
		return false
	}
	behind := func(p *screening.Person) bool {
		return p != nil && (p.Sure || p.Kind != screening.Named) && p.End <= c.Start
	}
	at := r.Text.Tokens[last].Start + 1
	return behind(endingFrom(r.PeopleIn(c.Sentence), at)) || behind(endingFrom(r.Strangers(c.Sentence), at))
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
