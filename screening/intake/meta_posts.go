package intake

import (
	"strings"

	"prescreen/screening"
)

// texts reads an object that may hold texts of the account's own, and says
// whether it has read all that is in it.
func (m *metaFile) texts(v map[string]any, key string) (done bool, err error) {
	text := func(field string) string { s, _ := v[field].(string); return s }
	draft := func(surface screening.Surface, site, s string, about *screening.Context) error {
		return m.draft(&screening.Draft{Surface: surface, Site: site, Text: repair(s), Context: about}, timeOf(v))
	}
	switch {
	case v["data"] != nil && v["timestamp"] != nil:
		return true, m.entry(v)
	case text("post") != "":
		return false, draft(screening.Post, "facebook", text("post"), nil)
	case text("comment") != "" && key != "comments":
		return false, draft(screening.Comment, "facebook", text("comment"), nil)
	case key == "messages":
		return true, m.message(v)
	// Albums give every picture their name for a title.
	case v["creation_timestamp"] != nil && text("description") != "":
		if err := draft(screening.Post, "facebook", text("description"), nil); err != nil {
			return true, err
		}
		return true, m.under(v, text("description"))
	case v["creation_timestamp"] != nil && text("title") != "" && v["comments"] == nil:
		return false, draft(screening.Post, "instagram", text("title"), nil)
	case v["comments"] != nil && v["creation_timestamp"] != nil:
		return true, m.under(v, "")
	}
	fields, _ := v["string_map_data"].(map[string]any)
	if c, ok := fields["Comment"].(map[string]any); ok {
		s, _ := c["value"].(string)
		when, _ := fields["Time"].(map[string]any)
		return true, m.draft(&screening.Draft{Surface: screening.Comment, Site: "instagram", Text: repair(s)}, timeOf(when))
	}
	return false, nil
}

// entry reads one entry of Facebook's lists of posts and comments. Its title says
// in words what was done; for a comment that answers somebody, to whom.
func (m *metaFile) entry(v map[string]any) error {
	title, _ := v["title"].(string)
	list, _ := v["data"].([]any)
	day := timeOf(v)
	shared := sharedIn(v["attachments"])
	for _, x := range list {
		o, _ := x.(map[string]any)
		if s, _ := o["post"].(string); s != "" {
			d := &screening.Draft{Surface: screening.Post, Site: "facebook", Text: repair(s)}
			if shared != nil {
				d.Surface, d.Context = screening.Share, shared
			}
			if err := m.draft(d, day); err != nil {
				return err
			}
		}
		c, _ := o["comment"].(map[string]any)
		if c == nil && o["post"] == nil {
			if err := m.walk(x, "data"); err != nil {
				return err
			}
		}
		if s, _ := c["comment"].(string); s != "" {
			d := &screening.Draft{Surface: screening.Comment, Site: "facebook", Text: repair(s)}
			if strings.Contains(title, " replied to ") {
				d.Surface = screening.Reply
			}
			if day == "" {
				day = timeOf(c)
			}
			if err := m.draft(d, day); err != nil {
				return err
			}
		}
	}
	// Pictures have descriptions of their own.
	return m.walk(v["attachments"], "attachments")
}

// sharedIn is the page or post that an entry passes on.
func sharedIn(attachments any) *screening.Context {
	list, _ := attachments.([]any)
	for _, x := range list {
		o, _ := x.(map[string]any)
		data, _ := o["data"].([]any)
		for _, y := range data {
			o, _ := y.(map[string]any)
			link, _ := o["external_context"].(map[string]any)
			name, _ := link["name"].(string)
			source, _ := link["source"].(string)
			if name != "" {
				return &screening.Context{Author: repair(source), Text: repair(name)}
			}
		}
	}
	return nil
}

// under reads the comments below a picture: what the account wrote answers who
// wrote before, or the picture's own text.
func (m *metaFile) under(v map[string]any, description string) error {
	list, _ := v["comments"].([]any)
	before := &screening.Context{Text: repair(description)}
	for _, x := range list {
		o, _ := x.(map[string]any)
		s, _ := o["comment"].(string)
		author, _ := o["author"].(string)
		author = repair(author)
		if s == "" {
			continue
		}
		if len(m.own) > 0 && !isOneOf(author, m.own) {
			before = &screening.Context{Author: author, Text: repair(s)}
			continue
		}
		d := &screening.Draft{Surface: screening.Comment, Site: "facebook", Text: repair(s)}
		if before.Text != "" {
			d.Context = before
		}
		if before.Author != "" {
			d.Surface = screening.Reply
		}
		if err := m.draft(d, timeOf(o)); err != nil {
			return err
		}
	}
	return nil
}

// timeOf is the day on which something was written.
func timeOf(v map[string]any) string {
	for _, field := range []string{"timestamp", "creation_timestamp"} {
		if n, ok := v[field].(float64); ok {
			return dayAt(seconds(n))
		}
	}
	return ""
}

// seconds since 1970, from seconds or thousandths.
func seconds(n float64) float64 {
	if n > 1e11 {
		return n / 1000
	}
	return n
}
