package intake

import (
	"errors"
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
			"1 @2023-11-14 post on facebook \"¡Feliz otoño! 🍁\"\n2 @2023-11-14 post on facebook \"Hi\"\n",
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
			"1 reply on facebook \"You’re welcome!\"\n",
		},
		"a shared link": {
			`[{"timestamp":1700000000,"attachments":[{"data":[{"external_context":{"name":"Two weeks after my implant","source":"Dana","url":"https://x.example"}}]}],"data":[{"post":"Love it"}]}]`,
			"1 @2023-11-14 share on facebook > Dana: \"Two weeks after my implant\" \"Love it\"\n",
		},
		"messages, newest first": {
			`{"participants":[{"name":"Dana"},{"name":"Maple Grove"}],"messages":[
			  {"sender_name":"Maple Grove","timestamp_ms":1700000004000,"content":"` + escaped("Sí 👍") + `","reactions":[{"reaction":"x","actor":"Dana"}]},
			  {"sender_name":"Dana","timestamp_ms":1700000003000,"content":"For Thursday?"},
			  {"sender_name":"Dana","timestamp_ms":1700000002000,"content":"When am I booked?"},
			  {"sender_name":"Maple Grove","timestamp_ms":1700000001000,"content":"Hello"},
			  {"sender_name":"Dana","timestamp_ms":1,"photos":[{"uri":"a.jpg","creation_timestamp":1}]}],"title":"Dana"}`,
			"1 @2023-11-14 message on facebook \"Hello\"\n4 @2023-11-14 message on facebook > Dana: \"When am I booked?\\nFor Thursday?\" \"Sí 👍\"\n",
		},
		"messages of a group": {
			`{"participants":[{"name":"Al"},{"name":"Bo"},{"name":"Maple Grove"}],"title":"Front desk","messages":[
			  {"sender_name":"Al","timestamp_ms":1,"content":"a"},{"sender_name":"Bo","timestamp_ms":2,"content":"b"},{"sender_name":"Maple Grove","timestamp_ms":3,"content":"c"}]}`,
			"3 message on facebook > Bo: \"b\" \"c\"\n",
		},
		"messages of nobody knows whom": {
			`{"messages":[{"sender_name":"Al","timestamp_ms":1,"content":"a"},{"sender_name":"Bo","timestamp_ms":2,"content":"b"}]}`,
			"1 message on facebook \"a\"\n2 message on facebook \"b\"\n",
		},
		"encrypted messages": {
			`{"participants":["Dana","Maple Grove"],"threadName":"Dana_1","messages":[{"senderName":"Maple Grove","text":"Sí 👍","timestamp":2,"type":"text"},{"senderName":"Dana","text":"Ok?","timestamp":1,"type":"text"},{"text":"","type":"media"}]}`,
			"2 message on facebook > Dana: \"Ok?\" \"Sí 👍\"\n",
		},
		"comments below a picture": {
			`{"photos":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"Mobile uploads","description":"Our new team","comments":[{"timestamp":1700000001,"comment":"Thank you all","author":"Maple Grove"}]}]}`,
			"1 @2023-11-14 post on facebook \"Our new team\"\n2 @2023-11-14 comment on facebook > : \"Our new team\" \"Thank you all\"\n",
		},
		"one text that is not UTF-8": {
			"[{\"post\":\"a\"},{\"post\":\"Jos\xe9\"},{\"post\":\"c\"}]",
			"1 post on facebook \"a\"\n2 ! line 2: the text is not in UTF-8; save it as UTF-8 first\n3 post on facebook \"c\"\n",
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
		"in order":        {`{"b":[{"post":"2"},{"post":"3"}],"a":{"post":"1"},"c":[[{"post":"4"}]]}`, "1 post on facebook \"2\"\n2 post on facebook \"3\"\n3 post on facebook \"4\"\n4 post on facebook \"1\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, Meta, c.want) })
	}
}

// What is cut off was read up to there, and it is told.
func TestMetaCutOff(t *testing.T) {
	for source, want := range map[string]string{
		`[{"post":"a"},{"post":"b`:   "1 post on facebook \"a\"\n",
		`[{"post":"a"} {"post":"b"}`: "1 post on facebook \"a\"\n",
		`{"participants":[{"name":"Dana"},{"name":"Us"}],"messages":[{"sender_name":"Us","content":"a","timestamp_ms":1},{"send`: "1 message on facebook \"a\"\n",
	} {
		got, err := read(source, Meta)
		var p *Problem
		if got != want || !errors.As(err, &p) || p.Code != BadJSON {
			t.Errorf("%s: got %q, %v", source, got, err)
		}
	}
}

// Who is told the practice's names need not guess.
func TestMetaOwnNames(t *testing.T) {
	source := `{"messages":[{"sender_name":"Dana","timestamp_ms":1,"content":"Ok?"},{"sender_name":"maple grove","timestamp_ms":2,"content":"Yes"}]}`
	var got []string
	err := Read(strings.NewReader(source), How{Name: "message_1.json", Own: []string{"Maple Grove"}}, func(i Item) error {
		got = append(got, i.Draft.Context.Text+" > "+i.Draft.Text)
		return nil
	})
	if err != nil || strings.Join(got, ",") != "Ok? > Yes" {
		t.Errorf("%q, %v", got, err)
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
