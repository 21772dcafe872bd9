package intake

import (
	"fmt"
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
		"other names":              {"Post ID,Channel,In reply to,Author,Message\n1,Instagram,Thanks!,Dana,Hi\n", "2 1 reply on instagram > Dana: \"Thanks!\" \"Hi\"\n"},
		"Spanish":                  {"Mensaje\nHola\n", "2 post \"Hola\"\n"},
		"accents and case":         {"TÉXTO\nHola\n", "2 post \"Hola\"\n"},
		"the best column is read":  {"Title,Description,Message,Permalink\nour page,about us,Hi,https://x.example\n", "2 https://x.example post \"Hi\"\n"},
		"the next column if empty": {"id,Message,Description\n1,,about us\n2,Hi,about us\n3,\n", "2 1 post \"about us\"\n3 2 post \"Hi\"\n4 3 post \"\"\n"},
		"id before permalink":      {"permalink,id,text\nhttps://x.example,7,Hi\n", "2 7 post \"Hi\"\n"},
		"a type that is none":      {"text,type\nHi,photo\nYo, MESSAGE \n", "2 post \"Hi\"\n3 message \"Yo\"\n"},
		"a context without text":   {"text,author,context\nHi,Dana,\n", "2 post \"Hi\"\n"},
		"ragged rows":              {"id,text,site\na,Hi\nb,Yo,facebook,more,and more\nc\n", "2 a post \"Hi\"\n3 b post on and more \"Yo,facebook,more\"\n4 c ! line 4: the row ends before its text\n"},
		"no caption":               {"id,text\na,\n", "2 a post \"\"\n"},
		"no caption and no id":     {"text,site\n,facebook\n", "2 post on facebook \"\"\n"},
		"rows of commas":           {"id,text\na,Hi\n,\n,\n\n", "2 a post \"Hi\"\n"},
		"an open quote at the end": {"text\n\"Hi\nYo", "2 ! " + openQuote(2) + "3 post \"Yo\"\n"},
		"an open quote": {
			"id,text\na,\"Hi\nb,\"Yo, you\"\nc,plain\n", "2 ! " + openQuote(2) + "3 b post \"Yo, you\"\n4 c post \"plain\"\n",
		},
		"open quotes in a row": {
			"id,text\na,\"Hi\nb,\"Yo\nc,\"Ha\"\n", "2 ! " + openQuote(2) + "3 ! " + openQuote(3) + "4 c post \"Ha\"\n",
		},
		"an open quote far from the next": {
			"id,text\na,\"Hi\n" + strings.Repeat("b,plain\n", tallestCell+1), "2 ! " + openQuote(2) + plainRows(3, tallestCell+1),
		},
		"quotes within a quoted cell": {"id,text\na,\"the \"best\" team,\nof all\"\n", "2 a post \"the \\\"best\\\" team,\\nof all\"\n"},
		"semicolons":                  {"Texto;Red\n\"Hola; amigos\";Facebook\nCita a las 9;IG\n", "2 post on facebook \"Hola; amigos\"\n3 post on instagram \"Cita a las 9\"\n"},
		"tabs":                        {"Message\tNetwork\nHi, you\tFacebook Page\n", "2 post on facebook \"Hi, you\"\n"},
		"commas that were not quoted": {"id,text,site\na,Hi, you, there,facebook\n", "2 a post on facebook \"Hi, you, there\"\n"},
		"one column with commas":      {"text\nHi, you\n", "2 post \"Hi, you\"\n"},
		"a reply and what it answers": {
			"Reviewer,Review,Our reply,Date\nDana,Great visit!,Thank you!,2026-01-31\nAl,Meh,,2026-02-01\n",
			"2 @2026-01-31 reply > Dana: \"Great visit!\" \"Thank you!\"\n3 @2026-02-01 reply > Al: \"Meh\" \"\"\n",
		},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, CSV, c.want) })
	}
}

func openQuote(line int) string {
	return fmt.Sprintf("line %d: a quotation mark is opened and never closed; this row was not checked\n", line)
}

func plainRows(from, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d b post \"plain\"\n", from+i)
	}
	return b.String()
}

// Calendars as programs export them; texts are invented.
func TestColumnsOfExports(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"Meta Business Suite": {
			"\ufeff\"Post ID\",\"Page name\",\"Title\",\"Description\",\"Duration (sec)\",\"Publish time\",\"Caption type\",\"Permalink\",\"Post type\",\"Comments\"\n" +
				"\"12\",\"Larkspur\",\"Flu shots are here\",\"\",\"0\",\"01/31/2026 09:00\",\"\",\"https://www.facebook.com/12\",\"Photos\",\"4\"\n" +
				"\"13\",\"Larkspur\",\"\",\"Open on Saturday\",\"0\",\"02/01/2026 09:00\",\"\",\"https://www.instagram.com/p/13\",\"IG image\",\"0\"\n",
			"2 12 @2026-01-31 post \"Flu shots are here\"\n3 13 @2026-02-01 post \"Open on Saturday\"\n",
		},
		"Hootsuite, without a header": {
			"01/31/2026 09:00,\"Flu shots are here, come by on Saturday\",https://larkspur.example\n02/13/2026 10:00,We are open until six on Thursday,\n",
			"1 @2026-01-31 post \"Flu shots are here, come by on Saturday\"\n2 @2026-02-13 post \"We are open until six on Thursday\"\n",
		},
		"Buffer": {
			"Text,Image URL,Tags,Posting Time\nOpen on Saturday,,news,2026-01-31 09:00\n", "2 @2026-01-31 post \"Open on Saturday\"\n",
		},
		"Spanish": {
			"Fecha de publicación;Red social;Texto de la publicación;Enlace permanente\n3/2/2026;Instagram;¡Feliz otoño!;https://x.example\n31/1/2026;Facebook;Hola;\n",
			"2 https://x.example @2026-02-03 post on instagram \"¡Feliz otoño!\"\n3 @2026-01-31 post on facebook \"Hola\"\n",
		},
		"names that nobody foresaw": {
			"When,What we say,Who\nMonday,Come by on Saturday for your flu shot,Ann\nTuesday,We are open until six today,Bo\n",
			"2 post \"Come by on Saturday for your flu shot\"\n3 post \"We are open until six today\"\n",
		},
		"a name with more to it": {"Post message (required),Network\nHi,Facebook\n", "2 post on facebook \"Hi\"\n"},
	} {
		t.Run(name, func(t *testing.T) { check(t, c.source, CSV, c.want) })
	}
}

func TestColumnsCanBeChosen(t *testing.T) {
	var table *Table
	how := How{Format: CSV, Table: func(t *Table) { table = t }, Columns: &Columns{Header: true, At: map[string][]int{"text": {0}, "date": {1}}}}
	var got []string
	err := Read(strings.NewReader("Notes,Day,Text\nHi,31/1/2026,Yo\n"), how, func(i Item) error {
		got = append(got, i.Draft.Text+" "+i.Date)
		return nil
	})
	if err != nil || len(got) != 1 || got[0] != "Hi 2026-01-31" {
		t.Errorf("%q, %v", got, err)
	}
	if strings.Join(table.Names, ",") != "Notes,Day,Text" || len(table.Rows) != 1 || table.Rows[0][2] != "Yo" {
		t.Errorf("%+v", table)
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{
		"2026-01-31": "2026-01-31", "2026-01-31T09:00:00Z": "2026-01-31", "2026/1/3": "2026-01-03", "1/31/2026 9:00 AM": "2026-01-31",
		"Jan 31, 2026": "2026-01-31", "31 January 2026": "2026-01-31", "Sat Jan 31 2026": "2026-01-31", "31 de enero de 2026": "2026-01-31",
		"31 dic. 2025 9:00": "2025-12-31", "1/2/26": "2026-01-02", "": "", "soon": "", "12345678": "", "13/13/2026": "", "(612) 555-0117": "",
	} {
		if got := dayOf(in, false); got != want {
			t.Errorf("%q is %q, not %q", in, got, want)
		}
	}
	for in, want := range map[float64]string{1_700_000_000: "2023-11-14", 1_709_164_800: "2024-02-29", 1_767_225_599: "2025-12-31", 0: "", 1e20: ""} {
		if got := dayAt(in); got != want {
			t.Errorf("%v is %q, not %q", in, got, want)
		}
	}
}

func TestCSVNeedsAColumnOfText(t *testing.T) {
	for _, header := range []string{"id,site", "a", "\n\nid", "texture;id"} {
		t.Run(header, func(t *testing.T) {
			got, err := read(header+"\nx,y\n", CSV)
			if err == nil || !strings.Contains(err.Error(), "no column") {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func TestCSVColumnsAreFolded(t *testing.T) {
	for field, list := range headers {
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
