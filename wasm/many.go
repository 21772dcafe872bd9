//go:build js && wasm && files

package main

import (
	"bytes"
	"errors"
	"slices"

	"github.com/hack-pad/safejs"

	"prescreen/screening"
	"prescreen/screening/intake"
	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

// screenAll screens drafts that are given as lines of JSON in UTF-8, and gives what a list
// of many shows. The whole report is there for the asking, with screen.
func screenAll(checker *policy.Checker, args []safejs.Value) (answer, error) {
	if len(args) != 1 {
		return nil, errBytes
	}
	lines, err := bytesOf(args[0])
	if err != nil {
		return nil, err
	}
	t := &jsonText{}
	t.open("", '[')
	err = intake.Read(bytes.NewReader(lines), intake.How{Format: intake.JSONL}, func(item intake.Item) error {
		t.open("", '{')
		t.outcome(checker, item)
		t.close('}')
		return nil
	})
	t.close(']')
	return t, err
}

// outcome adds the fields of one draft's outcome.
func (t *jsonText) outcome(checker *policy.Checker, item intake.Item) {
	if item.Err != nil {
		t.texts("error", item.Err.Error())
		return
	}
	found, err := checker.Find(item.Draft)
	if err != nil {
		t.texts("error", err.Error())
		return
	}
	t.texts("verdict", screening.Verdict(found).String(), "site", item.Draft.Site, "date", item.Date)
	if len(found) > 0 {
		t.list("categories", distinct(found, func(r *screening.Rule) string { return r.Category }))
		t.list("rules", distinct(found, func(r *screening.Rule) string { return r.ID }))
	}
}

func distinct(found []screening.Finding, of func(*screening.Rule) string) []string {
	var out []string
	for _, f := range found {
		if s := of(f.Rule); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// draft adds a line of JSON with a draft, where it stands, and its day.
func (t *jsonText) draft(item intake.Item) {
	d := item.Draft
	line := jsonText{}
	line.open("", '{')
	if d.ID != "" {
		line.texts("id", d.ID)
	}
	line.texts("surface", string(d.Surface))
	if d.Site != "" {
		line.texts("site", d.Site)
	}
	if d.Context != nil {
		line.open("context", '{')
		line.texts("author", d.Context.Author, "text", d.Context.Text)
		line.close('}')
	}
	line.texts("text", d.Text)
	if len(d.Media) > 0 {
		line.open("media", '[')
		for _, m := range d.Media {
			line.open("", '{')
			line.texts("kind", m.Kind, "name", m.Name)
			line.number("faces", m.Faces)
			if len(m.Notes) > 0 {
				line.list("notes", m.Notes)
			}
			line.close('}')
		}
		line.close(']')
	}
	if item.Date != "" {
		line.texts("date", item.Date)
	}
	if item.File != "" {
		line.texts("in", item.File)
	}
	line.number("line", item.Line)
	line.close('}')
	*t = append(append(*t, line...), '\n')
}

// problem adds what is wrong, or what is only to be told.
func (t *jsonText) problem(p *intake.Problem, note bool) {
	t.open("", '{')
	t.texts("code", string(p.Code), "message", p.Error())
	if p.File != "" {
		t.texts("file", p.File)
	}
	if p.Line > 0 {
		t.number("line", p.Line)
	}
	if p.Detail != "" {
		t.texts("detail", p.Detail)
	}
	if note {
		t.texts("kind", "note")
	} else {
		t.texts("kind", "error")
	}
	t.close('}')
}

// table adds how a CSV file is understood.
func (t *jsonText) table(table *intake.Table) {
	t.open("table", '{')
	t.list("names", table.Names)
	t.open("rows", '[')
	for _, row := range table.Rows[:min(len(table.Rows), 3)] {
		t.list("", row)
	}
	t.close(']')
	t.open("columns", '{')
	for _, field := range intake.Fields {
		if at := table.Columns.At[field]; len(at) > 0 {
			t.number(field, at[0])
		}
	}
	t.close('}')
	header := 0
	if table.Columns.Header {
		header = 1
	}
	t.number("header", header)
	t.close('}')
}

// howOf reads what open is given.
func howOf(v any) (intake.How, error) {
	m, _ := v.(map[string]any)
	how := intake.How{}
	how.Name, _ = m["name"].(string)
	how.Format, _ = m["format"].(string)
	if how.Format != "" && !intake.Known(how.Format) {
		return how, errors.New("format: must be text, jsonl or csv")
	}
	own, _ := m["own"].([]any)
	for _, x := range own {
		if s, ok := x.(string); ok {
			how.Own = append(how.Own, s)
		}
	}
	columns, chosen := m["columns"].(map[string]any)
	if !chosen {
		return how, nil
	}
	how.Columns = &intake.Columns{At: map[string][]int{}, Header: m["header"] != false}
	for _, field := range intake.Fields {
		at, given := columns[field].(float64)
		if !given {
			continue
		}
		if at != float64(int(at)) || at < 0 || at > 10_000 {
			return how, wire.Problem{Path: "columns." + field, Message: "must be a column, counted from 0"}
		}
		how.Columns.At[field] = []int{int(at)}
	}
	return how, nil
}

// bytesOf copies the bytes of a Uint8Array.
func bytesOf(v safejs.Value) ([]byte, error) {
	// Unlike instanceof, this asks nothing of what is no view.
	view, err := jsArrayBuffer.Call("isView", v)
	if err != nil {
		return nil, errBytes
	}
	if is, err := view.Bool(); err != nil || !is {
		return nil, errBytes
	}
	length, err := (&reader{}).get(v, "byteLength")
	if err != nil {
		return nil, err
	}
	n, err := length.Float()
	if err != nil || !(n >= 0 && n <= largestPiece) {
		return nil, errBytes
	}
	b := make([]byte, int(n))
	// A view of another kind is refused here.
	copied, err := safejs.CopyBytesToGo(b, v)
	if err != nil {
		return nil, errBytes
	}
	return b[:copied], nil
}

var jsArrayBuffer, jsUint8Array = global("ArrayBuffer"), global("Uint8Array")

const largestPiece = 16 << 20

var errBytes = errors.New("a Uint8Array of at most 16 MB is expected")

func empty() *jsonText {
	t := jsonText("{}")
	return &t
}
