package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"prescreen/screening"
	"prescreen/screening/policy"
	"prescreen/screening/replies"
	"prescreen/screening/ruletest"
)

// promiseWeight is that of a rule's example beside that of a draft.
const promiseWeight = 2

// readPromises gives the rules' own examples, and the wordings of the templates as
// answers to texts of every kind.
func readPromises() []*passage {
	var out []*passage
	for _, rule := range policy.Rules() {
		for _, source := range append(slices.Clone(rule.Flags), rule.Passes...) {
			e := ruletest.Parse(source)
			r := record{Text: e.Draft.Text, Surface: string(e.Draft.Surface), Verdict: "clear"}
			if e.Draft.Context != nil {
				r.Context = &struct{ Author, Text string }{e.Draft.Context.Author, e.Draft.Context.Text}
			}
			if len(e.Want) > 0 {
				r.Verdict, r.Categories = "stop", []string{rule.Category}
			}
			for _, span := range e.Want {
				r.Flag = append(r.Flag, e.Draft.Text[span.Start:span.End])
			}
			// What one rule passes another may find.
			if len(e.Want) > 0 || len(rulesFind(&e.Draft)) == 0 {
				p := passageOf(&r)
				p.weight = promiseWeight
				out = append(out, p)
			}
		}
	}
	profiles := []*screening.Profile{{}, {Practice: screening.Practice{Name: "Maple Grove Family", Phones: []string{"(612) 555-0142"}}}}
	for _, profile := range profiles {
		for _, t := range replies.Templates {
			for _, lang := range []string{"en", "es"} {
				text := replies.Wording(profile, t.ID, lang)
				out = append(out, passageOf(&record{Text: text, Surface: string(screening.Reply), Verdict: "clear"}))
				for _, of := range answered {
					r := record{Text: text, Surface: string(screening.Reply), Verdict: "clear"}
					r.Context = &struct{ Author, Text string }{"Dana Whitfield", of}
					out = append(out, passageOf(&r))
				}
				// Beside what a patient wrote, nothing that one says makes it harmless to share.
				r := record{Text: text, Surface: string(screening.Share), Verdict: "caution", Categories: []string{"ugc-reshare"}, Flag: []string{text}}
				r.Context = &struct{ Author, Text string }{"Dana Whitfield", answered[0]}
				out = append(out, passageOf(&r))
			}
		}
	}
	return out
}

// readStarters gives the posts that the options page proposes.
func readStarters(folder string) ([]*passage, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no starters", folder)
	}
	var out []*passage
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var starters []struct{ En, Es struct{ Title, Text string } }
		if err := json.Unmarshal(data, &starters); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for _, s := range starters {
			for _, in := range []struct{ Title, Text string }{s.En, s.Es} {
				// Who copies one may well copy its title too.
				for _, text := range []string{in.Text, in.Title + ": " + in.Text} {
					p := passageOf(&record{Text: text, Surface: string(screening.Post), Verdict: "clear"})
					p.weight = promiseWeight
					out = append(out, p)
				}
			}
		}
	}
	return out, nil
}

// joined gives some drafts with others behind or before them, and some that answer
// a text with small talk before or behind it. What is harmless by itself does not
// make harmless what stands beside it.
func joined(drafts, contexts []*passage) []*passage {
	random := rng(4)
	var posts, talk []*passage
	for _, p := range drafts {
		if p.record.Context == nil && p.Surface == string(screening.Post) {
			posts = append(posts, p)
		}
	}
	for _, p := range contexts {
		if p.Care != nil && !*p.Care {
			talk = append(talk, p)
		}
	}
	either := func(a, b string) string {
		if random.below(2) == 0 {
			return a + " " + b
		}
		return b + " " + a
	}
	var out []*passage
	add := func(r *record, weight float32) {
		if p := passageOf(r); p != nil {
			p.weight = weight
			out = append(out, p)
		}
	}
	for i := 0; i < len(drafts); i += joinedOf {
		a := drafts[i]
		var b *record
		if a.record.Context == nil {
			b = &posts[random.below(len(posts))].record
		} else {
			t := replies.Templates[random.below(len(replies.Templates))]
			b = &record{Text: replies.Wording(&screening.Profile{}, t.ID, []string{"en", "es"}[random.below(2)]), Verdict: "clear"}
		}
		r := a.record
		r.Text = either(a.record.Text, b.Text)
		r.Flag, r.Categories = slices.Concat(r.Flag, b.Flag), slices.Concat(r.Categories, b.Categories)
		if r.Verdict == "clear" {
			r.Verdict = b.Verdict
		}
		add(&r, 1)
	}
	for i := joinedOf / 2; i < len(drafts) && len(talk) > 0; i += talkedOf {
		r := drafts[i].record
		if r.Context == nil || r.Context.Text == "" {
			continue
		}
		c := *r.Context
		c.Text = either(c.Text, talk[random.below(len(talk))].record.Context.Text)
		r.Context = &c
		add(&r, drafts[i].weight)
	}
	return out
}
