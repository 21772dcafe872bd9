//go:build js && wasm

package main

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"

	"prescreen/screening/wire"
)

// deepest is more than any draft or profile nests, and less than the stack bears.
const deepest = 16

var errShape = errors.New("only plain objects, lists, text, numbers and truth values are understood")

// plain converts a JavaScript value as encoding/json would have read it.
// undefined counts as null; a lone surrogate becomes U+FFFD.
func plain(v safejs.Value, depth int) (any, error) {
	if depth > deepest {
		return nil, errors.New("the value is nested too deeply")
	}
	switch v.Type() {
	case safejs.TypeUndefined, safejs.TypeNull:
		return nil, nil
	case safejs.TypeBoolean:
		return v.Bool()
	case safejs.TypeNumber:
		return v.Float()
	case safejs.TypeString:
		return v.String()
	case safejs.TypeObject:
		return object(v, depth)
	}
	return nil, errShape
}

func object(v safejs.Value, depth int) (any, error) {
	array, err := safejs.Global().Get("Array")
	if err != nil {
		return nil, err
	}
	isArray, err := array.Call("isArray", v)
	if err != nil {
		return nil, err
	}
	if yes, err := isArray.Bool(); err != nil || yes {
		if err != nil {
			return nil, err
		}
		return list(v, depth)
	}
	constructor, err := safejs.Global().Get("Object")
	if err != nil {
		return nil, err
	}
	keys, err := constructor.Call("keys", v)
	if err != nil {
		return nil, err
	}
	n, err := keys.Length()
	if err != nil {
		return nil, err
	}
	m := make(map[string]any, n)
	for i := range n {
		key, err := keys.Index(i)
		if err != nil {
			return nil, err
		}
		name, err := key.String()
		if err != nil {
			return nil, err
		}
		field, err := v.Get(name)
		if err != nil {
			return nil, err
		}
		value, err := plain(field, depth+1)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if field.Type() != safejs.TypeUndefined {
			m[name] = value
		}
	}
	return m, nil
}

func list(v safejs.Value, depth int) (any, error) {
	n, err := v.Length()
	if err != nil {
		return nil, err
	}
	out := make([]any, 0, min(n, 1024))
	for i := range n {
		item, err := v.Index(i)
		if err != nil {
			return nil, err
		}
		value, err := plain(item, depth+1)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		out = append(out, value)
	}
	return out, nil
}

func problemsValue(problems []wire.Problem) any {
	list := make([]any, len(problems))
	for i, p := range problems {
		list[i] = map[string]any{"path": p.Path, "message": p.Message}
	}
	return map[string]any{"errors": list}
}

func reportValue(r wire.Report) any {
	findings := make([]any, len(r.Findings))
	for i, f := range r.Findings {
		findings[i] = map[string]any{
			"rule": f.Rule, "category": f.Category, "level": f.Level, "in": f.In,
			"start": f.Start, "end": f.End, "quote": f.Quote,
			"title": f.Title, "why": f.Why, "basis": f.Basis, "advice": f.Advice,
		}
	}
	replies := make([]any, len(r.Replies))
	for i, p := range r.Replies {
		replies[i] = map[string]any{"template": p.Template, "lang": p.Lang, "text": p.Text}
	}
	m := map[string]any{"verdict": r.Verdict, "findings": findings, "replies": replies, "lang": r.Lang}
	if r.ID != "" {
		m["id"] = r.ID
	}
	return m
}

func catalogueValue(rules []wire.RuleEntry) any {
	list := make([]any, len(rules))
	for i, r := range rules {
		list[i] = map[string]any{
			"id": r.ID, "category": r.Category, "title": r.Title, "why": r.Why, "basis": r.Basis, "advice": r.Advice,
			"level": r.Level, "flags": texts(r.Flags), "passes": texts(r.Passes),
		}
	}
	return list
}

func texts(list []string) []any {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

