package intake

import (
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"prescreen/screening"
)

// readMeta reads a JSON file of Meta's "download your information": posts and
// comments lie under data[].post and data[].comment, messages under
// messages[].content, at any depth. All its text is UTF-8 whose bytes were
// escaped one by one as if they were Latin-1; repair undoes that.
func readMeta(in io.Reader, use func(Item) error) error {
	var v any
	if err := json.NewDecoder(in).Decode(&v); err != nil {
		return fmt.Errorf("not a JSON file: %w", err)
	}
	n := 0
	return walk(v, "", func(d *screening.Draft) error {
		n++
		return use(Item{Line: n, Draft: d})
	})
}

func walk(v any, key string, use func(*screening.Draft) error) error {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if err := walk(x, key, use); err != nil {
				return err
			}
		}
	case map[string]any:
		if d := metaDraft(v, key); d != nil {
			if err := use(d); err != nil {
				return err
			}
		}
		for _, k := range sortedKeys(v) {
			if _, text := v[k].(string); text {
				continue
			}
			if err := walk(v[k], k, use); err != nil {
				return err
			}
		}
	}
	return nil
}

// metaDraft reads an object that holds a text of the account's own.
func metaDraft(m map[string]any, key string) *screening.Draft {
	if s, ok := m["post"].(string); ok {
		return &screening.Draft{Surface: screening.Post, Site: "facebook", Text: repair(s)}
	}
	if s, ok := m["comment"].(string); ok {
		return &screening.Draft{Surface: screening.Comment, Site: "facebook", Text: repair(s)}
	}
	if s, ok := m["content"].(string); ok && key == "messages" {
		return &screening.Draft{Surface: screening.Message, Site: "facebook", Text: repair(s)}
	}
	if s, ok := m["title"].(string); ok && m["creation_timestamp"] != nil && s != "" {
		return &screening.Draft{Surface: screening.Post, Site: "instagram", Text: repair(s)}
	}
	return nil
}

// repair turns Latin-1 characters back into the UTF-8 bytes that they stand for.
// Text that was never broken stays as it is.
func repair(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if r > 0xFF {
			return s
		}
		b = append(b, byte(r))
	}
	if !utf8.Valid(b) {
		return s
	}
	return string(b)
}
