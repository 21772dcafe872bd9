package screening

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// MaxUnits is the longest draft that is screened, in UTF-16 code units.
const MaxUnits = 100_000

// TooLongError is the error for a draft, or a context, that is too long to be
// screened whole. Nothing is ever cut.
type TooLongError struct{ Units int }

// Error names both lengths.
func (e *TooLongError) Error() string {
	return fmt.Sprintf("the text has %d characters, at most %d can be screened", e.Units, MaxUnits)
}

// Screen asks each rule about a reading. Findings come ordered by part, start
// and end; of findings for the same reason at overlapping words the first and
// more serious one stays.
func Screen(r *Reading, rules []*Rule, level func(*Rule, Level) Level) []Finding {
	var found []Finding
	for _, rule := range rules {
		rule.Find(r, func(h Hit) {
			if h.Level == Clear {
				h.Level = rule.Level
			}
			l := level(rule, h.Level)
			if l == Clear {
				return
			}
			found = append(found, Finding{Rule: rule, Level: l, In: h.In, Span: h.Span})
		})
	}
	slices.SortStableFunc(found, inOrder)
	found = once(found)
	for i := range found {
		found[i].Quote = r.quote(found[i].In, found[i].Span)
	}
	return found
}

func inOrder(a, b Finding) int {
	return cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Start, b.Start), cmp.Compare(b.Level, a.Level), cmp.Compare(b.End, a.End))
}

// once drops findings that say the same about the same words.
func once(found []Finding) []Finding {
	kept := found[:0]
	// What is kept of a category lies in order and apart, so that only the last
	// can overlap.
	type reason struct {
		in       Part
		category string
	}
	last := map[reason]int{}
	for _, f := range found {
		why := reason{f.In, f.Rule.Category}
		same, ok := last[why]
		switch {
		case !ok || !kept[same].Overlaps(f.Span):
			last[why] = len(kept)
			kept = append(kept, f)
		case f.Level > kept[same].Level:
			kept[same] = f
		case f.Level == kept[same].Level && f.Rule == kept[same].Rule && f.End > kept[same].End:
			kept[same].Span = kept[same].Cover(f.Span)
		}
	}
	// A more serious one may start later than the one whose place it took.
	slices.SortStableFunc(kept, inOrder)
	return kept
}

// Verdict is the highest level among findings.
func Verdict(found []Finding) Level {
	v := Clear
	for _, f := range found {
		v = max(v, f.Level)
	}
	return v
}

// Units counts UTF-16 code units.
func Units(s string) int {
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		n += utf16.RuneLen(r)
		i += size
	}
	return n
}

// Report is all that is found in a draft, and what could be sent instead.
type Report struct {
	Verdict  Level
	Findings []Finding
	Replies  []Proposal
	// Lang is the language of the draft, or of what it answers: "en" or "es".
	Lang string
}

// Proposal is a proposed compliant text.
type Proposal struct {
	Template string
	Lang     string
	Text     string
}

// MediaText is what spans of findings about media index: the file names, each
// on a line of its own.
func MediaText(d *Draft) string {
	names := make([]string, len(d.Media))
	for i, m := range d.Media {
		names[i] = m.Name
	}
	return strings.Join(names, "\n")
}
