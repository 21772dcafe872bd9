package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

// IP finds IPv4 addresses outside the private ranges (RFC 1918).
var IP = &screening.Rule{
	ID:       "ip",
	Category: "ip",
	Title:    "Contains an IP address",
	Why:      "An IP address can lead to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(O)",
	Advice:   "Leave the address out.",
	Level:    screening.Stop,
	Flags: []string{
		"last login we see for your portal is [198 dot 51 dot 100 dot 23] at 2am",
		"it says you got locked out from [198 . 51 . 100 . 9]",
	},
	Passes: []string{
		"Router people say 192.168.1.1 is happy again lol",
		"Version 10.4.2.1 of the portal is live.",
	},
	Find: findIP,
}

// ipMarks stand between the parts, also in words.
var ipMarks = text.SetOf(". dot punto")

func findIP(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	for i := 0; i+6 < len(t.Tokens); i++ {
		if t.Tokens[i].Kind != text.Number || !ipMarks.Has(t.Tokens[i+1].Word) {
			continue
		}
		var part [4]int
		ok := true
		for j := range part {
			k := &t.Tokens[i+2*j]
			part[j] = number(k.Word)
			ok = ok && k.Kind == text.Number && part[j] >= 0 && part[j] <= 255
			if j > 0 {
				ok = ok && ipMarks.Has(t.Tokens[i+2*j-1].Word)
			}
		}
		if !ok || part[0] == 10 || part[0] == 127 || part[0] == 0 || part[0] == 192 && part[1] == 168 || part[0] == 172 && part[1] >= 16 && part[1] < 32 {
			continue
		}
		// Versions and sections look the same.
		if n := sentenceAt(r, i); personal(r, n) || concerns(r, n) {
			report(screening.Hit{Span: t.Span(i, i+6)})
		}
		i += 6
	}
}
