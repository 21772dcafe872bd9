package screening

import (
	"strings"
	"testing"

	"prescreen/screening/learned"
	"prescreen/screening/speech"
)

// What the profile lists is told to the reader word by word, in the draft and in
// what it answers.
func TestReaderIsToldWhatTheProfileKnows(t *testing.T) {
	const s = "Kayla and Priya are at Maple Grove, see @maplegrove or maplegrove.example, not @elmstreet or elm.example. Write to hello@maplegrove.example! Dana"
	want := map[speech.Set]string{
		learned.Agreed:  "kayla",
		learned.Unasked: "priya",
		learned.Ours:    "maple grove maplegrove maplegrove.example hello@maplegrove.example",
	}
	r, err := Read(&Draft{Surface: Reply, Text: s, Context: &Context{Author: "Dana", Text: s}}, grove)
	if err != nil {
		t.Fatal(err)
	}
	p := r.Passage()
	for name, pieces := range map[string][]learned.Piece{"draft": p.Text, "context": p.Context} {
		got := map[speech.Set]string{}
		for _, piece := range pieces {
			for known := range want {
				if piece.Acts&known != 0 {
					got[known] = strings.TrimSpace(got[known] + " " + r.Text.Words[piece.Word].Text)
				}
			}
		}
		for known, words := range want {
			if got[known] != words {
				t.Errorf("%s: %q are known, not %q", name, got[known], words)
			}
		}
	}
}
