package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

// License finds numbers of a person's license or passport by a word that stands near.
var License = &screening.Rule{
	ID:       "license",
	Category: "license",
	Title:    "Contains a license number",
	Why:      "A license or passport number belongs to one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(K)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"passed his DOT physical (CDL [K-771-204-338-150])",
	},
	Passes: []string{
		"Our NPI, 1234567893, is printed on the referral form.",
		"MN license plus local anesthesia cert required, 36 hrs.",
	},
	Find: findLicense,
}

var licenseWords = text.SetOf("cdl license licence licencia passport pasaporte dl dea cert certificate lic permit permiso placard carnet driver drivers driver's mariner dod learner")

func findLicense(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 8, licenseWords, report, func(c *screening.Code) bool {
		return (c.Digits >= 5 || partial(r, c)) && before(r.Text.Text, c.First, 4, plateWords) < 0
	})
}
