package intake

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"prescreen/screening"
)

// readMeta reads a JSON file of Meta's "download your information": posts and
// comments lie under data[].post and data[].comment, Instagram's under title and
// string_map_data, messages under messages[], at any depth. Its text is UTF-8
// whose bytes were escaped one by one as if they were Latin-1; repair undoes that.
func readMeta(in io.Reader, use func(Item) error) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	if !utf8.Valid(data) {
		return errEncoding
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return fmt.Errorf("not a JSON file: %w", err)
	}
	n := 0
	err = walk(v, "", func(d *screening.Draft) error {
		n++
		return use(Item{Line: n, Draft: d})
	})
	// "Nothing found" must never be said of a file that was not understood.
	if err == nil && n == 0 {
		err = errors.New("the JSON file holds no posts, comments or messages as Meta exports them (drafts are read with -format jsonl)")
	}
	return err
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

// metaDraft reads an object that holds a text of the account's own. Albums give
// every picture their name for a title, so that its description comes first.
func metaDraft(m map[string]any, key string) *screening.Draft {
	is := func(field string) bool { s, ok := m[field].(string); return ok && s != "" }
	draft := func(surface screening.Surface, site string, of map[string]any, field string) *screening.Draft {
		s, _ := of[field].(string)
		return &screening.Draft{Surface: surface, Site: site, Text: repair(s)}
	}
	switch {
	case is("post"):
		return draft(screening.Post, "facebook", m, "post")
	case is("comment"):
		return draft(screening.Comment, "facebook", m, "comment")
	case key == "messages" && is("content"):
		return draft(screening.Message, "facebook", m, "content")
	case key == "messages" && is("text"): // end-to-end encrypted ones
		return draft(screening.Message, "facebook", m, "text")
	case m["creation_timestamp"] != nil && is("description"):
		return draft(screening.Post, "facebook", m, "description")
	case m["creation_timestamp"] != nil && is("title"):
		return draft(screening.Post, "instagram", m, "title")
	}
	fields, _ := m["string_map_data"].(map[string]any)
	if c, ok := fields["Comment"].(map[string]any); ok {
		return draft(screening.Comment, "instagram", c, "value")
	}
	return nil
}

// repair turns Latin-1 characters back into the bytes of UTF-8 that they stand
// for. Text that was never broken, and what is left of a character that was cut
// in two, stays as it is.
func repair(s string) string {
	var b strings.Builder
	var bytes []byte
	flush := func() {
		for len(bytes) > 0 {
			r, size := utf8.DecodeRune(bytes)
			if size == 1 {
				r = rune(bytes[0])
			}
			b.WriteRune(r)
			bytes = bytes[size:]
		}
	}
	for _, r := range s {
		if r <= 0xFF {
			bytes = append(bytes, byte(r))
			continue
		}
		flush()
		b.WriteRune(r)
	}
	flush()
	return b.String()
}
