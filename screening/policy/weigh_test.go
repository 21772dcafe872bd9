package policy

import (
	"slices"
	"strings"
	"testing"

	"prescreen/screening"
	"prescreen/screening/conduct"
)

// After a new rule the reader is to be weighed against it anew.
func TestEveryRuleIsWeighed(t *testing.T) {
	for _, id := range RuleIDs() {
		if _, ok := weights()["rule "+id]; !ok {
			t.Errorf("%s has no weight: go generate ./screening/learned", id)
		}
	}
	known := map[string]bool{}
	for _, id := range RuleIDs() {
		known["rule "+id] = true
	}
	for name := range weights() {
		if strings.HasPrefix(name, "rule ") && !known[name] {
			t.Errorf("%s is no rule", name)
		}
	}
}

// alone is what the rules find without the reader.
func alone(t *testing.T, c *Checker, d *screening.Draft) []screening.Finding {
	t.Helper()
	r, err := screening.Read(d, c.own)
	if err != nil {
		t.Fatal(err)
	}
	return screening.Screen(r, c.rules, c.level)
}

func TestReaderSpeaksWhereRulesAreSilent(t *testing.T) {
	c := New(maple(t))
	d := &screening.Draft{Surface: screening.Post, Text: "our last one tonight cried, then laughed, then asked for a second sticker. brave kid"}
	if found := alone(t, c, d); len(found) > 0 {
		t.Fatalf("the rules find %q: take another text", found[0].Quote)
	}
	r := screen(t, c, d)
	if r.Verdict == screening.Clear {
		t.Fatal("nothing is found")
	}
	for _, f := range r.Findings {
		if f.Quote == "" || f.Quote != d.Text[f.Start:f.End] || f.Rule.Why == "" {
			t.Errorf("%s %q has no place or reason", f.Rule.ID, f.Quote)
		}
	}
	// A rule that is switched off does not speak, for the reader neither.
	p := maple(t)
	p.Levels = map[string]screening.Setting{}
	for _, id := range RuleIDs() {
		p.Levels[id] = screening.Off
	}
	if r := screen(t, New(p), d); r.Verdict != screening.Clear {
		t.Errorf("with all rules off: %q", findings(r))
	}
}

func TestNumbersStandWhateverTheReaderThinks(t *testing.T) {
	c := New(maple(t))
	for _, text := range []string{
		"We are open until six on Thursdays. SSN 987-65-4321. Flu shots every day, walk in!",
		"Happy Friday from all of us! MRN 4471902. Parking is free behind the building.",
	} {
		if r := screen(t, c, &screening.Draft{Surface: screening.Post, Text: text}); r.Verdict == screening.Clear {
			t.Errorf("%q is clear", text)
		}
	}
}

// Something harmless beside it does not hide what is held by itself.
func TestHarmlessWordsHideNothing(t *testing.T) {
	c := New(maple(t))
	const harmless = "Happy Friday from all of us! We are open until six on Thursdays, flu shots are here, and parking is free behind the building. "
	for _, risky := range []string{
		"Maria Gomez came in for her root canal today. ",
		"Great seeing Dana Whitfield at her appointment yesterday! ",
		"The guy in chair 4 told me flossing is a government plot. ",
	} {
		for _, text := range []string{risky, harmless + risky, risky + harmless, harmless + risky + harmless} {
			if r := screen(t, c, &screening.Draft{Surface: screening.Post, Text: text}); r.Verdict == screening.Clear {
				t.Errorf("%q is clear", text)
			}
		}
	}
}

// Nor does it hide what an answer confirms.
func TestThanksForWordsHideNoConfirmation(t *testing.T) {
	c := New(nil)
	for _, context := range []string{"Thanks for my appointment yesterday!", "Thank you for my cleaning yesterday"} {
		for _, text := range []string{"You're welcome!", "Thank you for the kind words! You're welcome!", "You're welcome! Thank you for the kind words!"} {
			for _, surface := range []screening.Surface{screening.Comment, screening.Reply} {
				d := &screening.Draft{Surface: surface, Text: text, Context: &screening.Context{Author: "Dana Whitfield", Text: context}}
				if r := screen(t, c, d); r.Verdict == screening.Clear {
					t.Errorf("%s: %q under %q is clear", surface, text, context)
				}
			}
		}
	}
}

// The reader cannot know who agreed to be named.
func TestColleaguesWhoAgreedAreWelcomed(t *testing.T) {
	d := &screening.Draft{Surface: screening.Post, Text: "Please welcome Priscilla Duarte, our new office manager!"}
	if r := screen(t, New(nil), d); r.Verdict == screening.Clear {
		t.Error("somebody whom the profile does not know may be named")
	}
	agreed := &screening.Profile{Staff: []screening.Staff{{Name: "Priscilla Duarte", Consent: true}}}
	if r := screen(t, New(agreed), d); r.Verdict != screening.Clear {
		t.Errorf("who agreed to be named may not be: %q", findings(r))
	}
}

// What stands beside a disclosure is not held against its writer.
func TestHarmlessSentencesAreNotMarked(t *testing.T) {
	d := &screening.Draft{
		Surface: screening.Comment,
		Text:    "Great seeing Dana Whitfield at her appointment yesterday! Cold weather is back, so wash your hands often, drink enough water and get some rest.",
		Context: &screening.Context{Author: "Larkspur Family Clinic", Text: "Cold weather is back. Wash your hands often and drink enough water."},
	}
	r := screen(t, New(nil), d)
	if r.Verdict != screening.Stop {
		t.Fatalf("verdict %s", r.Verdict)
	}
	for _, f := range r.Findings {
		if strings.Contains(f.Quote, "wash") {
			t.Errorf("%s: %q", f.Rule.ID, f.Quote)
		}
	}
}

// Whom the practice may name hides nothing that stands beside it.
func TestColleaguesHideNothing(t *testing.T) {
	c := New(maple(t))
	for _, s := range []string{
		"He wanted a lollipop before, during and after. He got three.",
		"She walked in on crutches this morning and walked out without them.",
	} {
		for _, beside := range []string{"", " Kayla is here on Saturday."} {
			if r := screen(t, c, &screening.Draft{Surface: screening.Post, Text: s + beside}); r.Verdict == screening.Clear {
				t.Errorf("%q is clear", s+beside)
			}
		}
	}
}

// Both rules are of one category, and what is wrong with a denial is told by its own.
func TestDenialIsToldAsOne(t *testing.T) {
	d := &screening.Draft{
		Surface: screening.Reply, Text: "Marta, you have never been a patient here.",
		Context: &screening.Context{Author: "Marta", Text: "worst dentist ever, they ruined my crown"},
	}
	told := func(p *screening.Profile) map[string]screening.Level {
		out := map[string]screening.Level{}
		for _, f := range screen(t, New(p), d).Findings {
			out[f.Rule.ID] = f.Level
		}
		return out
	}
	both := told(maple(t))
	if both["denies-patient"] != screening.Stop || both["confirms-patient"] != 0 {
		t.Errorf("told by %v", both)
	}
	p := maple(t)
	p.Levels = map[string]screening.Setting{"denies-patient": screening.Off}
	if off := told(p); off["denies-patient"] != 0 || off["confirms-patient"] != screening.Stop {
		t.Errorf("where denials are not looked for: told by %v", off)
	}
	p.Levels = map[string]screening.Setting{"denies-patient": screening.AtCaution}
	if low := told(p); low["denies-patient"] != screening.Caution {
		t.Errorf("where denials are a caution: told by %v", low)
	}
	p.Levels = map[string]screening.Setting{"confirms-patient": screening.AtCaution}
	if high := told(p); high["denies-patient"] != screening.Stop {
		t.Errorf("where only confirmations are a caution: told by %v", high)
	}
}

// A reason that the reader finds unlikely is not told, unless the practice has a wish for
// its rule.
func TestUnlikelyReasons(t *testing.T) {
	c := New(maple(t))
	p := maple(t)
	p.Levels = map[string]screening.Setting{}
	for _, id := range RuleIDs() {
		p.Levels[id] = screening.AtStop
	}
	wishing := New(p)
	// unlikely are the conduct findings whose category is unlikely where another's is not.
	unlikely := func(c *Checker, r *screening.Reading, found []screening.Finding) int {
		n := 0
		for _, f := range found {
			i := r.Impression()
			if f.In == screening.InText && slices.Contains(conduct.Rules, f.Rule) && i.Category(f.Rule.Category) < unlikelyCategory &&
				i.Category(c.likeliest(r)[0].Category) > unlikelyCategory {
				n++
			}
		}
		return n
	}
	told, kept := 0, 0
	seen(t, "drafts", func(d *screening.Draft) {
		r, found, err := c.find(d)
		if err != nil {
			t.Fatal(err)
		}
		if len(found) == 0 {
			return
		}
		told += unlikely(c, r, found)
		r, found, err = wishing.find(d)
		if err != nil {
			t.Fatal(err)
		}
		kept += unlikely(wishing, r, found)
	})
	if told > 0 {
		t.Errorf("%d unlikely reasons are told", told)
	}
	if kept < 50 {
		t.Errorf("with a wish for every rule only %d unlikely reasons are told: nothing is tested", kept)
	}
}
