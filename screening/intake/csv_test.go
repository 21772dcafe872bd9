package intake

import (
	"strings"
	"testing"
)

func TestCSV(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"nothing":       {"", ""},
		"a header only": {"text\n", ""},
		"one":           {"text\nHi\n", "2 post \"Hi\"\n"},
		"no line break": {"text\nHi", "2 post \"Hi\"\n"},
		"Windows":       {"id,text\r\na,Hi\r\nb,\"two\r\nlines\"\r\n", "2 a post \"Hi\"\n3 b post \"two\\nlines\"\n"},
		"quotes": {
			"id,text\na,\"one, \"\"two\"\"\n\nthree\"\nb,Hi\n", "2 a post \"one, \\\"two\\\"\\n\\nthree\"\n5 b post \"Hi\"\n",
		},
		"a stray quote":            {"text\n5\" of snow\nHi\n", "2 post \"5\\\" of snow\"\n3 post \"Hi\"\n"},
		"byte order mark":          {"\ufefftext\nHi\n", "2 post \"Hi\"\n"},
		"mark before a quote":      {"\ufeff\"text\",id\n\"a, b\",1\n", "2 1 post \"a, b\"\n"},
		"our own names":            {"id,surface,site,context_author,context_text,text\n1,Reply,Facebook,Dana,Thanks!,Hi\n", "2 1 reply on facebook > Dana: \"Thanks!\" \"Hi\"\n"},
		"other names":              {"Post ID,Channel,In reply to,Author,Message\n1,Instagram,Thanks!,Dana,Hi\n", "2 1 post on instagram > Dana: \"Thanks!\" \"Hi\"\n"},
		"Spanish":                  {"Mensaje\nHola\n", "2 post \"Hola\"\n"},
		"accents and case":         {"TÉXTO\nHola\n", "2 post \"Hola\"\n"},
		"the best column is read":  {"Title,Description,Message,Permalink\nour page,about us,Hi,https://x.example\n", "2 https://x.example post \"Hi\"\n"},
		"the next column if empty": {"id,Message,Description\n1,,about us\n2,Hi,about us\n3,\n", "2 1 post \"about us\"\n3 2 post \"Hi\"\n4 3 post \"\"\n"},
		"id before permalink":      {"permalink,id,text\nhttps://x.example,7,Hi\n", "2 7 post \"Hi\"\n"},
		"a type that is none":      {"text,type\nHi,photo\nYo, MESSAGE \n", "2 post \"Hi\"\n3 message \"Yo\"\n"},
		"a context without text":   {"text,author,context\nHi,Dana,\n", "2 post \"Hi\"\n"},
		"ragged rows":              {"id,text,site\na,Hi\nb,Yo,facebook,more,and more\nc\n", "2 a post \"Hi\"\n3 b post on facebook \"Yo\"\n4 c ! line 4: the row ends before its text\n"},
		"no caption":               {"id,text\na,\n", "2 a post \"\"\n"},
		"no caption and no id":     {"text,site\n,facebook\n", "2 post on facebook \"\"\n"},
		"rows of commas":           {"id,text\na,Hi\n,\n,\n\n", "2 a post \"Hi\"\n"},
		"not UTF-8":                {"id,text\na,Jos\xe9\nb,Hi\n", "2 a ! line 2: the text is not in UTF-8; save it as UTF-8 first\n3 b post \"Hi\"\n"},
		"an open quote":            {"text\n\"Hi\nYo", "2 post \"Hi\\nYo\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, CSV, c.want) })
	}
}

func TestCSVNeedsAColumnOfText(t *testing.T) {
	for _, header := range []string{"id,site", "a", "\n\nid", "text;id"} {
		t.Run(header, func(t *testing.T) {
			got, err := read(header+"\nx,y\n", CSV)
			if err == nil || !strings.Contains(err.Error(), "no column") {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func TestCSVColumnsAreFolded(t *testing.T) {
	for field, list := range columns {
		for name := range strings.FieldsSeq(list) {
			if lettersOf(name) != name {
				t.Errorf("%s: no header is ever read as %q", field, name)
			}
		}
	}
}

func FuzzCSV(f *testing.F) {
	for _, s := range []string{
		"", "text\nHi\n", "\ufeff\"text\",id\r\n\"a\nb\",1\r\n", "id\n1\n", "text,id\n\"open", "id,text\na\n,\n\xff,\xfe\n", "text,text\n1,2,3",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { fuzz(t, s, CSV) })
}
