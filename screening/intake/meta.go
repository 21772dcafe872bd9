package intake

import (
	"bufio"
	"maps"
	"slices"
	"strings"

	"prescreen/screening"
)

// metaFile reads one JSON file of Meta's "download your information", a text at a
// time: posts and comments lie under data[].post and data[].comment, Instagram's
// under title and string_map_data, messages under messages[], at any depth. Its
// text is UTF-8 whose bytes were escaped one by one as if they were Latin-1;
// repair undoes that.
type metaFile struct {
	name string // within an archive
	site string // as the name tells
	own  []string
	use  func(Item) error
	json *jsonReader
	n    int // texts so far
	talk thread
}

// readMeta reads a JSON file for itself.
func readMeta(in *bufio.Reader, how How, use func(Item) error) error {
	m := &metaFile{own: how.Own, use: use, json: newJSON(in), site: siteInPath(how.Name)}
	err := m.read()
	// "Nothing found" must never be said of a file that was not understood.
	if err == nil && m.n == 0 {
		err = &Problem{Code: NotMeta}
	}
	return err
}

// read hands every text to use. What is wrong with the file as a whole is told
// behind what was read of it.
func (m *metaFile) read() error {
	err := m.top()
	if told := m.messages(); told != nil {
		return told
	}
	if err == nil {
		err = m.json.end()
	}
	return m.wrong(err)
}

// wrong makes a problem of what is wrong with the JSON, and leaves other errors.
func (m *metaFile) wrong(err error) error {
	switch err {
	case errCut, errSyntax, errDeep:
		return &Problem{Code: BadJSON, File: m.name, Detail: err.Error()}
	}
	return err
}

// top goes through the file as a stream; only one text is in memory at a time.
func (m *metaFile) top() error {
	c, err := m.json.token()
	if err != nil {
		return err
	}
	switch c {
	case '[':
		return m.items("")
	case '{':
		return m.object()
	}
	return errSyntax
}

func (m *metaFile) items(key string) error {
	return m.json.items(func() error {
		m.json.fresh()
		v, err := m.json.value(1)
		if err != nil {
			return err
		}
		if m.json.bad || m.json.long {
			m.n++
			code := LongLine
			if m.json.bad {
				code = BadEncoding
			}
			return m.use(Item{Line: m.n, Err: &Problem{Code: code, File: m.name, Line: m.n}})
		}
		switch key {
		case "messages":
			return m.message(v)
		case "participants":
			m.talk.join(v)
			return nil
		}
		return m.walk(v, key)
	})
}

func (m *metaFile) object() error {
	rest := map[string]any{}
	left := limit
	err := m.json.fields(func(name string) error {
		c, err := m.json.token()
		if err != nil {
			return err
		}
		if c == '[' {
			return m.items(name)
		}
		m.json.back()
		m.json.fresh()
		m.json.left = left
		v, err := m.json.value(1)
		left = m.json.left
		rest[name] = v
		return err
	})
	if m.json.bad && err == nil {
		return &Problem{Code: BadEncoding, File: m.name}
	}
	m.talk.called(rest)
	if name := fullName(rest); name != "" {
		m.own = append(m.own, name)
	}
	if err != nil {
		return err
	}
	return m.walk(rest, "")
}

// fullName is the account's own, in the file that tells it.
func fullName(m map[string]any) string {
	profile, _ := m["profile_v2"].(map[string]any)
	name, _ := profile["name"].(map[string]any)
	s, _ := name["full_name"].(string)
	return repair(s)
}

func (m *metaFile) walk(v any, key string) error {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if err := m.walk(x, key); err != nil {
				return err
			}
		}
	case map[string]any:
		if done, err := m.texts(v, key); done || err != nil {
			return err
		}
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if _, text := v[k].(string); text {
				continue
			}
			if err := m.walk(v[k], k); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *metaFile) draft(d *screening.Draft, date string) error {
	m.n++
	return m.use(Item{Line: m.n, Date: date, Draft: d})
}

// siteInPath tells by an archive's folders and a file's name whose export it is.
func siteInPath(name string) string {
	if strings.Contains(strings.ToLower(name), "instagram") {
		return "instagram"
	}
	return "facebook"
}
