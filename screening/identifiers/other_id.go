package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

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

var patientWords = text.SetOf("pt patient")

var idWords = text.SetOf(`claim claims rx case prescription wristband id reclamo caso receta authorization auth referral trial specimen accession
	sample muestra subject group grupo`)

func findOtherID(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 5, idWords, report, func(c *screening.Code) bool {
		return c.Digits >= 4 && !named(r, c) && (personal(r, c.Sentence) || r.Around(c.Sentence, r.SpeaksOfCare))
	})
	// Where a sentence tells of one person in care, a long code hardly belongs to
	// anybody else, whatever it is called.
	for _, c := range r.Codes() {
		letters := len(c.Plain) - c.Digits
		told := r.Discloses(c.Sentence) || r.Likely(c.Sentence) || r.Private() && r.Around(c.Sentence, r.Likely) && r.Around(c.Sentence, r.SpeaksOfCare)
		if (c.Digits >= 6 || c.Digits >= 4 && letters > 0) && told && (!r.Discloses(c.Sentence) || r.Likely(c.Sentence) || unmistakable(&c)) && !named(r, &c) && !c.Phone() {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// named reports whether another rule knows the code by a word that stands near.
func named(r *screening.Reading, c *screening.Code) bool {
	t := r.Text.Text
	for _, words := range []*text.Set{recordWords, planWords, accountWords, licenseWords, plateWords, serialWords, ssnWords} {
		if before(t, c.First, 4, words) >= 0 {
			return true
		}
	}
	return mbi(c.Plain) || before(t, c.First, 2, patientWords) >= 0
}
