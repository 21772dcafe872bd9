package wire

import "prescreen/screening"

// Draft reads a draft. Fields it does not know are ignored, since callers keep
// labels beside it. The error is the first Problem.
func Draft(v any) (*screening.Draft, error) {
	r := &reader{}
	if v == nil {
		return nil, Problem{"", "there is no draft"}
	}
	m := r.object(v, "")
	d := &screening.Draft{
		ID:   r.text(m["id"], "id"),
		Site: r.text(m["site"], "site"),
		Text: r.text(m["text"], "text"),
	}
	if m != nil && m["text"] == nil {
		r.fail("text", "is missing")
	}
	names := make([]string, len(screening.Surfaces))
	for i, s := range screening.Surfaces {
		names[i] = string(s)
	}
	d.Surface = screening.Surface(r.choice(m["surface"], "surface", names...))
	if d.Surface == "" {
		d.Surface = screening.Post
	}
	if c := r.object(m["context"], "context"); c != nil {
		d.Context = &screening.Context{
			Author: r.text(c["author"], "context.author"),
			Text:   r.text(c["text"], "context.text"),
		}
	}
	for i, x := range r.list(m["media"], "media") {
		at := item("media", i)
		o := r.object(x, at)
		d.Media = append(d.Media, screening.Media{
			Kind:  r.choice(o["kind"], at+".kind", "image", "video"),
			Name:  r.text(o["name"], at+".name"),
			Faces: r.count(o["faces"], at+".faces"),
			Notes: r.texts(o["notes"], at+".notes", nil),
		})
	}
	if len(r.problems) > 0 {
		return nil, r.problems[0]
	}
	return d, nil
}

// Wording reads a wording to be tried: its text, and its language. The error is
// the first Problem.
func Wording(v any) (text, lang string, err error) {
	r := &reader{}
	m := r.object(v, "", "text", "lang")
	text, lang = r.name(m["text"], "text"), r.choice(m["lang"], "lang", "en", "es")
	if len(r.problems) > 0 {
		return "", "", r.problems[0]
	}
	return text, lang, nil
}
