package intake

import (
	"fmt"
	"testing"
)

// In whatever pieces an input arrives, it is read as if it had come at once.
func TestFeedReadsAsReadDoes(t *testing.T) {
	for format, source := range map[string]string{
		Text: "Hi\n", JSONL: "{\"id\":\"a\",\"text\":\"Hi\"}\noops\n{\"text\":\"Yo\"}\n", CSV: "id;texto\n1;Jos\xe9\n2;\"a\nb\"\n",
		Meta: `[{"post":"a"},{"post":"b"}`, Zip: archive(t, packed{name: "posts_1.json", content: posts}),
	} {
		want, wantErr := read(source, format)
		for size := 1; size <= len(source); size += 1 + size/3 {
			f := NewFeed(How{Format: format})
			items, at, state := 0, 0, Ready
			for state != Ended {
				if _, state = f.Next(); state == Ready {
					items++
				}
				if state == Hungry && at < len(source) {
					next := min(at+size, len(source))
					f.Give([]byte(source[at:next]))
					at = next
				} else if state == Hungry {
					f.Give(nil)
				}
			}
			lines := 0
			for _, c := range want {
				if c == '\n' {
					lines++
				}
			}
			if items != lines || fmt.Sprint(f.Err()) != fmt.Sprint(wantErr) {
				t.Errorf("%s in pieces of %d: %d items, %v, want %d, %v", format, size, items, f.Err(), lines, wantErr)
			}
			f.Stop()
		}
	}
}

func TestFeedCanBeStopped(t *testing.T) {
	f := NewFeed(How{Format: JSONL})
	if _, state := f.Next(); state != Hungry {
		t.Fatal(state)
	}
	f.Give([]byte("{\"text\":\"Hi\"}\n{\"text\""))
	if i, state := f.Next(); state != Ready || i.Draft.Text != "Hi" {
		t.Fatal(i, state)
	}
	f.Stop()
	f.Stop()
	if _, state := f.Next(); state != Ended {
		t.Error(state)
	}
}
