package policy

import (
	"slices"
	"strings"
	"sync"
	"unicode"

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

// Templates lists the reply templates with the wordings that a practice may replace.
func Templates() []replies.Template { return replies.Templates }

// Checker screens drafts for one practice.
type Checker struct {
	profile *screening.Profile
	own     *screening.Own
	rules   []*screening.Rule
	// identifiers are those of rules that find identifiers.
	identifiers []*screening.Rule
	// wordings are those of all templates, asked for only when something was found.
	wordings func() []*wording
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
			if slices.Contains(identifiers.Rules, r) {
				c.identifiers = append(c.identifiers, r)
			}
		}
	}
	c.wordings = sync.OnceValue(c.ofTemplates)
	return c
}

// wording is what a template says in one language.
type wording struct {
	text string
	// answers is what it is tried as an answer to: trying all of them takes as long as
	// many drafts, so each is tried when a draft first says it.
	answers []*screening.Context
	tried   sync.Once
	passes  bool
}

// ofTemplates are the wordings that may be approved. One of the practice's own that
// would itself be held is not; since "You're welcome!" is held only where it answers
// somebody's care, it is tried as an answer to that.
func (c *Checker) ofTemplates() []*wording {
	var all []*wording
	for _, t := range replies.Templates {
		for _, lang := range []string{"en", "es"} {
			w := &wording{text: strings.TrimSpace(replies.Wording(c.profile, t.ID, lang)), answers: toOwn[:1]}
			if c.profile.Replies[t.ID][lang] != "" {
				w.answers = toOwn
			}
			all = append(all, w)
		}
	}
	return all
}

// lets reports whether the screening itself lets a wording pass.
func (c *Checker) lets(w *wording) bool {
	w.tried.Do(func() {
		_, found, err := c.against(w.text, w.answers)
		w.passes = err == nil && len(found) == 0
	})
	return w.passes
}

// toOwn is what a wording of the practice's own is tried as an answer to: nothing,
// and claims that an answer can easily give away.
var toOwn = []*screening.Context{nil, {Text: "Thanks for my appointment yesterday!"}, {Text: "Is it normal that my incision is leaking?"}}

// against is what stands against a text as an answer to the first of these under
// which something does.
func (c *Checker) against(text string, answers []*screening.Context) (*screening.Draft, []screening.Finding, error) {
	d := &screening.Draft{Surface: screening.Reply, Text: text}
	for _, d.Context = range answers {
		r, err := screening.Read(d, c.own)
		if err != nil {
			return nil, nil, err
		}
		if found := c.screen(r); len(found) > 0 {
			return d, found, nil
		}
	}
	return d, nil, nil
}

// Wording screens a reply template as the practice would word it, with name and
// number filled in: that is the text of the draft. With a finding it would not be
// approved. The error is a *screening.TooLongError.
func (c *Checker) Wording(text, lang string) (*screening.Draft, *screening.Report, error) {
	d, found, err := c.against(replies.Fill(c.profile, text, lang), toOwn)
	if err != nil {
		return nil, nil, err
	}
	return d, &screening.Report{Verdict: screening.Verdict(found), Findings: found, Lang: lang}, nil
}

// isApproved reports whether a draft is an approved wording and nothing else but
// the name of the person answered, which some sites put in front.
func (c *Checker) isApproved(d *screening.Draft) bool {
	text := strings.TrimSpace(d.Text)
	named := text
	if d.Context != nil {
		if strings.HasPrefix(text, "@") {
			_, named = nextWord(text)
		} else {
			named = strings.TrimLeft(strings.TrimPrefix(text, strings.TrimSpace(d.Context.Author)), " ,")
		}
		named = strings.TrimSpace(named)
	}
	return slices.ContainsFunc(c.wordings(), func(w *wording) bool {
		return (sameWords(w.text, text) || sameWords(w.text, named)) && c.lets(w)
	})
}

// sameWords reports whether two texts with nothing around them differ in white space
// alone.
func sameWords(a, b string) bool {
	if a == "" || b == "" || a[0] != b[0] {
		return a == b // most begin otherwise
	}
	for a != "" && b != "" {
		var x, y string
		x, a = nextWord(a)
		y, b = nextWord(b)
		if x != y {
			return false
		}
	}
	return strings.TrimSpace(a) == "" && strings.TrimSpace(b) == ""
}

func nextWord(s string) (word, rest string) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	if end := strings.IndexFunc(s, unicode.IsSpace); end >= 0 {
		return s[:end], s[end:]
	}
	return s, ""
}

// Screen screens a draft. The error is a *screening.TooLongError.
func (c *Checker) Screen(d *screening.Draft) (*screening.Report, error) {
	r, found, err := c.find(d)
	if err != nil {
		return nil, err
	}
	report := &screening.Report{Lang: r.Language()}
	report.Replies = replies.Propose(c.profile, r, found, report.Lang)
	if len(found) > 0 {
		if s := c.rewrite(r, found); s != "" {
			report.Replies = append([]screening.Proposal{{Template: Rewrite, Lang: report.Lang, Text: s}}, report.Replies...)
		}
	}
	report.Findings, err = c.withMedia(d, found)
	if err != nil {
		return nil, err
	}
	report.Verdict = screening.Verdict(report.Findings)
	return report, nil
}

// Find gives what Screen finds and proposes nothing, which is what takes longest:
// for lists of many drafts.
func (c *Checker) Find(d *screening.Draft) ([]screening.Finding, error) {
	_, found, err := c.find(d)
	if err != nil {
		return nil, err
	}
	return c.withMedia(d, found)
}

// withMedia adds what is found in names and notes of what is attached.
func (c *Checker) withMedia(d *screening.Draft, found []screening.Finding) ([]screening.Finding, error) {
	if len(d.Media) == 0 {
		return found, nil
	}
	said, err := c.media(d)
	if err != nil {
		return nil, err
	}
	return screening.InOrder(append(found, said...)), nil
}

func (c *Checker) find(d *screening.Draft) (*screening.Reading, []screening.Finding, error) {
	r, err := screening.Read(d, c.own)
	if err != nil {
		return nil, nil, err
	}
	found := c.screen(r)
	// What is said beside a picture or somebody's post makes neither harmless.
	if len(found) > 0 && d.Surface != screening.Share && c.isApproved(d) {
		found = slices.DeleteFunc(found, func(f screening.Finding) bool { return f.In == screening.InText })
	}
	return r, found, nil
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
