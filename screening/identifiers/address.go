package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// Address finds street addresses and coordinates that are not the practice's, in a text about somebody's care.
var Address = &screening.Rule{
	ID:       "address",
	Category: "address",
	Title:    "Gives an address",
	Why:      "An address or place can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(B)",
	Advice:   "Leave the address out, or add it to the practice's own if it is one.",
	Level:    screening.Stop,
	Flags: []string{
		"Just dropped off flu shots to the sweetest couple at [4418 Juniper Ct] N",
		"oxygen delivered to [45.0725, -93.4558], tell her to call",
	},
	Passes: []string{
		"Find us at 12 Mill Street, open late on Thursday.",
		"Construction on Elm St and Hemlock Ln runs through Friday.",
	},
	Find: findAddress,
}

var streets = text.SetOf(`st street ave avenue rd road dr drive ln lane ct court blvd boulevard way pl place pkwy parkway hwy highway cir circle ter terrace trl
	trail sq square loop calle avenida`)

func findAddress(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	for n, s := range t.Sentences {
		told := r.ToldOf(n) || r.Discloses(n) || personal(r, n) && r.Around(n, r.SpeaksOfCare)
		for i := s.From; i < s.To; i++ {
			if end := coordinates(t, i, s.To); end > 0 {
				report(screening.Hit{Span: t.Span(i, end)})
				i = end
				continue
			}
			if !told {
				continue
			}
			end := street(r, i, s.To)
			if end == 0 && r.Discloses(n) {
				end = dwelling(r, i, s.To)
			}
			if end > 0 {
				report(screening.Hit{Span: t.Span(i, end)})
				i = end
			}
		}
	}
}

// street reads "4418 Juniper Ct", "Mill Pond Rd" and "calle Nogal 318" from token
// i on; it gives the last token, or 0. Names have a capital, numbers may stand
// before or behind.
func street(r *screening.Reading, i, to int) int {
	t := r.Text.Text
	k := &t.Tokens[i]
	numbered := k.Kind == text.Number || k.Kind == text.Code
	calle := k.Word == "calle" || k.Word == "avenida"
	if !numbered && !calle && k.Case != text.Title {
		return 0
	}
	words := make([]string, 0, 6) // small enough for the stack
	for j := i; j < to && j < i+6; j++ {
		words = append(words, t.Tokens[j].Word)
	}
	// Two words count where the second is the street's: "1200 Maple" is anybody's.
	if n := r.Own.Address(words); n > 2 || n == 2 && streets.Has(words[1]) {
		return 0
	}
	if k.Kind == text.Number && house(t, i, to) {
		return i + 1
	}
	if calle && i+1 < to && t.Tokens[i+1].Case == text.Title {
		return withNumber(t, i+1, to)
	}
	if !numbered && k.Case != text.Title {
		return 0
	}
	for j := i + 1; j < to && j < i+5; j++ {
		k := &t.Tokens[j]
		if numbered && !streets.Has(k.Word) && k.Kind == text.Word && k.Case == text.Lower && lexicon.Lookup(k.Word)&lexicon.CommonWord != 0 {
			return 0 // "at 9:30 with Dr. Rao"
		}
		if k.Kind != text.Word && k.Kind != text.Code || !numbered && k.Case == text.Lower && !streets.Has(k.Word) {
			return 0
		}
		// "dr" is a doctor as often as a drive.
		if k.Word == "ct" && k.Case == text.Upper {
			return 0 // a scan
		}
		if streets.Has(k.Word) && (j > i+1 || !numbered) && (numbered || k.Word != "dr" && k.Word != "st" && k.Case != text.Lower && !headline(t, i, to)) {
			return withNumber(t, j, to)
		}
	}
	return 0
}

// leadTo are words behind which a number and a name are a house.
var leadTo = text.SetOf("at to from on off near by a casa")

// house reports whether token i is the number of a house and the next one the
// name of its street: "at 9148 Quail Hollow", "to 7 7 0 3 Forestview".
func house(t *text.Text, i, to int) bool {
	const most = 5
	from := i
	for from > 0 && i-from < most && t.Tokens[from-1].Kind == text.Number && len(t.Tokens[from-1].Word) == 1 {
		from--
	}
	digits := i - from + len(t.Tokens[i].Word)
	if digits < 3 || digits > most || from == 0 || !leadTo.Has(t.Tokens[from-1].Word) || i+1 >= to {
		return false
	}
	k := &t.Tokens[i+1]
	return k.Kind == text.Word && k.Case == text.Title && len(k.Word) > 3 && lexicon.Lookup(k.Word)&(lexicon.Month|lexicon.Weekday|lexicon.Observance) == 0
}

// headline reports whether nearly all words around have a capital: there a
// "Court" is no street.
func headline(t *text.Text, i, to int) bool {
	titles, words := 0, 0
	for j := max(0, i-4); j < min(i+8, to); j++ {
		if t.Tokens[j].Kind == text.Word {
			words++
			if t.Tokens[j].Case != text.Lower {
				titles++
			}
		}
	}
	return words > 3 && titles*4 >= words*3
}

// withNumber takes in a number, and a flat with its number, right behind token i.
func withNumber(t *text.Text, i, to int) int {
	for j := i + 1; j < to && j < i+5; j++ {
		k := &t.Tokens[j]
		switch {
		case k.Kind == text.Number || k.Kind == text.Code:
			return j
		case k.Word == "," || k.Word == "#" || k.Word == "apt" || k.Word == "apto" || k.Word == "unit" || k.Word == "lot":
		default:
			return i
		}
	}
	return i
}

// coordinates reads "45.0725, -93.4558" from token i on; it gives the last token, or 0.
func coordinates(t *text.Text, i, to int) int {
	j := i
	for n := range 2 {
		if j+2 >= to || t.Tokens[j].Kind != text.Number || t.Tokens[j+1].Word != "." || !t.Tokens[j+1].Glued ||
			t.Tokens[j+2].Kind != text.Number || len(t.Tokens[j+2].Word) < 3 {
			return 0
		}
		j += 2
		if n == 1 {
			return j
		}
		j++
		if j < to && t.Tokens[j].Word == "," {
			j++
		}
		if j < to && t.Tokens[j].Word == "-" {
			j++
		}
	}
	return 0
}
