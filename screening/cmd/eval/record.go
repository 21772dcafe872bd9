package main

import (
	"encoding/json"
	"os"

	"prescreen/screening/policy"
)

// published is what the demo page shows of a run. Shares are counts, so that a
// reader can see on how many drafts one rests.
type published struct {
	Rules      int                          `json:"rules"`
	Drafts     int                          `json:"drafts"`
	All        map[string]counts            `json:"all"`
	Languages  map[string]map[string]counts `json:"languages"`
	Surfaces   map[string]map[string]counts `json:"surfaces"`
	Categories map[string]counts            `json:"categories"`
}

// counts is a share as it is written to a file.
type counts struct {
	Yes int `json:"yes"`
	All int `json:"all"`
}

// record writes the tally to a file. The same drafts and rules give the same bytes.
func (t *tally) record(file string) error {
	m := published{
		Rules:      len(policy.RuleIDs()),
		All:        t.all.counts(),
		Languages:  map[string]map[string]counts{},
		Surfaces:   map[string]map[string]counts{},
		Categories: map[string]counts{},
	}
	m.All["pairs"] = t.bothRight().counts()
	for _, n := range t.confusion {
		m.Drafts += n
	}
	for name, g := range t.language {
		m.Languages[name] = g.counts()
	}
	for name, g := range t.surface {
		m.Surfaces[name] = g.counts()
	}
	for name, s := range t.categories {
		m.Categories[name] = s.counts()
	}
	data, err := json.MarshalIndent(m, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(data, '\n'), 0o644)
}

func (f *figures) counts() map[string]counts {
	return map[string]counts{
		"warned":   f.warned.counts(),
		"alarms":   f.alarms.counts(),
		"marked":   f.marked.counts(),
		"spared":   f.spared.counts(),
		"category": f.category.counts(),
	}
}

func (s share) counts() counts { return counts{Yes: s.yes, All: s.all} }
