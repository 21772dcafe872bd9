package intake

import (
	"slices"
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// thread is one conversation, which is given out at its end: exports put the
// newest message first, and whom a message answers comes behind it.
type thread struct {
	people   []string
	title    string
	messages []utterance
	size     int
}

type utterance struct {
	sender, text string
	at           float64 // seconds since 1970
}

// What is kept of one conversation; Meta begins another file after 10,000.
const (
	longestTalk  = 100_000
	largestTalk  = 64 << 20
	longestAsked = 4_000 // bytes of several messages that are answered together
)

// join notes who takes part; exports write a name or an object with one.
func (t *thread) join(v any) {
	name, _ := v.(string)
	if m, ok := v.(map[string]any); ok {
		name, _ = m["name"].(string)
	}
	if name != "" && len(t.people) < 1000 {
		t.people = append(t.people, repair(name))
	}
}

// called notes the conversation's name: that of the other one, where it is one.
func (t *thread) called(m map[string]any) {
	for _, field := range []string{"title", "threadName"} {
		if s, _ := m[field].(string); s != "" {
			t.title = repair(s)
		}
	}
}

// isOwn says for each sender whether it is the account itself: by the names that
// were told, then because the conversation is named after the other one, then
// because exports list the account last. nil: nobody can tell, all are checked.
func (t *thread) isOwn(own []string) func(sender string) bool {
	if slices.ContainsFunc(t.messages, func(m utterance) bool { return isOneOf(m.sender, own) }) ||
		slices.ContainsFunc(t.people, func(p string) bool { return isOneOf(p, own) }) {
		return func(sender string) bool { return isOneOf(sender, own) }
	}
	for _, name := range t.people {
		// End-to-end encrypted ones are called Name_7.
		if rest, ok := strings.CutPrefix(t.title, name); ok && len(t.people) <= 2 && (rest == "" || rest[0] == '_') {
			return func(sender string) bool { return sender != name }
		}
	}
	if len(t.people) > 1 {
		last := t.people[len(t.people)-1]
		return func(sender string) bool { return sender == last }
	}
	return func(string) bool { return true }
}

func isOneOf(name string, own []string) bool {
	return name != "" && slices.ContainsFunc(own, func(o string) bool { return strings.EqualFold(o, name) || text.Plain(o) == text.Plain(name) })
}

// message keeps one for later.
func (m *metaFile) message(v any) error {
	o, _ := v.(map[string]any)
	get := func(fields ...string) string {
		for _, f := range fields {
			if s, _ := o[f].(string); s != "" {
				return repair(s)
			}
		}
		return ""
	}
	s := utterance{sender: get("sender_name", "senderName"), text: get("content", "text")}
	if s.text == "" {
		return nil
	}
	for _, f := range []string{"timestamp_ms", "timestamp"} {
		if n, ok := o[f].(float64); ok {
			s.at = seconds(n)
			break
		}
	}
	m.talk.messages = append(m.talk.messages, s)
	m.talk.size += len(s.text) + len(s.sender)
	if len(m.talk.messages) >= longestTalk || m.talk.size > largestTalk {
		return m.messages()
	}
	return nil
}

// messages gives out the account's own messages, oldest first, each with what
// the others wrote since the one before.
func (m *metaFile) messages() error {
	t := &m.talk
	all := t.messages
	t.messages, t.size = nil, 0
	slices.SortStableFunc(all, func(a, b utterance) int {
		switch {
		case a.at < b.at:
			return -1
		case a.at > b.at:
			return 1
		}
		return 0
	})
	own := (&thread{people: t.people, title: t.title, messages: all}).isOwn(m.own)
	var asked *screening.Context
	answered := false
	for _, s := range all {
		if !own(s.sender) {
			if asked != nil && !answered && asked.Author == s.sender && len(asked.Text)+len(s.text) < longestAsked {
				asked = &screening.Context{Author: s.sender, Text: asked.Text + "\n" + s.text}
			} else {
				asked = &screening.Context{Author: s.sender, Text: s.text}
			}
			answered = false
			// Nobody of the practice wrote it, but the file was understood.
			m.n++
			continue
		}
		answered = true
		d := &screening.Draft{Surface: screening.Message, Site: m.site, Text: s.text, Context: asked}
		if err := m.draft(d, dayAt(s.at)); err != nil {
			return err
		}
	}
	return nil
}
