package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
	"strings"
)

// URL finds links to pages that are neither the practice's nor a public body's, in a text about somebody's care.
var URL = &screening.Rule{
	ID:       "url",
	Category: "url",
	Title:    "Links to a personal page",
	Why:      "A link can lead to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(N)",
	Advice:   "Leave the link out.",
	Level:    screening.Stop,
	Flags: []string{
		"Please give what you can for our patient Tommy: [https://caringpages.example/visit/tommyhaugen]",
		"which of these is ok for the newsletter? our blog or [portal.charts.example/pt/rebecca-soto/results]",
		"> the link expired\nTry [portal.example/r/marisol-upton/mri-lumbar], good for an hour",
	},
	Passes: []string{
		"Hamilton is a pioneer: news.example/hamilton-a-pioneer-with-project-to-get-epipens-into-malls",
		"Check your risk at cdc.gov/heartdisease, it takes two minutes.",
		"Read the county rankings here: countyhealthrankings.org",
	},
	Find: findURL,
}

func findURL(r *screening.Reading, report func(screening.Hit)) {
	if r.News {
		return
	}
	t := r.Text.Text
	for n, s := range t.Sentences {
		for i := s.From; i < s.To; i++ {
			k := &t.Tokens[i]
			if spokenDot.Has(k.Word) && i > s.From && i+1 < s.To && domains.Has(t.Tokens[i+1].Word) && t.Tokens[i-1].Kind == text.Word && r.Discloses(n) &&
				before(t, i, 4, spokenAt) < 0 {
				report(screening.Hit{Span: t.Span(i-1, i+1)})
				continue
			}
			if k.Kind != text.Link || publicBody(k.Word) {
				continue
			}
			if r.LeadsToOne(i) {
				report(screening.Hit{Span: k.Span})
				continue
			}
			if r.Own.Domain(k.Word) {
				continue
			}
			about := func(i int) bool {
				return r.Patientlike(i) && r.Sentences[i].OneOf || r.ToldOf(i) && r.Around(i, r.SpeaksOfCare)
			}
			if r.Discloses(n) || r.Around(n, about) {
				report(screening.Hit{Span: k.Span})
			}
		}
	}
}

// A link may be spelled out; behind an "at" it is a mailbox.
var (
	spokenDot = text.SetOf("dot punto")
	spokenAt  = text.SetOf("at arroba")
	domains   = text.SetOf("com net org example health info")
)

func publicBody(link string) bool {
	host, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(link, "https://"), "http://"), "/")
	for _, e := range []string{".gov", ".mil", ".edu"} {
		if strings.HasSuffix(host, e) {
			return true
		}
	}
	return false
}
