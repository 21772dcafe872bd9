package wire

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"prescreen/screening"
	"prescreen/screening/text"
)

var anyRule = &screening.Rule{
	ID: "name", Category: "name", Title: "Names a person", Why: "Because.", Basis: "45 CFR 164.514", Advice: "Leave it out.", Level: screening.Stop,
}

func finding(in screening.Part, whole, quote string) screening.Finding {
	start := strings.Index(whole, quote)
	return screening.Finding{Rule: anyRule, Level: screening.Stop, In: in, Span: text.Span{Start: start, End: start + len(quote)}, Quote: quote}
}

// slice cuts a string as JavaScript does.
func slice(s string, start, end int) string {
	return string(utf16.Decode(utf16.Encode([]rune(s))[start:end]))
}

func TestSpansAreCodeUnits(t *testing.T) {
	for draft, quote := range map[string]string{
		"Dana was here":                     "Dana",
		"José was here":                     "José",
		"Jose\u0301 and Dana":               "Dana",
		"😀😀 Dana 😀":                         "Dana",
		"😀Dana😀 left":                       "Dana😀",
		"👩‍⚕️ Dana":                         "Dana",
		"𝐃𝐚𝐧𝐚 was here":                     "𝐃𝐚𝐧𝐚",
		"שלום Dana":                         "Dana",
		"\ufffd\ufffd Dana":                 "Dana",
		"line\r\nDana":                      "Dana",
		strings.Repeat("é😀", 300) + " Dana": "Dana",
	} {
		t.Run(draft, func(t *testing.T) {
			for _, in := range []screening.Part{screening.InText, screening.InContext} {
				d := &screening.Draft{Text: draft, Context: &screening.Context{Text: draft}}
				if in == screening.InContext {
					d.Text = "😀"
				} else {
					d.Context.Text = "😀"
				}
				r := ReportOf(d, &screening.Report{Findings: []screening.Finding{finding(in, draft, quote)}})
				f := r.Findings[0]
				if got := slice(draft, f.Start, f.End); got != quote || f.Quote != quote {
					t.Errorf("%v: [%d, %d) is %q, the quote %q", in, f.Start, f.End, got, f.Quote)
				}
			}
		})
	}
}

func TestSpansOfMedia(t *testing.T) {
	d := &screening.Draft{Text: "Hi", Media: []screening.Media{{Name: "😀.jpg"}, {Name: "Dana.jpg"}}}
	r := ReportOf(d, &screening.Report{Findings: []screening.Finding{finding(screening.InMedia, screening.MediaText(d), "Dana.jpg")}})
	if f := r.Findings[0]; f.In != "media" || f.Start != 7 || f.End != 15 {
		t.Errorf("%+v", f)
	}
}

func TestReport(t *testing.T) {
	d := &screening.Draft{ID: "7", Text: "Dana was here"}
	for name, c := range map[string]struct {
		report screening.Report
		want   string
	}{
		"nothing": {screening.Report{Lang: "en"}, `{"id":"7","verdict":"clear","findings":[],"replies":[],"lang":"en"}`},
		"all": {
			screening.Report{
				Verdict: screening.Stop, Lang: "es", Findings: []screening.Finding{finding(screening.InText, d.Text, "Dana")},
				Replies: []screening.Proposal{{Template: "thanks", Lang: "es", Text: "¡Gracias!"}},
			},
			`{"id":"7","verdict":"stop","findings":[{"rule":"name","category":"name","level":"stop","in":"text","start":0,"end":4,"quote":"Dana",` +
				`"title":"Names a person","why":"Because.","basis":"45 CFR 164.514","advice":"Leave it out."}],` +
				`"replies":[{"template":"thanks","lang":"es","text":"¡Gracias!"}],"lang":"es"}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := json.Marshal(ReportOf(d, &c.report))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestCatalogue(t *testing.T) {
	bare := *anyRule
	bare.Flags, bare.Passes = []string{"[Dana] was here"}, nil
	for name, c := range map[string]struct {
		rules []*screening.Rule
		want  string
	}{
		"none": {nil, `[]`},
		"one": {[]*screening.Rule{&bare}, `[{"id":"name","category":"name","title":"Names a person","why":"Because.","basis":"45 CFR 164.514",` +
			`"advice":"Leave it out.","level":"stop","flags":["[Dana] was here"],"passes":[]}]`},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := json.Marshal(Catalogue(c.rules))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
