package wire

import "prescreen/screening"

// RuleEntry is a rule as the options page and documents show it.
type RuleEntry struct {
	ID       string   `json:"id"`
	Category string   `json:"category"`
	Title    string   `json:"title"`
	Why      string   `json:"why"`
	Basis    string   `json:"basis"`
	Advice   string   `json:"advice"`
	Level    string   `json:"level"`
	Flags    []string `json:"flags"`
	Passes   []string `json:"passes"`
}

// Catalogue converts rules.
func Catalogue(rules []*screening.Rule) []RuleEntry {
	out := make([]RuleEntry, 0, len(rules))
	for _, r := range rules {
		// A missing list is an empty one in JavaScript too.
		flags, passes := append([]string{}, r.Flags...), append([]string{}, r.Passes...)
		out = append(out, RuleEntry{r.ID, r.Category, r.Title, r.Why, r.Basis, r.Advice, r.Level.String(), flags, passes})
	}
	return out
}
