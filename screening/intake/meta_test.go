package intake

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// escaped writes a text as Meta does: each byte of its UTF-8 as a character.
func escaped(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		if c >= 0x80 {
			fmt.Fprintf(&b, `\u%04x`, c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// The shapes are those of real exports of 2023 to 2025, with invented texts.
func TestMeta(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"Facebook posts": {
			`[{"timestamp":1700000000,"attachments":[],"data":[{"post":"` + escaped("¡Feliz otoño! 🍁") + `"},{"update_timestamp":1}],
			   "title":"Maple Grove updated its status."},
			  {"timestamp":1700000001,"data":[],"title":"Maple Grove shared a link."},
			  {"timestamp":1700000002,"data":[{"post":"Hi"}]}]`,
			"1 post on facebook \"¡Feliz otoño! 🍁\"\n2 post on facebook \"Hi\"\n",
		},
		"Facebook page posts under a key": {
			`{"profile_posts_1":[{"data":[{"post":"Hi"}]}]}`, "1 post on facebook \"Hi\"\n",
		},
		"Facebook albums": {
			`{"photos":[{"uri":"a.jpg","creation_timestamp":1,"title":"Mobile uploads","description":"` + escaped("Día de campo") + `"}]}`,
			"1 post on facebook \"Día de campo\"\n",
		},
		"Facebook comments": {
			`{"comments_v2":[{"timestamp":1,"data":[{"comment":{"timestamp":1,"comment":"` + escaped("You’re welcome!") + `","author":"Maple Grove"}}],
			  "title":"Maple Grove replied to Dana's comment."}]}`,
			"1 comment on facebook \"You’re welcome!\"\n",
		},
		"messages": {
			`{"participants":[{"name":"Dana"}],"messages":[{"sender_name":"Maple Grove","timestamp_ms":2,"content":"` + escaped("Sí 👍") + `","reactions":[{"reaction":"x","actor":"Dana"}]},
			  {"sender_name":"Dana","timestamp_ms":1,"photos":[{"uri":"a.jpg","creation_timestamp":1}]}],"title":"Dana"}`,
			"1 message on facebook \"Sí 👍\"\n",
		},
		"encrypted messages": {
			`{"participants":["Dana"],"threadName":"Dana_1","messages":[{"senderName":"Dana","text":"Sí 👍","timestamp":1,"type":"text"},{"text":"","type":"media"}]}`,
			"1 message on facebook \"Sí 👍\"\n",
		},
		"Instagram posts": {
			`[{"media":[{"uri":"a.jpg","creation_timestamp":1,"title":"` + escaped("Sonrisas 😀") + `"}]},
			  {"media":[{"uri":"b.jpg","creation_timestamp":1,"title":""},{"uri":"c.jpg","creation_timestamp":1,"title":""}],"title":"Two pictures","creation_timestamp":2}]`,
			"1 post on instagram \"Sonrisas 😀\"\n2 post on instagram \"Two pictures\"\n",
		},
		"Instagram comments": {
			`[{"media_list_data":[{"uri":""}],"string_map_data":{"Comment":{"value":"` + escaped("¡De nada!") + `"},"Media Owner":{"value":"dana"},"Time":{"timestamp":1}}}]`,
			"1 comment on instagram \"¡De nada!\"\n",
		},
		"byte order mark": {"\ufeff[{\"post\":\"Hi\"}]", "1 post on facebook \"Hi\"\n"},
		"in order":        {`{"b":[{"post":"2"},{"post":"3"}],"a":{"post":"1"},"c":[[{"post":"4"}]]}`, "1 post on facebook \"1\"\n2 post on facebook \"2\"\n3 post on facebook \"3\"\n4 post on facebook \"4\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, Meta, c.want) })
	}
}

// "Nothing found" must not be the answer to a file that was not understood.
func TestMetaRejectsWhatItDoesNotUnderstand(t *testing.T) {
	for _, source := range []string{
		"", "{", "[]", "{}", "null", "7", `{"text":"a draft"}`, `{"id":"a","text":"Hi"}` + "\n" + `{"id":"b","text":"Yo"}`,
		`[{"data":[{"post":7},{"comment":{}}],"title":"x"}]`, `{"post":"Hi"} trailing`, `{"post":""}`,
	} {
		t.Run(source, func(t *testing.T) {
			if got, err := read(source, Meta); err == nil {
				t.Errorf("got %q and no error", got)
			}
		})
	}
}

func TestRepair(t *testing.T) {
	for in, want := range map[string]string{
		"":                               "",
		"plain":                          "plain",
		"JosÃ©":                          "José",
		"ð\u009f\u0098\u0080":            "😀",
		"â\u0080\u0099":                  "’",
		"José":                           "José", // never broken
		"naïve façade":                   "naïve façade",
		"don’t":                          "don’t",
		"😀 JosÃ©":                        "😀 José",             // half of it broken
		"JosÃ© ð\u009f\u0098":            "José ð\u009f\u0098", // cut in the middle of a character
		"a\u00a0b":                       "a\u00a0b",
		"\u00ed\u00a0\u0080":             "\u00ed\u00a0\u0080", // a surrogate is no UTF-8
		"\ufffd":                         "\ufffd",
		"1 Ã\u0097 2 \u2014 3 Ã\u0097 4": "1 × 2 \u2014 3 × 4",
	} {
		t.Run(in, func(t *testing.T) {
			if got := repair(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func FuzzMeta(f *testing.F) {
	for _, s := range []string{
		"", "[]", `{"post":"Jos\u00c3\u00a9"}`, `{"messages":[{"content":"a","messages":[{"content":"b"}]}]}`, `[[{"comment":{"comment":"x"}}]]`,
		`{"string_map_data":{"Comment":{"value":7}}}`, `{"creation_timestamp":1,"title":"\ud800"}`, "{\"post\":\"\xff\"}",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { fuzz(t, s, Meta) })
}

// Whatever was in UTF-8 once comes back whole.
func FuzzRepair(f *testing.F) {
	for _, s := range []string{"", "José", "😀 ’", "\u00ff", "a\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := repair(s); !utf8.ValidString(got) {
			t.Fatalf("repair(%q) = %q", s, got)
		}
		if !utf8.ValidString(s) {
			return
		}
		var broken strings.Builder
		for _, c := range []byte(s) {
			broken.WriteRune(rune(c))
		}
		if got := repair(broken.String()); got != s {
			t.Fatalf("repair(%q) = %q, want %q", broken.String(), got, s)
		}
	})
}
