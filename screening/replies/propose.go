package replies

import (
	"slices"
	"strings"

	"prescreen/screening"
)

// byTopic names the templates for what a context does, best first.
var byTopic = map[screening.TopicKind][]string{
	screening.CrisisTopic:      {"emergency"},
	screening.QuestionTopic:    {"medical-question"},
	screening.RefillTopic:      {"refill"},
	screening.BillingTopic:     {"billing"},
	screening.RecordsTopic:     {"records"},
	screening.AppointmentTopic: {"appointment"},
	screening.ComplaintTopic:   {"complaint"},
	screening.PraiseTopic:      {"thanks", "thanks-short"},
}

// byCategory names the template for what a finding is about, where the context
// does not decide. A category that is missing has none: what is to be posted
// unasked has to be written anew, not answered.
var byCategory = map[string]string{
	"appointment": "appointment", "billing": "billing", "medical-advice": "medical-question",
	"phi-solicitation": "private-message", "ugc-reshare": "share-request", "patient-status": "neutral",
}

// Propose gives the wordings to choose from instead of a draft with findings.
func Propose(p *screening.Profile, r *screening.Reading, found []screening.Finding, lang string) []screening.Proposal {
	if len(found) == 0 {
		return nil
	}
	var ids []string
	add := func(list ...string) {
		for _, id := range list {
			if id != "" && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	if r.Context != nil {
		add(byTopic[r.Topic.Kind]...)
	}
	if r.Private() && r.Topic.Kind != screening.CrisisTopic {
		add("private-message")
	}
	for _, f := range found {
		if f.Rule.Category == "ugc-reshare" || len(ids) == 0 {
			add(byCategory[f.Rule.Category])
		}
	}
	if r.Context != nil {
		add("neutral")
	}
	var out []screening.Proposal
	for _, id := range ids {
		if s := Wording(p, id, lang); s != "" {
			out = append(out, screening.Proposal{Template: id, Lang: lang, Text: s})
		}
	}
	return out
}

// Wording gives a template in the practice's own words where it has some, with
// name and number filled in. What the profile lacks is said in general words.
func Wording(p *screening.Profile, id, lang string) string {
	t, ok := ByID(id)
	if !ok {
		return ""
	}
	s := t.En
	if lang == "es" {
		s = t.Es
	}
	if own := p.Replies[id][lang]; own != "" {
		s = own
	}
	name, phone := p.Practice.Name, ""
	if len(p.Practice.Phones) > 0 {
		phone = p.Practice.Phones[0]
	}
	if lang == "es" {
		if phone == "" {
			s = strings.NewReplacer(" al [Phone Number]", "").Replace(s)
		}
		if name == "" {
			name = "nuestra oficina"
		}
	} else {
		if phone == "" {
			s = strings.NewReplacer(" at [Phone Number]", "", "call [Phone Number]", "call our office").Replace(s)
		}
		if name == "" {
			name = "our office"
		}
	}
	return strings.NewReplacer("[Practice Name]", name, "[Phone Number]", phone).Replace(s)
}
