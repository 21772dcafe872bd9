// Command eval measures the checker on labelled drafts and prints what it found:
// by verdict, category, language and surface, with the mistakes in full where
// they are asked for.
//
//	eval [-profile FILE] [-worst N] [-floor FILE] [-record FILE] FILE…
//
// With a floor it fails when a figure is worse than recorded there. With a
// record it writes the figures to that file as well, for the demo page.
//
// A record is a draft with verdict, categories, must_flag, must_not_flag, lang
// and pair, one a line.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"prescreen/screening"
	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(2)
	}
}

func run() error {
	profile := flag.String("profile", "screening/testdata/profile.json", "the practice that the drafts belong to")
	recorded := flag.String("floor", "", "the figures that must at least be reached")
	kept := flag.String("record", "", "the file that the figures are written to")
	worst := flag.Int("worst", 0, "how many mistakes to print in full")
	flag.Parse()
	if flag.NArg() == 0 {
		return fmt.Errorf("name at least one file of labelled drafts")
	}
	checker, err := checkerFor(*profile)
	if err != nil {
		return err
	}
	t, err := measured(checker, flag.Args())
	if err != nil {
		return err
	}
	t.print(os.Stdout, *worst)
	if *kept != "" {
		if err := t.record(*kept); err != nil {
			return err
		}
	}
	if *recorded == "" {
		return nil
	}
	return t.reaches(*recorded)
}

// measured counts what the checker makes of the drafts in some files.
func measured(checker *policy.Checker, names []string) (*tally, error) {
	t := newTally()
	for _, name := range names {
		records, err := read(name)
		if err != nil {
			return nil, err
		}
		for i := range records {
			report, err := checker.Screen(records[i].draft)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", name, records[i].ID, err)
			}
			t.add(&records[i], report)
		}
	}
	return t, nil
}

func checkerFor(file string) (*policy.Checker, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	p, problems := wire.Profile(v, policy.RuleIDs(), policy.TemplateIDs())
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s: %w", file, problems[0])
	}
	return policy.New(p), nil
}

// record is a labelled draft.
type record struct {
	ID, Verdict, Lang, Pair string
	Categories              []string
	Flag                    []string `json:"must_flag"`
	NotFlag                 []string `json:"must_not_flag"`
	draft                   *screening.Draft
}

func read(name string) ([]record, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []record
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var r record
		var v any
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if r.draft, err = wire.Draft(v); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if r.Lang == "" {
			r.Lang = "en"
		}
		out = append(out, r)
	}
	return out, lines.Err()
}
