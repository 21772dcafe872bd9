package policy

import (
	"encoding/json"
	"os"
	"testing"

	"prescreen/screening"
	"prescreen/screening/wire"
)

// maple is the practice that the drafts under testdata belong to.
func maple(t testing.TB) *screening.Profile {
	t.Helper()
	data, err := os.ReadFile("../testdata/profile.json")
	if err != nil {
		t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	p, problems := wire.Profile(v, RuleIDs(), TemplateIDs())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return p
}

// screen screens a draft that is not too long.
func screen(t testing.TB, c *Checker, d *screening.Draft) *screening.Report {
	t.Helper()
	r, err := c.Screen(d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// findings gives what was found, for messages.
func findings(r *screening.Report) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, f.Rule.ID+" "+f.Level.String()+": "+f.Quote)
	}
	return out
}
