package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"prescreen/screening"
	"prescreen/screening/learned"
	"prescreen/screening/policy"
	"prescreen/screening/ruletest"
	"prescreen/screening/speech"
	"prescreen/screening/text"
	"prescreen/screening/wire"
)

// example is one text with what it is.
type example struct {
	features []uint32
	norm     float64
	positive bool
	weight   float64
	// part is which fifth of the contexts it belongs to.
	part int
}

func newExample(p *speech.Speech, s speech.Range, hints []uint64, positive bool) example {
	e := example{positive: positive, weight: 1}
	learned.Features(p, s, hints, func(h uint32) { e.features = append(e.features, h) })
	e.norm = learned.Norm(len(e.features))
	return e
}

type record struct {
	Text       string
	Context    *struct{ Author, Text string }
	Surface    string
	Verdict    string
	Categories []string
	Pair       string
	Author     string
	Kind       string
	Care       *bool
	Flag       []string `json:"must_flag"`
	// hand is the name of the file.
	hand string
}

// own is the practice that the drafts belong to.
var own *screening.Own

// readOwn reads its profile.
func readOwn(folder string) error {
	data, err := os.ReadFile(filepath.Join(folder, "profile.json"))
	if err != nil {
		return err
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return err
	}
	p, problems := wire.Profile(v, nil, nil)
	if len(problems) > 0 {
		return problems[0]
	}
	own = screening.NewOwn(p)
	return nil
}

// read reads all files whose names match, in the order of their names.
func read(folder, pattern string) ([]record, error) {
	files, err := filepath.Glob(filepath.Join(folder, pattern))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var out []record
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for n := 1; lines.Scan(); n++ {
			var r record
			if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			r.hand = strings.TrimSuffix(filepath.Base(name), ".jsonl")
			out = append(out, r)
		}
		if err := lines.Err(); err != nil {
			return nil, err
		}
		f.Close()
	}
	return out, nil
}

// readContexts gives the labelled contexts, and those of pairs of drafts: the
// same answer is a disclosure only where the context claims care.
func readContexts(folder string) ([]example, error) {
	contexts, err := read(folder, "contexts*.jsonl")
	if err != nil {
		return nil, err
	}
	var out []example
	add := func(author, text string, care bool) {
		p := speech.Read(text)
		if len(p.Words) > 0 {
			e := newExample(p, speech.Range{From: 0, To: len(p.Words)}, learned.AuthorHints(speech.Read(author)), care)
			e.part = partOf(text)
			out = append(out, e)
		}
	}
	for _, r := range contexts {
		if r.Care != nil {
			add(r.Author, r.Text, *r.Care)
		}
	}
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	for _, r := range drafts {
		if r.Pair != "" && r.Context != nil {
			add(r.Context.Author, r.Context.Text, r.Verdict != "clear")
		}
	}
	return out, nil
}

// partOf draws the fifth that a context belongs to.
func partOf(text string) int {
	h := fnv.New32a()
	h.Write([]byte(text))
	return int(h.Sum32() % parts)
}

// readAnswers gives the sentences of answers. How surely the answered text claims
// care is told by a model that has not seen it: as it will be in use.
func readAnswers(folder string, contexts []example) ([]example, error) {
	var unseen [parts]*weights
	for part := range parts {
		var others []example
		for _, e := range contexts {
			if e.part != part {
				others = append(others, e)
			}
		}
		unseen[part] = fit(others, careBuckets)
	}
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	var out []example
	for _, r := range drafts {
		if r.Context == nil || r.Surface == "share" || r.Verdict != "clear" && !confirms(r.Categories) {
			continue
		}
		out = append(out, sentencesOf(&r, true, unseen[partOf(r.Context.Text)])...)
	}
	return out, nil
}

func confirms(categories []string) bool {
	return slices.ContainsFunc(categories, func(c string) bool {
		return c == "patient-status" || c == "appointment" || c == "care-detail" || c == "billing"
	})
}

// readSentences gives the sentences of drafts that no context decides.
func readSentences(folder string) ([]example, error) {
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	var out []example
	for _, r := range drafts {
		if r.Pair == "" && (r.Context == nil || r.Surface == "post" || len(strings.Fields(r.Text)) >= 5) {
			out = append(out, sentencesOf(&r, false, nil)...)
		}
	}
	return append(out, readExamples()...), nil
}

// readExamples gives the sentences of the rules' own examples that no context
// decides. They weigh more than drafts: what a rule promises must hold.
func readExamples() []example {
	var out []example
	for _, rule := range policy.Rules() {
		for _, source := range rule.Passes {
			out = append(out, promised(source)...)
		}
		for _, source := range rule.Flags {
			out = append(out, promised(source)...)
		}
	}
	return out
}

func promised(source string) []example {
	e := ruletest.Parse(source)
	if e.Draft.Context != nil {
		return nil
	}
	r := record{Text: e.Draft.Text, Surface: string(e.Draft.Surface), Verdict: "clear"}
	for _, span := range e.Want {
		r.Verdict = "stop"
		r.Flag = append(r.Flag, e.Draft.Text[span.Start:span.End])
	}
	out := sentencesOf(&r, false, nil)
	for i := range out {
		out[i].weight = 3
	}
	return out
}

// sentencesOf gives the sentences of a draft; where a model for contexts is given,
// it tells of the context. In a draft with findings only those that hold one are
// used: what the others are nobody has said.
func sentencesOf(r *record, answer bool, care *weights) []example {
	var out []example
	d := &screening.Draft{Surface: screening.Surface(r.Surface), Text: r.Text}
	if r.Context != nil {
		d.Context = &screening.Context{Author: r.Context.Author, Text: r.Context.Text}
	}
	reading, err := screening.Read(d, own)
	if err != nil {
		return nil // too long to be screened
	}
	p := reading.Text
	if care != nil && reading.Context != nil {
		c := reading.Context
		e := newExample(c, speech.Range{From: 0, To: len(c.Words)}, learned.AuthorHints(reading.Author), true)
		reading.Topic.Odds += care.score(&e) - learned.Care(c, learned.AuthorHints(reading.Author))
		reading.Topic.Care = reading.Topic.Odds > 0
	}
	for n := range p.Sentences {
		if p.Sentences[n].Len() == 0 {
			continue
		}
		flagged := flagged(r, p.SentenceBytes(n))
		if r.Verdict == "clear" || flagged {
			hints := reading.Hints(n)
			if answer {
				hints = reading.AnswerHints(n)
			}
			out = append(out, newExample(p, p.Sentences[n], hints, flagged))
		}
	}
	return out
}

// flagged reports whether a span holds words that had to be marked.
func flagged(r *record, span text.Span) bool {
	for _, f := range r.Flag {
		if at := strings.Index(r.Text, f); at >= 0 && at < span.End && span.Start < at+len(f) {
			return true
		}
	}
	return false
}
