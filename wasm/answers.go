//go:build js && wasm

package main

import (
	"slices"

	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

func problemsAnswer(problems []wire.Problem) *jsonText {
	t := &jsonText{}
	t.open("", '{')
	t.open("errors", '[')
	for _, p := range problems {
		t.open("", '{')
		t.texts("path", p.Path, "message", p.Message)
		t.close('}')
	}
	t.close(']')
	t.close('}')
	return t
}

func reportAnswer(r *wire.Report) *jsonText {
	t := &jsonText{}
	*t = make(jsonText, 0, 512+512*len(r.Findings))
	var from, to []int // where the texts of each finding's rule stand
	t.open("", '{')
	if r.ID != "" {
		t.texts("id", r.ID)
	}
	t.texts("verdict", r.Verdict)
	t.open("findings", '[')
	for i := range r.Findings {
		f := &r.Findings[i]
		t.open("", '{')
		t.texts("rule", f.Rule, "category", f.Category, "level", f.Level, "in", f.In)
		t.number("start", f.Start)
		t.number("end", f.End)
		t.texts("quote", f.Quote)
		// The texts of a rule are written once, and copied from there.
		first := slices.IndexFunc(r.Findings[:i], func(g wire.Finding) bool { return g.Rule == f.Rule })
		at := len(*t)
		if first >= 0 {
			*t = append(*t, (*t)[from[first]:to[first]]...)
		} else {
			t.texts("title", f.Title, "why", f.Why, "basis", f.Basis, "advice", f.Advice)
		}
		from, to = append(from, at), append(to, len(*t))
		t.close('}')
	}
	t.close(']')
	t.open("replies", '[')
	for i := range r.Replies {
		p := &r.Replies[i]
		t.open("", '{')
		t.texts("template", p.Template, "lang", p.Lang, "text", p.Text)
		t.close('}')
	}
	t.close(']')
	t.texts("lang", r.Lang)
	t.close('}')
	return t
}

func catalogueAnswer(rules []wire.RuleEntry) *jsonText {
	t := &jsonText{}
	t.open("", '[')
	for i := range rules {
		r := &rules[i]
		t.open("", '{')
		t.texts("id", r.ID, "category", r.Category, "title", r.Title, "why", r.Why, "basis", r.Basis, "advice", r.Advice, "level", r.Level)
		t.list("flags", r.Flags)
		t.list("passes", r.Passes)
		t.close('}')
	}
	t.close(']')
	return t
}

func templatesAnswer() *jsonText {
	t := &jsonText{}
	t.open("", '[')
	for _, x := range policy.Templates() {
		t.open("", '{')
		t.texts("id", x.ID, "use", x.Use, "en", x.En, "es", x.Es)
		t.close('}')
	}
	t.close(']')
	return t
}
