package intake

import (
	"strings"
	"testing"
)

func TestJSONL(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"nothing":             {"", ""},
		"empty lines":         {"\n\n  \n\t\r\n", ""},
		"one":                 {`{"text":"Hi"}` + "\n", "1 post \"Hi\"\n"},
		"no line break":       {`{"text":"Hi"}`, "1 post \"Hi\"\n"},
		"Windows line breaks": {"{\"id\":\"a\",\"text\":\"Hi\"}\r\n{\"id\":\"b\",\"text\":\"Yo\"}\r\n", "1 a post \"Hi\"\n2 b post \"Yo\"\n"},
		"byte order mark":     {"\ufeff{\"text\":\"Hi\"}\n", "1 post \"Hi\"\n"},
		"empty lines count":   {"\n{\"text\":\"Hi\"}\n\n{\"text\":\"Yo\"}\n", "2 post \"Hi\"\n4 post \"Yo\"\n"},
		"all fields": {
			`{"id":"a-1","surface":"reply","site":"facebook","context":{"author":"Dana","text":"Thanks!"},"text":"Hi","media":[]}`,
			"1 a-1 reply on facebook > Dana: \"Thanks!\" \"Hi\"\n",
		},
		"labels are ignored":        {`{"text":"Hi","verdict":"stop","must_flag":["Hi"]}`, "1 post \"Hi\"\n"},
		"escaped surrogates":        {`{"text":"\ud83d\ude00"}`, "1 post \"😀\"\n"},
		"lone surrogates":           {`{"id":"\udc00","text":"\ud83d x \ude00\ud83d"}`, "1 \ufffd post \"\ufffd x \ufffd\ufffd\"\n"},
		"half a pair and an escape": {`{"text":"\ud83d\n\ud83d\ud83d\ude00"}`, "1 post \"\ufffd\\n\ufffd😀\"\n"},
		"a date":                    {`{"text":"Hi","date":"2026-01-31T08:00:00Z"}`, "1 @2026-01-31 post \"Hi\"\n"},
		"escaped line breaks":       {`{"text":"a\nb\u2028c"}`, "1 post \"a\\nb\\u2028c\"\n"},
		"a bad line between": {
			"{\"id\":\"a\",\"text\":\"Hi\"}\n{oops\n{\"id\":\"c\",\"text\":\"Yo\"}\n",
			"1 a post \"Hi\"\n2 ! line 2: this is not valid JSON: something unexpected stands in it\n3 c post \"Yo\"\n",
		},
		"two drafts on a line": {`{"text":"a"} {"text":"b"}`, "1 ! line 1: this is not valid JSON: something unexpected stands in it\n"},
		"a wrong field keeps the id": {
			`{"id":"a","text":7}`, "1 a ! line 1: text: must be text, not a number\n",
		},
		"an unknown surface keeps the id": {
			`{"id":"a","text":"Hi","surface":"letter"}`, "1 a ! line 1: surface: must be one of post, comment, reply, message, share\n",
		},
		"no draft":   {"null\n7\n[]\n\"Hi\"\n", "1 ! line 1: there is no draft\n2 ! line 2: must be an object, not a number\n3 ! line 3: must be an object, not a list\n4 ! line 4: must be an object, not text\n"},
		"no text":    {`{"id":"a"}`, "1 a ! line 1: text: is missing\n"},
		"a wrong id": {`{"id":7,"text":"Hi"}`, "1 ! line 1: id: must be text, not a number\n"},
		"cut off":    {`{"text":"Hi`, "1 ! line 1: this is not valid JSON: it ends too early\n"},
		"not UTF-8":  {"{\"text\":\"Jos\xe9\"}\n{\"text\":\"Hi\"}", "1 ! line 1: the text is not in UTF-8; save it as UTF-8 first\n2 post \"Hi\"\n"},
	} {
		t.Run(name, func(t *testing.T) {
			check(t, c.source, JSONL, c.want)
		})
	}
}

// The wording of such an error is the library's; the rest is ours.
func TestJSONLGoesOnAfterALineNestedTooDeep(t *testing.T) {
	got, err := read(strings.Repeat("\n", 10)+strings.Repeat("[", 20_000)+"\n{\"text\":\"Hi\"}\n", JSONL)
	if err != nil || !strings.HasPrefix(got, "11 ! line 11: ") || !strings.HasSuffix(got, "\n12 post \"Hi\"\n") {
		t.Errorf("%q, %v", got, err)
	}
}

func TestJSONLOverlongLines(t *testing.T) {
	long := `{"text":"` + strings.Repeat("a", limit) + `"}`
	for name, c := range map[string]struct{ source, want string }{
		"in between": {"{\"text\":\"Hi\"}\n" + long + "\n{\"text\":\"Yo\"}\n", "1 post \"Hi\"\n2 ! line 2: the line is too long\n3 post \"Yo\"\n"},
		"at the end": {"{\"text\":\"Hi\"}\n" + long, "1 post \"Hi\"\n2 ! line 2: the line is too long\n"},
		"twice":      {long + "\n" + long + "\n", "1 ! line 1: the line is too long\n2 ! line 2: the line is too long\n"},
		"of spaces":  {strings.Repeat(" ", limit+1) + "\n{\"text\":\"Yo\"}\n", "1 ! line 1: the line is too long\n2 post \"Yo\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, JSONL, c.want) })
	}
}

func FuzzJSONL(f *testing.F) {
	for _, s := range []string{
		"", "\n\n", "{\"text\":\"Hi\"}\r\nnull\n", "\ufeff{\"id\":\"a\",\"text\":\"\\ud800\"}", "{\"text\":\"Jos\xe9\"}\n[", "{}\n{}\n\x00",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { fuzz(t, s, JSONL) })
}
