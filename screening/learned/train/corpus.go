package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"prescreen/screening/learned"
	"prescreen/screening/speech"
)

// example is one text with what it is.
type example struct {
	features []uint32
	norm     float64
	positive bool
	weight   float64
	text     string
}

func newExample(p *speech.Speech, s speech.Range, positive bool, text string) example {
	e := example{positive: positive, weight: 1, text: text}
	learned.Features(p, s, func(h uint32) { e.features = append(e.features, h) })
	e.norm = learned.Norm(len(e.features))
	return e
}

type record struct {
	Text    string
	Context *struct{ Author, Text string }
	Surface string
	Verdict string
	Pair    string
	Care    *bool
	Flag    []string `json:"must_flag"`
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
	add := func(text string, care bool) {
		p := speech.Read(text)
		if len(p.Words) > 0 {
			out = append(out, newExample(p, speech.Range{From: 0, To: len(p.Words)}, care, text))
		}
	}
	for _, r := range contexts {
		if r.Care != nil {
			add(r.Text, *r.Care)
		}
	}
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	for _, r := range drafts {
		if r.Pair != "" && r.Context != nil {
			add(r.Context.Text, r.Verdict != "clear")
		}
	}
	return out, nil
}

// readAnswers gives the sentences of answers to somebody who claims care.
func readAnswers(folder string, care *weights) ([]example, error) {
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	var out []example
	for _, r := range drafts {
		// The harmless half of a pair answers something else.
		if r.Context == nil || r.Surface == "share" || r.Verdict == "clear" && r.Pair != "" {
			continue
		}
		if r.Verdict == "clear" {
			p := speech.Read(r.Context.Text)
			c := newExample(p, speech.Range{From: 0, To: len(p.Words)}, true, r.Context.Text)
			if care.score(&c) < 0 {
				continue
			}
		}
		out = append(out, sentencesOf(&r)...)
	}
	return out, nil
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
			out = append(out, sentencesOf(&r)...)
		}
	}
	return out, nil
}

// sentencesOf gives the sentences of a draft. In one with findings only those
// that hold one are used: what the others are nobody has said.
func sentencesOf(r *record) []example {
	var out []example
	p := speech.Read(r.Text)
	for n := range p.Sentences {
		if p.Sentences[n].Len() == 0 {
			continue
		}
		span := p.SentenceBytes(n)
		flagged := false
		for _, f := range r.Flag {
			at := strings.Index(r.Text, f)
			flagged = flagged || at >= 0 && at < span.End && span.Start < at+len(f)
		}
		if r.Verdict == "clear" || flagged {
			out = append(out, newExample(p, p.Sentences[n], flagged, p.Quote(span)))
		}
	}
	return out
}
