// Package policy knows which rules are in force, and screens drafts with them.
//
//	c := policy.New(nil)
//	report, err := c.Screen(&screening.Draft{Text: "Thanks!"})
package policy
