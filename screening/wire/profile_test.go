package wire

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"prescreen/screening"
)

var (
	someRules     = []string{"confirms-patient", "name", "phone"}
	someTemplates = []string{"thanks", "complaint"}
)

// The contract's example, with all fields.
const wholeProfile = `{
	"practice": {"name": " Maple Grove Dental ", "aliases": ["Maple Grove"], "phones": ["(612) 555-0142", "1-800-555-0199"],
		"faxes": ["612.555.0143"], "addresses": ["1200 Maple Grove Pkwy, Maple Grove, MN 55369"],
		"emails": ["hello@maplegrove.example"], "sites": ["https://maplegrove.example"], "handles": ["@maplegrove"]},
	"staff": [{"name": "Dr. Anita Rao", "role": "family physician", "consent": true}, {"name": "Jenna Torres"}],
	"replies": {"thanks": {"en": " Thanks from [Practice Name]! ", "es": ""}, "complaint": {"es": "Llame al [Phone Number]."}},
	"consents": [{"ref": "A-017", "purpose": "before and after", "channels": ["instagram"], "signed": "2026-01-31", "expires": "2027-01-31", "revoked": null}],
	"levels": {"name": "off", "phone": "caution", "confirms-patient": "stop"},
	"override": {"stop": "consent", "caution": "reason"},
	"policy": {"title": "Social media", "version": "3", "text": "Be kind.", "requireSignature": true, "authorized": ["Jenna Torres"]},
	"pictures": {"readText": true}
}`

func TestProfile(t *testing.T) {
	for source, want := range map[string]screening.Profile{
		`null`: {},
		`{}`:   {},
		wholeProfile: {
			Practice: screening.Practice{
				Name: "Maple Grove Dental", Aliases: []string{"Maple Grove"}, Phones: []string{"(612) 555-0142", "1-800-555-0199"},
				Faxes: []string{"612.555.0143"}, Addresses: []string{"1200 Maple Grove Pkwy, Maple Grove, MN 55369"},
				Emails: []string{"hello@maplegrove.example"}, Sites: []string{"https://maplegrove.example"}, Handles: []string{"@maplegrove"},
			},
			Staff:   []screening.Staff{{Name: "Dr. Anita Rao", Role: "family physician", Consent: true}, {Name: "Jenna Torres"}},
			Replies: map[string]map[string]string{"thanks": {"en": "Thanks from [Practice Name]!"}, "complaint": {"es": "Llame al [Phone Number]."}},
			Consents: []screening.Consent{{
				Ref: "A-017", Purpose: "before and after", Channels: []string{"instagram"}, Signed: "2026-01-31", Expires: "2027-01-31",
			}},
			Levels:   map[string]screening.Setting{"name": screening.Off, "phone": screening.AtCaution, "confirms-patient": screening.AtStop},
			Override: screening.Override{Stop: "consent", Caution: "reason"},
			Policy:   screening.Policy{Title: "Social media", Version: "3", Text: "Be kind.", RequireSignature: true, Authorized: []string{"Jenna Torres"}},
			Pictures: screening.Pictures{ReadText: true},
		},
		// Every field may be null.
		`{"practice":null,"staff":null,"replies":null,"consents":null,"levels":null,"override":null,"policy":null,"pictures":null}`:         {},
		`{"practice":{"name":null,"phones":null},"override":{"stop":null},"policy":{"requireSignature":null},"pictures":{"readText":null}}`: {},
	} {
		t.Run(source, func(t *testing.T) {
			p, problems := Profile(decode(t, source), someRules, someTemplates)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			// Whether nothing is a nil map or an empty one makes no difference.
			if want.Replies == nil {
				want.Replies = map[string]map[string]string{}
			}
			if want.Levels == nil {
				want.Levels = map[string]screening.Setting{}
			}
			if !reflect.DeepEqual(*p, want) {
				t.Errorf("got  %+v\nwant %+v", *p, want)
			}
		})
	}
}

func TestProfileProblems(t *testing.T) {
	for source, want := range map[string][]string{
		`[]`:             {"must be an object, not a list"},
		`"x"`:            {"must be an object, not text"},
		`{"practise":1}`: {"practise: is not a known field"},
		`{"b":1,"a":2,"staff":{}}`: {
			"a: is not a known field", "b: is not a known field", "staff: must be a list, not an object",
		},
		`{"practice":[]}`:                            {"practice: must be an object, not a list"},
		`{"practice":{"name":1}}`:                    {"practice.name: must be text, not a number"},
		`{"practice":{"phone":"612-555-0142"}}`:      {"practice.phone: is not a known field"},
		`{"practice":{"phones":"612-555-0142"}}`:     {"practice.phones: must be a list, not text"},
		`{"practice":{"phones":["612-555-0142",9]}}`: {"practice.phones[1]: must be text, not a number"},
		`{"practice":{"phones":["","555-01"]}}`: {
			"practice.phones[0]: must not be empty", "practice.phones[1]: has fewer than seven digits",
		},
		`{"practice":{"phones":[null]}}`: {"practice.phones[0]: must not be empty"},
		`{"practice":{"phones":["call"],"faxes":["1"],"emails":["hello"]}}`: {
			"practice.phones[0]: has fewer than seven digits", "practice.faxes[0]: has fewer than seven digits", "practice.emails[0]: is no e-mail address",
		},
		`{"practice":{"aliases":[1],"addresses":{},"sites":[[]],"handles":[" "]}}`: {
			"practice.aliases[0]: must be text, not a number", "practice.addresses: must be a list, not an object",
			"practice.sites[0]: must be text, not a list", "practice.handles[0]: must not be empty",
		},
		`{"staff":["Dana"]}`:                          {"staff[0]: must be an object, not text"},
		`{"staff":[null]}`:                            {"staff[0]: must not be empty"},
		`{"staff":[{"name":"Dana"},{},{"name":" "}]}`: {"staff[1].name: is missing", "staff[2].name: is missing"},
		`{"staff":[{"name":1,"role":2,"consent":"yes","age":3}]}`: {
			"staff[0].age: is not a known field", "staff[0].name: must be text, not a number", "staff[0].role: must be text, not a number",
			"staff[0].consent: must be true or false, not text",
		},
		`{"replies":{"thanx":{"en":"Hi"},"thanks":"Hi","complaint":{"de":"Hallo","en":1}}}`: {
			"replies.complaint.de: is not a known field", "replies.complaint.en: must be text, not a number",
			"replies.thanks: must be an object, not text", "replies.thanx: is no reply template",
		},
		`{"levels":{"name":"on","fone":"off","phone":1}}`: {
			"levels.fone: is no rule", "levels.name: must be one of off, caution, stop", "levels.phone: must be text, not a number",
		},
		`{"override":{"stop":"confirm","caution":"never","info":"off"}}`: {
			"override.info: is not a known field", "override.stop: must be one of never, reason, consent", "override.caution: must be one of confirm, reason",
		},
		`{"policy":{"title":1,"version":2,"text":3,"requireSignature":"no","authorized":[1],"owner":""}}`: {
			"policy.owner: is not a known field", "policy.title: must be text, not a number", "policy.version: must be text, not a number",
			"policy.text: must be text, not a number", "policy.requireSignature: must be true or false, not text",
			"policy.authorized[0]: must be text, not a number",
		},
		`{"pictures":{"readText":"yes","read":true}}`: {
			"pictures.read: is not a known field", "pictures.readText: must be true or false, not text",
		},
		`{"consents":[{"ref":"A"},{"ref":"B"},{"ref":" A "}]}`: {"consents[2].ref: stands twice"},
		`{"consents":[{},{},{"ref":7},null,"A"]}`: {
			"consents[3]: must not be empty", "consents[0].ref: is missing", "consents[1].ref: is missing",
			"consents[2].ref: must be text, not a number", "consents[4]: must be an object, not text",
		},
		`{"consents":[{"ref":"A","purpose":1,"channels":"instagram","scope":""}]}`: {
			"consents[0].scope: is not a known field", "consents[0].purpose: must be text, not a number",
			"consents[0].channels: must be a list, not text",
		},
		`{"consents":[{"ref":"A","signed":"2026-02-01","expires":"2026-01-31"}]}`: {"consents[0].expires: is before it was signed"},
		`{"consents":[{"ref":"A","signed":"1/31/2026","expires":20260131,"revoked":"soon"}]}`: {
			"consents[0].signed: must be a day as in 2026-01-31", "consents[0].expires: must be text, not a number",
			"consents[0].revoked: must be a day as in 2026-01-31",
		},
	} {
		t.Run(source, func(t *testing.T) {
			p, problems := Profile(decode(t, source), someRules, someTemplates)
			if p != nil {
				t.Error("a profile with problems is not to be used, not even in part")
			}
			var got []string
			for _, x := range problems {
				got = append(got, x.Error())
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// Users mend a file from its list of problems; it must not come in another order
// each time.
func TestProfileProblemsKeepTheirOrder(t *testing.T) {
	source := `{"z":1,"y":1,"practice":{"phones":["1"],"faxes":["2"],"a":1,"b":1},"levels":{"x":1,"w":1},"replies":{"v":1,"u":1}}`
	_, want := Profile(decode(t, source), someRules, someTemplates)
	for range 50 {
		if _, got := Profile(decode(t, source), someRules, someTemplates); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %q, then %q", want, got)
		}
	}
}

func TestProfileListsHundredProblemsAtMost(t *testing.T) {
	source := `{"staff":[` + strings.Repeat(`{"name":1},`, 500) + `{}]}`
	if _, problems := Profile(decode(t, source), nil, nil); len(problems) != 100 {
		t.Errorf("%d problems", len(problems))
	}
}

func TestDays(t *testing.T) {
	for day, want := range map[string]bool{
		"2026-01-31": true, "2026-12-31": true, "2026-11-30": true, "0001-01-01": true, "9999-12-31": true,
		"2024-02-29": true, "2000-02-29": true, "2025-02-29": false, "2100-02-29": false, "2024-02-30": false,
		"2026-04-31": false, "2026-00-10": false, "2026-13-01": false, "2026-01-00": false, "2026-01-32": false,
		"0000-01-01": false, "2026-1-31": false, "2026/01/31": false, "2026-01-31T00:00": false, " 2026-01-31": false,
		"+026-01-31": false, "2026-+1-05": false, "2026-01--5": false, "２０２６-01-31": false, "20260131": false, "soon": false,
	} {
		t.Run(day, func(t *testing.T) {
			source := fmt.Sprintf(`{"consents":[{"ref":"A","signed":%q}]}`, day)
			p, problems := Profile(decode(t, source), nil, nil)
			if got := len(problems) == 0; got != want {
				t.Errorf("got %v, want %v: %v", got, want, problems)
			}
			if want && p.Consents[0].Signed != day {
				t.Errorf("signed %q", p.Consents[0].Signed)
			}
		})
	}
}

func FuzzProfile(f *testing.F) {
	for _, s := range []string{
		`null`, `{}`, wholeProfile, `{"staff":[[{}],null,7]}`, `{"levels":{"name":{}},"replies":{"thanks":[]}}`,
		`{"practice":{"phones":[null,1,"","612"]}}`, `{"consents":[{"ref":"A","signed":"2024-02-29","expires":"2023-02-29"},{"ref":"A"}]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) {
		var v any
		if json.Unmarshal([]byte(source), &v) != nil {
			return
		}
		p, problems := Profile(v, someRules, someTemplates)
		if (p == nil) == (len(problems) == 0) {
			t.Fatalf("%v with problems %v", p, problems)
		}
		again, problems2 := Profile(v, someRules, someTemplates)
		if !reflect.DeepEqual(p, again) || !reflect.DeepEqual(problems, problems2) {
			t.Fatalf("%v, then %v", problems, problems2)
		}
		if p != nil {
			screening.NewOwn(p) // takes whatever a profile may say
		}
	})
}
