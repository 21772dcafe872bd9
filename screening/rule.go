package screening

import "prescreen/screening/text"

// Rule is one thing looked for. Its id is the name of its file with hyphens for
// underscores; its texts are what staff read; its examples are its tests.
type Rule struct {
	ID       string
	Category string
	// Title names the matter in a few words.
	Title string
	// Why is one plain sentence for staff.
	Why string
	// Basis is the paragraph of the regulation.
	Basis string
	// Advice says what to do instead.
	Advice string
	// Level is the level of a hit that states no other.
	Level Level
	// Flags are examples in which the bracketed words are found, Passes are
	// examples in which this rule finds nothing. Lines that begin with "> " are
	// the context.
	Flags, Passes []string
	// Find reports the hits in a reading.
	Find func(r *Reading, report func(Hit))
}

// Hit is one place where a rule applies.
type Hit struct {
	text.Span
	In Part
	// Level is the rule's own where it is Clear.
	Level Level
}

// Finding is a hit with the rule that found it.
type Finding struct {
	Rule  *Rule
	Level Level
	In    Part
	text.Span
	Quote string
}

// Categories are the ids of all kinds of findings: the identifiers of 45 CFR
// 164.514(b)(2)(i), then conduct.
var Categories = []string{
	"name", "initials", "address", "date", "phone", "fax", "email", "ssn", "mrn", "health-plan", "account", "license",
	"vehicle", "device", "url", "ip", "biometric", "photo", "handle", "age", "other-id",
	"patient-status", "appointment", "care-detail", "billing", "case-narrative", "combination", "medical-advice",
	"phi-solicitation", "ugc-reshare", "staff-consent",
}
