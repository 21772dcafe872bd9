package main

import (
	"bufio"
	"encoding/json"
	"fmt"
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

// readAnswers gives the sentences of answers.
func readAnswers(folder string) ([]example, error) {
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	var out []example
	for _, r := range drafts {
		if r.Context == nil || r.Surface == "share" || r.Verdict != "clear" && !confirms(r.Categories) {
			continue
		}
		out = append(out, sentencesOf(&r, true)...)
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
			out = append(out, sentencesOf(&r, false)...)
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
	out := sentencesOf(&r, false)
	for i := range out {
		out[i].weight = 3
	}
	return out
}

// sentencesOf gives the sentences of a draft. In a draft with findings only those that hold one are
// used: what the others are nobody has said.
func sentencesOf(r *record, answer bool) []example {
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
