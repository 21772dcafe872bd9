package screening

import (
	"cmp"
	"fmt"
	"slices"
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
	var rule *Rule
	note := func(h Hit) {
		if h.Level == Clear {
			h.Level = rule.Level
		}
		if l := level(rule, h.Level); l != Clear {
			found = append(found, Finding{Rule: rule, Level: l, In: h.In, Span: h.Span})
		}
	}
	for _, rule = range rules {
		rule.Find(r, note)
	}
	found = InOrder(found)
	for i := range found {
		found[i].Quote = r.quote(found[i].In, found[i].Span)
	}
	return found
}

// InOrder sorts findings, and drops those that say the same about the same words.
//
//go:noinline
func InOrder(found []Finding) []Finding {
	slices.SortStableFunc(found, inOrder)
	return once(found)
}

func inOrder(a, b Finding) int {
	return cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Start, b.Start), cmp.Compare(b.Level, a.Level), cmp.Compare(b.End, a.End))
}

// once drops findings that say the same about the same words. They are ordered by
// start, so that only the last one kept of a category can overlap the next.
func once(found []Finding) []Finding {
	kept := make([]Finding, 0, len(found))
	last := map[string]int{}
	for _, f := range found {
		same, ok := last[f.Rule.Category]
		if !ok || kept[same].In != f.In || !kept[same].Overlaps(f.Span) {
			last[f.Rule.Category] = len(kept)
			kept = append(kept, f)
			continue
		}
		switch k := &kept[same]; {
		case f.Level > k.Level:
			// The more serious one takes the whole stretch.
			f.Span = f.Cover(k.Span)
			*k = f
		case f.Rule == k.Rule:
			k.Span = k.Cover(f.Span)
		}
	}
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
