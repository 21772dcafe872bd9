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
	screening.ServiceTopic:     {"service"},
}

// byCategory names the template for what a finding is about, where the context
// does not decide.
var byCategory = map[string]string{
	"appointment": "appointment", "billing": "billing", "medical-advice": "medical-question",
	"phi-solicitation": "private-message", "ugc-reshare": "share-request", "patient-status": "neutral",
}

// with adds those that are not there.
//
//go:noinline
func with(ids, more []string) []string {
	for _, id := range more {
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// Propose gives the wordings to choose from instead of a draft with findings.
func Propose(p *screening.Profile, r *screening.Reading, found []screening.Finding, lang string) []screening.Proposal {
	if len(found) == 0 {
		return nil
	}
	var ids []string
	add := func(list ...string) { ids = with(ids, list) }
	// Who was about to deny something answers a complaint, whatever it reads like.
	if r.Context != nil && r.Topic.Kind != screening.CrisisTopic && slices.ContainsFunc(found, func(f screening.Finding) bool { return f.Rule.ID == "denies-patient" }) {
		add("complaint")
	}
	if r.Context != nil {
		add(byTopic[r.Topic.Kind]...)
		if r.Topic.Booking && len(ids) == 0 {
			add("appointment")
		}
	}
	if r.Private() && r.Topic.Kind != screening.CrisisTopic {
		add("private-message")
	}
	// What is posted unasked answers nobody.
	if r.Context == nil && !r.Private() {
		add("general-post")
	}
	for _, f := range found {
		if len(ids) == 0 {
			add(byCategory[f.Rule.Category])
		}
	}
	// "Thank you for sharing!" is no answer to a question, a complaint or an emergency.
	if kind := r.Topic.Kind; r.Context != nil && (len(ids) == 0 || kind == screening.OtherTopic || kind == screening.PraiseTopic) {
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
	return Fill(p, s, lang)
}

// Fill puts name and number in the place of a wording's placeholders.
func Fill(p *screening.Profile, s, lang string) string {
	name, phone := p.Practice.Name, ""
	if len(p.Practice.Phones) > 0 {
		phone = p.Practice.Phones[0]
	}
	general := office[lang == "es"]
	if phone == "" {
		for i := 0; i < len(general.unnumbered); i += 2 {
			s = strings.Join(strings.Split(s, general.unnumbered[i]), general.unnumbered[i+1])
		}
		s = fill(s, phoneNumber, general.name)
	}
	if name == "" {
		s = fill(s, practiceName, general.name)
	}
	return insert(s, name, phone)
}

// The placeholders of wordings.
const (
	practiceName = "[Practice Name]"
	phoneNumber  = "[Phone Number]"
)

// insert puts name and number in place of the placeholders; a name that reads
// like a placeholder stays as it is.
func insert(s, name, phone string) string {
	parts := strings.Split(s, practiceName)
	for n := range parts {
		parts[n] = strings.Join(strings.Split(parts[n], phoneNumber), phone)
	}
	return strings.Join(parts, name)
}

// office is the practice in general words, in Spanish and not: its name, and how
// to leave the number out of the words around it.
var office = map[bool]struct {
	name       string
	unnumbered []string // words and what stands for them, and so on
}{
	false: {"our office", []string{" at [Phone Number]", "", " on [Phone Number]", "", " ([Phone Number])", ""}},
	true: {"nuestra oficina", []string{"llame al [Phone Number]", "llame a nuestra oficina",
		"Llame al [Phone Number]", "Llame a nuestra oficina", " al [Phone Number]", "", " en el [Phone Number]", "", " ([Phone Number])", ""}},
}

// fill puts words in place of a placeholder, with a capital where a sentence
// starts.
func fill(s, placeholder, words string) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(s, placeholder)
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		if startsSentence(b.String()) {
			b.WriteString(strings.ToUpper(words[:1]) + words[1:])
		} else {
			b.WriteString(words)
		}
		s = after
	}
}

func startsSentence(before string) bool {
	before = strings.TrimRight(before, " \n¡¿\"“")
	return before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?")
}
