package identifiers

import "prescreen/screening"

// OtherID finds claim, case, prescription and similar numbers by a word that stands near.
var OtherID = &screening.Rule{
	ID:       "other-id",
	Category: "other-id",
	Title:    "Contains an identifying number",
	Why:      "A claim, prescription, bed or wristband number belongs to one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(R)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"Claim #[2024113098812] was resubmitted on the 4th Sonja",
		"rx # [7710-442-B] is ready at the store, its the antibiotic",
	},
	Passes: []string{
		"We drew ticket 0448219 live at 5 pm. Check your stub!",
		"Ref MA-0612 for the job, Suite 210.",
	},
	Find: findOtherID,
}

var patientWords = setOf("pt patient")

var idWords = setOf("claim claims rx case prescription wristband id reclamo caso receta authorization auth referral trial")

func findOtherID(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 3, idWords, report, func(c *screening.Code) bool {
		if c.Digits < 4 || before(r.Text.Text, c.First, 4, recordWords) >= 0 || before(r.Text.Text, c.First, 4, planWords) >= 0 || mbi(c.Plain) {
			return false
		}
		if i := before(r.Text.Text, c.First, 2, patientWords); i >= 0 {
			return false
		}
		return personal(r, c.Sentence) || r.Around(c.Sentence, r.SpeaksOfCare)
	})
}
