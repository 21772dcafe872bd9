package identifiers

import (
	"sort"

	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// HealthPlan finds beneficiary, member and policy numbers; a Medicare Beneficiary Identifier by its format (CMS), others by a word that stands near.
var HealthPlan = &screening.Rule{
	ID:       "health-plan",
	Category: "health-plan",
	Title:    "Contains an insurance number",
	Why:      "An insurance or Medicare number belongs to one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(I)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"Medicare denied it because the number on file [1EG4-TE5-MK73] didn't match",
		"el num de medicaid de tu niña es [0044 7719 2] vdd?",
	},
	Passes: []string{
		"Medicare open enrollment runs October 15 to December 7, call 1-800-633-4227.",
	},
	Find: findHealthPlan,
}

var planWords = text.SetOf(`socio afiliado afiliada medicaid medicare member subscriber policy poliza aseguranza beneficiary rxbin bin pcn plan pmi bcbs bluecross
	anthem aetna cigna humana kaiser tricare ucare medica healthpartners insurance hmo ppo`)

func findHealthPlan(r *screening.Reading, report func(screening.Hit)) {
	for _, c := range r.Codes() {
		if mbi(c.Plain) {
			report(screening.Hit{Span: c.Span})
		}
	}
	labelled(r, 8, planWords, report, func(c *screening.Code) bool {
		return c.Digits >= 5 || c.Digits >= 4 && (len(c.Plain) > c.Digits || partial(r, c))
	})
	// Behind the name of an insurer, or with one anywhere near, in a draft about somebody.
	far := nearby{r: r, words: planWords, class: lexicon.Insurer}
	for i := range r.Codes() {
		c := &r.Codes()[i]
		if c.Digits < 5 || !r.Discloses(c.Sentence) || named(r, c) || inPhone(r, c) {
			continue
		}
		if insured(r, c) || unmistakable(c) && far.near(c.Sentence) {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// insured reports whether one of the words before a code, in its sentence, is the name
// of an insurer.
func insured(r *screening.Reading, c *screening.Code) bool {
	const reach = 8
	w, from := r.Text.Words, r.Text.Sentences[c.Sentence].From
	for n := sort.Search(len(w), func(n int) bool { return w[n].Token >= c.First }) - 1; n >= from && c.First-w[n].Token <= reach; n-- {
		if w[n].Class&lexicon.Insurer != 0 {
			return true
		}
	}
	return false
}

// mbi checks the eleven places of a Medicare Beneficiary Identifier: 1 is 1 to
// 9; 2, 5, 8 and 9 are letters; 4, 7, 10 and 11 are digits; 3 and 6 are either;
// the letters s, l, o, i, b and z never occur.
func mbi(s string) bool {
	if len(s) != 11 || s[0] == '0' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		digit := c >= '0' && c <= '9'
		letter := c >= 'a' && c <= 'z'
		switch c {
		case 's', 'l', 'o', 'i', 'b', 'z':
			letter = false
		}
		switch i {
		case 0, 3, 6, 9, 10:
			if !digit {
				return false
			}
		case 1, 4, 7, 8:
			if !letter {
				return false
			}
		default:
			if !digit && !letter {
				return false
			}
		}
	}
	return true
}
