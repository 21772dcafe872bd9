//go:build js && wasm

package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hack-pad/safejs"
)

// What is read of one value: more than any draft or profile has, and less than
// the stack and a user's patience bear.
const (
	deepest = 16
	most    = 200_000
)

var (
	errShape      = errors.New("only plain objects, lists, text, numbers and truth values are understood")
	errUnreadable = errors.New("the value can't be read")
	errDeep       = errors.New("the value is nested too deeply")
	errLarge      = errors.New("the value is too large")
)

// plain converts a JavaScript value as encoding/json would have read it.
// undefined counts as null; a lone surrogate becomes U+FFFD.
func plain(v safejs.Value) (any, error) {
	r := &reader{left: most}
	return r.value(v, 0)
}

// reader converts one value with everything in it.
type reader struct {
	left int // values that may still come
}

func (r *reader) value(v safejs.Value, depth int) (any, error) {
	if r.left--; r.left < 0 {
		return nil, errLarge
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
	default:
		return nil, errShape
	}
	if depth == deepest {
		return nil, errDeep
	}
	isArray, err := jsArray.Call("isArray", v)
	if err != nil {
		return nil, errUnreadable
	}
	if yes, err := isArray.Bool(); err != nil || yes {
		if err != nil {
			return nil, err
		}
		return r.list(v, depth)
	}
	return r.fields(v, depth)
}

// get reads a property. It calls Reflect.get, since Go's runtime for JavaScript
// catches exceptions of calls only: one thrown by a getter or a proxy under
// Value.Get, Index or Length would tear down the program. What was thrown is not
// passed on; reading its message could throw again.
func (r *reader) get(v safejs.Value, key any) (safejs.Value, error) {
	field, err := jsReflect.Call("get", v, key)
	if err != nil {
		return safejs.Value{}, errUnreadable
	}
	return field, nil
}

// fields reads an object. Each call over the border, and each text that crosses it,
// takes as long as reading some words: names cross together.
func (r *reader) fields(v safejs.Value, depth int) (any, error) {
	keys, err := jsObject.Call("keys", v)
	if err != nil {
		return nil, errUnreadable
	}
	// Like get, this calls no getter but within a call.
	values, err := jsObject.Call("values", v)
	if err != nil {
		return nil, errUnreadable
	}
	names, err := r.names(keys)
	if err != nil {
		return nil, err
	}
	n, err := values.Length()
	if err != nil || n != len(names) {
		return nil, errUnreadable // a proxy that changes its mind, or a name with the separator
	}
	m := make(map[string]any, min(n, 1024))
	for i, name := range names {
		field, err := values.Index(i)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		value, err := r.value(field, depth+1)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if field.Type() != safejs.TypeUndefined {
			m[name] = value
		}
	}
	return m, nil
}

// names reads a list of names.
func (r *reader) names(keys safejs.Value) ([]string, error) {
	const separator = "\x00"
	joined, err := keys.Call("join", separator)
	if err != nil {
		return nil, errUnreadable
	}
	all, err := joined.String()
	if err != nil {
		return nil, err
	}
	n, err := keys.Length()
	if err != nil || n == 0 {
		return nil, err
	}
	return strings.Split(all, separator), nil
}

func (r *reader) list(v safejs.Value, depth int) (any, error) {
	length, err := r.get(v, "length")
	if err != nil {
		return nil, err
	}
	// A proxy may give anything for its length.
	n, err := length.Float()
	if err != nil || !(n >= 0) {
		return nil, errUnreadable
	}
	if n > float64(r.left) {
		return nil, errLarge
	}
	out := make([]any, 0, min(int(n), 1024))
	for i := range int(n) {
		item, err := r.get(v, i)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		value, err := r.value(item, depth+1)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		out = append(out, value)
	}
	return out, nil
}
