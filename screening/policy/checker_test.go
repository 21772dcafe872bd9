package policy

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"prescreen/screening"
	"prescreen/screening/wire"
)

func TestIDsAreUnique(t *testing.T) {
	for _, ids := range [][]string{RuleIDs(), TemplateIDs()} {
		sorted := slices.Sorted(slices.Values(ids))
		if len(ids) == 0 || len(slices.Compact(sorted)) != len(ids) {
			t.Errorf("none, or one twice: %q", ids)
		}
	}
	Rules()[0] = nil
	if Rules()[0] == nil {
		t.Error("a caller can change the rules")
	}
}

// address is found by one rule alone, whatever the others look for.
const address = "Questions? Write to priya.n@example.com."

func TestLevels(t *testing.T) {
	for name, c := range map[string]struct {
		levels map[string]screening.Setting
		want   screening.Level
	}{
		"as the rule says": {nil, screening.Stop},
		"off":              {map[string]screening.Setting{"email": screening.Off}, screening.Clear},
		"caution":          {map[string]screening.Setting{"email": screening.AtCaution}, screening.Caution},
		"stop":             {map[string]screening.Setting{"email": screening.AtStop}, screening.Stop},
		"another rule off": {map[string]screening.Setting{"phone": screening.Off}, screening.Stop},
		"no rule of ours":  {map[string]screening.Setting{"e-mail": screening.Off}, screening.Stop},
	} {
		t.Run(name, func(t *testing.T) {
			r := screen(t, New(&screening.Profile{Levels: c.levels}), &screening.Draft{Text: address})
			if r.Verdict != c.want {
				t.Errorf("got %v, want %v", r.Verdict, c.want)
			}
			for _, f := range r.Findings {
				if f.Level != c.want || f.Rule.ID != "email" {
					t.Errorf("%s %v", f.Rule.ID, f.Level)
				}
			}
		})
	}
}

func TestEverythingOff(t *testing.T) {
	levels := map[string]screening.Setting{}
	for _, id := range RuleIDs() {
		levels[id] = screening.Off
	}
	c := New(&screening.Profile{Levels: levels})
	for _, e := range examples() {
		if r := screen(t, c, e); r.Verdict != screening.Clear || len(r.Findings) > 0 || len(r.Replies) > 0 {
			t.Errorf("%q: %q", e.Text, findings(r))
		}
	}
}

// examples are drafts that make every rule speak: their own examples, and what
// they are checked against.
func examples() []*screening.Draft {
	var out []*screening.Draft
	for _, r := range Rules() {
		for _, source := range slices.Concat(r.Flags, r.Passes) {
			var context []string
			text := strings.NewReplacer("[", "", "]", "").Replace(source)
			for {
				line, rest, ok := strings.Cut(text, "\n")
				if !strings.HasPrefix(line, "> ") || !ok {
					break
				}
				context, text = append(context, line[2:]), rest
			}
			d := &screening.Draft{Surface: screening.Post, Text: text}
			if context != nil {
				d.Surface = screening.Reply
				d.Context = &screening.Context{Author: "Dana Whitfield", Text: strings.Join(context, "\n")}
			}
			out = append(out, d)
		}
	}
	return out
}

// The same draft gives the same report, whoever asks at the same time. Run with
// -race this also shows that nothing is shared unguarded.
func TestTheSameReportEachTime(t *testing.T) {
	drafts := examples()
	p := maple(t)
	c := New(p)
	var want []*screening.Report
	for _, d := range drafts {
		want = append(want, screen(t, c, d))
	}
	var all sync.WaitGroup
	for worker := range 4 {
		all.Go(func() {
			checker := c
			if worker%2 == 1 {
				checker = New(p)
			}
			for i := range drafts {
				i = (i*7 + worker) % len(drafts)
				got, err := checker.Screen(drafts[i])
				if err != nil || !reflect.DeepEqual(wire.ReportOf(drafts[i], got), wire.ReportOf(drafts[i], want[i])) {
					t.Errorf("%q: %q, and then %q, %v", drafts[i].Text, findings(want[i]), findings(got), err)
				}
			}
		})
	}
	all.Wait()
}

// What a checker is given stays as it is.
func TestScreenChangesNothing(t *testing.T) {
	p, d := maple(t), &screening.Draft{
		ID: "7", Surface: screening.Reply, Text: address, Context: &screening.Context{Author: "Dana", Text: contexts["praise of care"]},
		Media: []screening.Media{{Kind: "image", Name: "IMG_1.jpg", Faces: 1, Notes: []string{"gps"}}},
	}
	profile, draft := fmt.Sprintf("%+v", p), fmt.Sprintf("%+v %+v", d, *d.Context)
	screen(t, New(p), d)
	if fmt.Sprintf("%+v", p) != profile || fmt.Sprintf("%+v %+v", d, *d.Context) != draft {
		t.Error("the profile or the draft is another one now")
	}
}

func TestNilProfileIsEmpty(t *testing.T) {
	d := &screening.Draft{Text: address}
	if got, want := screen(t, New(nil), d), screen(t, New(&screening.Profile{}), d); !reflect.DeepEqual(findings(got), findings(want)) {
		t.Errorf("%q, %q", findings(got), findings(want))
	}
}

func TestTooLong(t *testing.T) {
	r, err := New(nil).Screen(&screening.Draft{Text: strings.Repeat("a", screening.MaxUnits+1)})
	var long *screening.TooLongError
	if r != nil || !errors.As(err, &long) {
		t.Errorf("%v, %v", r, err)
	}
}

// What the profile lists as the practice's own is never an identifier, not even
// in a story that would make one of anybody else's.
func TestTheOwnIsNoIdentifier(t *testing.T) {
	p := maple(t)
	p.Practice.Faxes = []string{"(612) 555-0143"}
	c := New(p)
	identifiers := screening.Categories[:slices.Index(screening.Categories, "patient-status")]
	for _, own := range []string{
		"call (612) 555-0142", "call 612.555.0142", "call +1 612 555 0142", "call 6125550142", "fax us at 612-555-0143", "fax 6125550143",
		"write to hello@maplegrovefamily.example", "write to BILLING@maplegrovefamily.example", "write to hello at maplegrovefamily dot example",
		"see maplegrovefamily.example", "see https://www.maplegrovefamily.example/forms?x=1", "book at https://book.maplegrovefamily.example",
		"find us at 1200 Maple Grove Pkwy", "we are at 1200 Maple Grove Parkway, Maple Grove, MN 55369", "follow @maplegrovefamily", "follow @MapleGroveFamily!",
		"ask for Dr. Rao", "ask for Anita Rao", "ask for Kayla", "ask for Dr. Michael Chen, he is in", "come to Maple Grove Family Dental & Medical",
	} {
		for _, story := range []string{"%s", "Your biopsy results are in, %s", "A patient came in today with her broken tooth, so %s about it", "She had her surgery yesterday: %s!"} {
			d := &screening.Draft{Text: fmt.Sprintf(story, own), Surface: screening.Post}
			t.Run(d.Text, func(t *testing.T) {
				at := strings.Index(d.Text, own)
				for _, f := range screen(t, c, d).Findings {
					if slices.Contains(identifiers, f.Rule.Category) && f.Start < at+len(own) && f.End > at {
						t.Errorf("%s: %q", f.Rule.ID, f.Quote)
					}
				}
			})
		}
	}
}

// In a draft that is held, what could point to somebody needs no tie of its own; but
// what can point to nobody stays out of it.
func TestWhatPointsToNobodyIsNoIdentifier(t *testing.T) {
	c := New(maple(t))
	const held = "You're welcome! So glad your crown feels good. "
	identifiers := screening.Categories[:slices.Index(screening.Categories, "patient-status")]
	for _, harmless := range []string{
		"We're at 1200 Maple Grove Pkwy, Maple Grove, MN 55369.", "Happy 2026!", "Open 0800 to 1700 on Fridays.", "10000 steps and 1500 smiles!",
		"Or call 1-800-QUIT-NOW.", "We raised 1,250,000 pennies.", "Chairs open at 9, 10, 11, 12.", "Our office is at 555-0142.", "The wait is 6 weeks for new patients.",
		"Have fun at the Starbucks!", "Can I c u at the table?", "Zorblax, have a lovely weekend.", "Thank you, Zorblax!",
	} {
		d := &screening.Draft{Text: held + harmless, Surface: screening.Reply, Context: &screening.Context{Author: "Zorblax Wuzzle", Text: "Thanks for my visit yesterday!"}}
		t.Run(harmless, func(t *testing.T) {
			r := screen(t, c, d)
			if r.Verdict != screening.Stop {
				t.Errorf("verdict %s", r.Verdict)
			}
			for _, f := range r.Findings {
				if slices.Contains(identifiers, f.Rule.Category) && f.End > len(held) {
					t.Errorf("%s: %q", f.Rule.ID, f.Quote)
				}
			}
		})
	}
	for identifier, category := range map[string]string{
		"Is 0M7-KK41-93 still on it?": "mrn", "Tell Wuzzlina too.": "name", "V.R.S. says hi.": "initials", "Noventa y tres años y doña Rosa como nueva.": "age",
	} {
		d := &screening.Draft{Text: held + identifier, Surface: screening.Reply, Context: &screening.Context{Author: "Dana Whitfield", Text: "Thanks for my visit yesterday!"}}
		t.Run(identifier, func(t *testing.T) {
			if r := screen(t, c, d); !slices.ContainsFunc(r.Findings, func(f screening.Finding) bool { return f.Rule.Category == category && f.End > len(held) }) {
				t.Errorf("no %s: %q", category, findings(r))
			}
		})
	}
}

// From the first word of the conversation to what may be sent instead.
func TestProposals(t *testing.T) {
	c := New(maple(t))
	for name, want := range map[string]struct{ context, draft, template, lang string }{
		"praise":          {"praise of care", "You're welcome, see you at your next visit!", "thanks", "en"},
		"complaint":       {"complaint", "We are so sorry about your visit, Dr. Chen was running late.", "complaint", "en"},
		"question":        {"question", "Give him ibuprofen and lots of fluids.", "medical-question", "en"},
		"booking":         {"booking", "You are booked for Thursday at 2!", "appointment", "en"},
		"bill":            {"bill", "Your insurance denied the claim, you still owe $240.", "billing", "en"},
		"records":         {"records", "Your biopsy results came back clear!", "records", "en"},
		"refill":          {"refill", "We sent your metformin refill to Walgreens.", "refill", "en"},
		"crisis":          {"crisis", "Give him an aspirin and bring him in, your dad is our patient.", "emergency", "en"},
		"Spanish praise":  {"Spanish praise", "You're welcome, see you at your next visit!", "thanks", "es"},
		"Spanish anger":   {"Spanish anger", "Lamentamos su espera, su cita era a las tres.", "complaint", "es"},
		"Spanish health":  {"Spanish question", "Dele ibuprofeno cada seis horas.", "medical-question", "es"},
		"Spanish booking": {"Spanish booking", "Su cita es mañana a las diez.", "appointment", "es"},
	} {
		t.Run(name, func(t *testing.T) {
			d := &screening.Draft{Surface: screening.Reply, Text: want.draft, Context: &screening.Context{Author: "Dana Whitfield", Text: contexts[want.context]}}
			r := screen(t, c, d)
			if len(r.Replies) == 0 || r.Replies[0].Template != want.template || r.Replies[0].Lang != want.lang || r.Lang != want.lang {
				t.Errorf("%v, %s, found %q, proposed %+v", r.Verdict, r.Lang, findings(r), r.Replies)
			}
		})
	}
}

// Whoever does the proposed thing is let pass: the rule of the house.
func TestProposedRepliesAreClear(t *testing.T) {
	for name, p := range map[string]*screening.Profile{"empty": {}, "full": maple(t)} {
		c := New(p)
		for _, d := range examples() {
			for _, proposed := range screen(t, c, d).Replies {
				again := *d
				again.Text = proposed.Text
				if r := screen(t, c, &again); d.Surface != screening.Share && r.Verdict != screening.Clear {
					t.Errorf("%s: %q: %q", name, proposed.Text, findings(r))
				}
			}
		}
	}
}
