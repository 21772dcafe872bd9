package screening_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"prescreen/screening"
)

// How many of a thousand texts that were labelled and set aside must be told right:
// whether their writer lets on to be cared for, and what they do.
const leastCare, leastKind = 860, 680

func TestTopicsOfTextsSetAside(t *testing.T) {
	names := map[string]screening.TopicKind{
		"praise": screening.PraiseTopic, "appointment": screening.AppointmentTopic, "billing": screening.BillingTopic, "records": screening.RecordsTopic,
		"refill": screening.RefillTopic, "question": screening.QuestionTopic, "complaint": screening.ComplaintTopic, "crisis": screening.CrisisTopic,
		"service": screening.ServiceTopic, "other": screening.OtherTopic,
	}
	file, err := os.Open("testdata/topics-held.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	own := screening.NewOwn(&screening.Profile{})
	all, care, kind := 0, 0, 0
	wrong := map[string]int{}
	for lines := bufio.NewScanner(file); lines.Scan(); all++ {
		var it struct {
			Author, Text, Kind string
			Care               bool
		}
		if err := json.Unmarshal(lines.Bytes(), &it); err != nil {
			t.Fatal(err)
		}
		want, ok := names[it.Kind]
		if !ok {
			t.Fatalf("%q is no kind", it.Kind)
		}
		r, err := screening.Read(&screening.Draft{Surface: screening.Reply, Text: "ok", Context: &screening.Context{Author: it.Author, Text: it.Text}}, own)
		if err != nil {
			t.Fatal(err)
		}
		if r.Topic.Care == it.Care {
			care++
		}
		if r.Topic.Kind == want {
			kind++
		} else {
			for name, k := range names {
				if k == r.Topic.Kind {
					wrong[it.Kind+" taken for "+name]++
				}
			}
		}
	}
	t.Logf("of %d: care told right %d, kind %d; %v", all, care, kind, wrong)
	if all < 1000 || care*1000 < leastCare*all || kind*1000 < leastKind*all {
		t.Errorf("of %d texts whether they claim care is told right of %d, what they do of %d", all, care, kind)
	}
}
