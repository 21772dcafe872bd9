package policy

import (
	"prescreen/screening"
	"prescreen/screening/conduct"
	"prescreen/screening/identifiers"
	"prescreen/screening/replies"
)

// Rules lists every rule in the order in which they are shown.
func Rules() []*screening.Rule {
	return append(append([]*screening.Rule{}, conduct.Rules...), identifiers.Rules...)
}

// RuleIDs lists the ids of all rules.
func RuleIDs() []string {
	var ids []string
	for _, r := range Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

// TemplateIDs lists the ids of all reply templates.
func TemplateIDs() []string {
	var ids []string
	for _, t := range replies.Templates {
		ids = append(ids, t.ID)
	}
	return ids
}

// Checker screens drafts for one practice.
type Checker struct {
	profile *screening.Profile
	own     *screening.Own
	rules   []*screening.Rule
}

// New makes a checker; a nil profile is an empty one.
func New(p *screening.Profile) *Checker {
	if p == nil {
		p = &screening.Profile{}
	}
	c := &Checker{profile: p, own: screening.NewOwn(p)}
	for _, r := range Rules() {
		if s, ok := p.Levels[r.ID]; !ok || s != screening.Off {
			c.rules = append(c.rules, r)
		}
	}
	return c
}

// Screen screens a draft. The error is a *screening.TooLongError.
func (c *Checker) Screen(d *screening.Draft) (*screening.Report, error) {
	r, err := screening.Read(d, c.own)
	if err != nil {
		return nil, err
	}
	found := screening.Screen(r, c.rules, c.level)
	report := &screening.Report{Verdict: screening.Verdict(found), Findings: found, Lang: r.Language()}
	report.Replies = replies.Propose(c.profile, r, found, report.Lang)
	return report, nil
}

// level applies the profile's wish for a rule.
func (c *Checker) level(r *screening.Rule, l screening.Level) screening.Level {
	switch s, ok := c.profile.Levels[r.ID]; {
	case !ok:
		return l
	case s == screening.AtCaution:
		return screening.Caution
	case s == screening.AtStop:
		return screening.Stop
	}
	return screening.Clear
}
