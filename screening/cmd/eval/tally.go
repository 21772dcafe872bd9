package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// share counts how often something came out right.
type share struct{ yes, all int }

func (s *share) add(yes bool) {
	s.all++
	if yes {
		s.yes++
	}
}

func (s share) percent() float64 { return 100 * float64(s.yes) / float64(max(s.all, 1)) }

func (s share) String() string {
	if s.all == 0 {
		return "–"
	}
	return fmt.Sprintf("%5.1f %% (%d of %d)", s.percent(), s.yes, s.all)
}

// figures are what is measured for one group of drafts.
type figures struct {
	// warned counts violations with any finding, alarms harmless drafts with one.
	warned, alarms share
	// marked counts words that had to be marked, spared those that had not.
	marked, spared share
	// category counts drafts with findings of which one has a right category.
	category share
}

type tally struct {
	all                        figures
	language, surface, verdict map[string]*figures
	categories                 map[string]*share
	confusion                  map[[2]string]int
	pairs                      map[string][]bool
	mistakes                   []string
}

func newTally() *tally {
	return &tally{
		language: map[string]*figures{}, surface: map[string]*figures{}, verdict: map[string]*figures{},
		categories: map[string]*share{}, confusion: map[[2]string]int{}, pairs: map[string][]bool{},
	}
}

func (t *tally) add(r *record, report *screening.Report) {
	harmful := r.Verdict != "clear"
	warned := report.Verdict != screening.Clear
	t.confusion[[2]string{r.Verdict, report.Verdict.String()}]++
	groups := []*figures{&t.all, group(t.language, r.Lang), group(t.surface, string(r.draft.Surface)), group(t.verdict, r.Verdict)}
	found := map[string]bool{}
	for _, f := range report.Findings {
		found[f.Rule.Category] = true
	}
	for _, g := range groups {
		if harmful {
			g.warned.add(warned)
			if warned {
				g.category.add(slices.ContainsFunc(r.Categories, func(c string) bool { return found[c] }))
			}
		} else {
			g.alarms.add(warned)
		}
		for _, s := range r.Flag {
			g.marked.add(covered(r.draft.Text, s, report))
		}
		for _, s := range r.NotFlag {
			g.spared.add(!covered(r.draft.Text, s, report))
		}
	}
	for _, c := range r.Categories {
		if t.categories[c] == nil {
			t.categories[c] = &share{}
		}
		t.categories[c].add(found[c])
	}
	if r.Pair != "" {
		t.pairs[r.Pair] = append(t.pairs[r.Pair], harmful == warned)
	}
	if harmful != warned {
		t.mistakes = append(t.mistakes, describe(r, report))
	}
}

func group(m map[string]*figures, name string) *figures {
	if m[name] == nil {
		m[name] = &figures{}
	}
	return m[name]
}

// covered reports whether a finding overlaps the first place of s in the text.
func covered(whole, s string, report *screening.Report) bool {
	at := strings.Index(whole, s)
	if at < 0 {
		return false
	}
	span := text.Span{Start: at, End: at + len(s)}
	return slices.ContainsFunc(report.Findings, func(f screening.Finding) bool { return f.In == screening.InText && f.Overlaps(span) })
}

func describe(r *record, report *screening.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s: should be %s, is %s\n", r.ID, r.draft.Surface, r.Verdict, report.Verdict)
	if c := r.draft.Context; c != nil {
		fmt.Fprintf(&b, "    > %s: %s\n", c.Author, c.Text)
	}
	fmt.Fprintf(&b, "    %s\n", r.draft.Text)
	for _, f := range report.Findings {
		fmt.Fprintf(&b, "    found %s: %q\n", f.Rule.ID, f.Quote)
	}
	return b.String()
}

// bothRight counts the pairs of which both drafts came out right.
func (t *tally) bothRight() share {
	var right share
	for _, p := range t.pairs {
		right.add(!slices.Contains(p, false))
	}
	return right
}

func (t *tally) print(out io.Writer, worst int) {
	fmt.Fprintf(out, "violations warned        %v\n", t.all.warned)
	fmt.Fprintf(out, "harmless with a finding  %v\n", t.all.alarms)
	fmt.Fprintf(out, "pairs, both sides right  %v\n", t.bothRight())
	fmt.Fprintf(out, "words to mark, marked    %v\n", t.all.marked)
	fmt.Fprintf(out, "words to spare, spared   %v\n", t.all.spared)
	fmt.Fprintf(out, "a right category         %v\n", t.all.category)
	fmt.Fprintf(out, "\nshould be   is clear  is caution  is stop\n")
	for _, v := range []string{"clear", "caution", "stop"} {
		fmt.Fprintf(out, "%-10s %9d %11d %8d\n", v, t.confusion[[2]string{v, "clear"}], t.confusion[[2]string{v, "caution"}], t.confusion[[2]string{v, "stop"}])
	}
	for _, part := range []struct {
		name   string
		groups map[string]*figures
	}{{"verdict", t.verdict}, {"language", t.language}, {"surface", t.surface}} {
		fmt.Fprintf(out, "\n%-10s %-26s %-26s %s\n", part.name, "violations warned", "harmless with a finding", "words to mark, marked")
		for _, name := range slices.Sorted(maps.Keys(part.groups)) {
			g := part.groups[name]
			fmt.Fprintf(out, "%-10s %-26v %-26v %v\n", name, g.warned, g.alarms, g.marked)
		}
	}
	fmt.Fprintf(out, "\n%-18s named among the findings\n", "category")
	for _, c := range screening.Categories {
		if s := t.categories[c]; s != nil {
			fmt.Fprintf(out, "%-18s %v\n", c, *s)
		}
	}
	for _, m := range t.mistakes[:min(worst, len(t.mistakes))] {
		fmt.Fprintf(out, "\n%s", m)
	}
}
