package wire

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Problem is one thing wrong with an input: where, as in `staff[2].name`, and what.
type Problem struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// Error joins path and message.
func (p Problem) Error() string {
	if p.Path == "" {
		return p.Message
	}
	return p.Path + ": " + p.Message
}

// reader walks a plain value and collects what is wrong with it.
type reader struct {
	problems []Problem
}

func (r *reader) fail(path, format string, args ...any) {
	// A broken file can have thousands; nobody reads them.
	if len(r.problems) < 100 {
		r.problems = append(r.problems, Problem{path, fmt.Sprintf(format, args...)})
	}
}

// object reads a value with only the given fields; nil counts as empty.
func (r *reader) object(v any, path string, fields ...string) map[string]any {
	if v == nil {
		return nil
	}
	m, ok := v.(map[string]any)
	if !ok {
		r.fail(path, "must be an object, not %s", kindOf(v))
		return nil
	}
	var unknown []string
	for k := range m {
		if fields != nil && !slices.Contains(fields, k) {
			unknown = append(unknown, k)
		}
	}
	slices.Sort(unknown)
	for _, k := range unknown {
		r.fail(join(path, k), "is not a known field")
	}
	return m
}

func (r *reader) list(v any, path string) []any {
	if v == nil {
		return nil
	}
	l, ok := v.([]any)
	if !ok {
		r.fail(path, "must be a list, not %s", kindOf(v))
	}
	for i, x := range l {
		if x == nil {
			r.fail(item(path, i), "must not be empty")
		}
	}
	return l
}

func (r *reader) text(v any, path string) string {
	if v == nil {
		return ""
	}
	s, ok := v.(string)
	if !ok {
		r.fail(path, "must be text, not %s", kindOf(v))
	}
	return s
}

// name reads a text that has to be there.
func (r *reader) name(v any, path string) string {
	s := strings.TrimSpace(r.text(v, path))
	if _, ok := v.(string); s == "" && (ok || v == nil) {
		r.fail(path, "is missing")
	}
	return s
}

// texts reads a list of texts; wrong, where there is one, says what is wrong
// with a text or "".
func (r *reader) texts(v any, path string, wrong func(string) string) []string {
	var out []string
	for i, x := range r.list(v, path) {
		if x == nil {
			continue // a problem of the list
		}
		at := item(path, i)
		s := strings.TrimSpace(r.text(x, at))
		if _, ok := x.(string); !ok {
			continue
		}
		if s == "" {
			r.fail(at, "must not be empty")
			continue
		}
		if wrong != nil {
			if why := wrong(s); why != "" {
				r.fail(at, "%s", why)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

func (r *reader) flag(v any, path string) bool {
	if v == nil {
		return false
	}
	b, ok := v.(bool)
	if !ok {
		r.fail(path, "must be true or false, not %s", kindOf(v))
	}
	return b
}

func (r *reader) count(v any, path string) int {
	if v == nil {
		return 0
	}
	f, ok := v.(float64)
	if !ok || f < 0 || f != math.Trunc(f) || f > 1e6 {
		r.fail(path, "must be a whole number from 0 on")
		return 0
	}
	return int(f)
}

func (r *reader) choice(v any, path string, choices ...string) string {
	if v == nil {
		return ""
	}
	s := r.text(v, path)
	if _, ok := v.(string); ok && !slices.Contains(choices, s) {
		r.fail(path, "must be one of %s", strings.Join(choices, ", "))
	}
	return s
}

func join(path, field string) string {
	if path == "" {
		return field
	}
	return path + "." + field
}

func item(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }

func kindOf(v any) string {
	switch v.(type) {
	case string:
		return "text"
	case float64:
		return "a number"
	case bool:
		return "true or false"
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	return "something else"
}
