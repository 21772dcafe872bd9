package replies

import (
	"slices"
	"strings"
	"testing"

	"prescreen/screening"
	"prescreen/screening/speech"
)

// propose gives the ids of the templates proposed for a topic; findings are
// given by their categories.
func propose(surface screening.Surface, answers bool, topic screening.TopicKind, categories ...string) []string {
	r := &screening.Reading{Draft: &screening.Draft{Surface: surface}, Topic: screening.Topic{Kind: topic}}
	if answers {
		r.Context = speech.Read("Hi!")
	}
	var found []screening.Finding
	for _, c := range categories {
		found = append(found, screening.Finding{Rule: &screening.Rule{Category: c}, Level: screening.Stop})
	}
	var ids []string
	for _, p := range Propose(&screening.Profile{}, r, found, "en") {
		ids = append(ids, p.Template)
	}
	return ids
}

// denial is what is proposed instead of a denial under praise.
func denial() []string {
	r := &screening.Reading{Draft: &screening.Draft{Surface: screening.Reply}, Context: speech.Read("Hi!"), Topic: screening.Topic{Kind: screening.PraiseTopic}}
	var ids []string
	for _, p := range Propose(&screening.Profile{}, r, []screening.Finding{{Rule: &screening.Rule{ID: "denies-patient", Category: "patient-status"}}}, "en") {
		ids = append(ids, p.Template)
	}
	return ids
}

func TestProposeByTopic(t *testing.T) {
	for topic, want := range map[screening.TopicKind]string{
		screening.CrisisTopic: "emergency", screening.QuestionTopic: "medical-question", screening.RefillTopic: "refill",
		screening.BillingTopic: "billing", screening.RecordsTopic: "records", screening.AppointmentTopic: "appointment",
		screening.ComplaintTopic: "complaint", screening.PraiseTopic: "thanks", screening.ServiceTopic: "service",
	} {
		t.Run(want, func(t *testing.T) {
			for _, surface := range []screening.Surface{screening.Comment, screening.Reply, screening.Message} {
				got := propose(surface, true, topic, "patient-status")
				if len(got) == 0 || got[0] != want {
					t.Errorf("%s: got %q", surface, got)
				}
				// What would fit under any kind text comes last, and only once; under a
				// question or a complaint it does not fit.
				if i := slices.Index(got, "neutral"); topic == screening.PraiseTopic && i != len(got)-1 || topic != screening.PraiseTopic && i >= 0 {
					t.Errorf("%s: got %q", surface, got)
				}
				if private := slices.Contains(got, "private-message"); private != (surface == screening.Message && topic != screening.CrisisTopic) {
					t.Errorf("%s: got %q", surface, got)
				}
			}
		})
	}
}

func TestProposeByFinding(t *testing.T) {
	for name, c := range map[string]struct {
		got, want []string
	}{
		"nothing found":             {propose(screening.Reply, true, screening.PraiseTopic), nil},
		"a post that names":         {propose(screening.Post, false, screening.OtherTopic, "name"), []string{"general-post"}},
		"a post that reshares":      {propose(screening.Post, false, screening.OtherTopic, "ugc-reshare"), []string{"general-post"}},
		"a share":                   {propose(screening.Share, true, screening.PraiseTopic, "ugc-reshare"), []string{"thanks", "thanks-short", "neutral"}},
		"a share without a topic":   {propose(screening.Share, true, screening.OtherTopic, "ugc-reshare"), []string{"share-request", "neutral"}},
		"the first finding":         {propose(screening.Reply, true, screening.OtherTopic, "name", "billing", "appointment"), []string{"billing", "neutral"}},
		"advice without a topic":    {propose(screening.Reply, true, screening.OtherTopic, "medical-advice"), []string{"medical-question", "neutral"}},
		"a name without a topic":    {propose(screening.Reply, true, screening.OtherTopic, "name"), []string{"neutral"}},
		"several findings":          {propose(screening.Comment, false, screening.OtherTopic, "name", "billing", "appointment"), []string{"general-post"}},
		"a message of one's own":    {propose(screening.Message, false, screening.OtherTopic, "name"), []string{"private-message"}},
		"a denial":                  {denial(), []string{"complaint", "thanks", "thanks-short", "neutral"}},
		"a message in an emergency": {propose(screening.Message, true, screening.CrisisTopic, "medical-advice"), []string{"emergency"}},
	} {
		t.Run(name, func(t *testing.T) {
			if !slices.Equal(c.got, c.want) {
				t.Errorf("got %q, want %q", c.got, c.want)
			}
		})
	}
}

func TestProposeKnowsItsTemplates(t *testing.T) {
	for topic, ids := range byTopic {
		for _, id := range ids {
			if _, ok := ByID(id); !ok {
				t.Errorf("topic %d: no template %q", topic, id)
			}
		}
	}
	for category, id := range byCategory {
		if _, ok := ByID(id); !ok {
			t.Errorf("%s: no template %q", category, id)
		}
		if !slices.Contains(screening.Categories, category) {
			t.Errorf("no category %q", category)
		}
	}
}

func TestProposeInTheLanguageAsked(t *testing.T) {
	r := &screening.Reading{Draft: &screening.Draft{Surface: screening.Reply}, Context: speech.Read("Hola"), Topic: screening.Topic{Kind: screening.PraiseTopic}}
	p := &screening.Profile{Replies: map[string]map[string]string{"thanks": {"es": "¡Gracias de [Practice Name]!"}}}
	found := []screening.Finding{{Rule: &screening.Rule{Category: "patient-status"}}}
	for lang, start := range map[string]string{"en": "Thank you", "es": "¡Gracias de nuestra oficina!"} {
		got := Propose(p, r, found, lang)
		if len(got) == 0 || got[0].Lang != lang || !strings.HasPrefix(got[0].Text, start) {
			t.Errorf("%s: got %+v", lang, got)
		}
	}
}
