package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"prescreen/screening"
	"prescreen/screening/learned"
	"prescreen/screening/policy"
	"prescreen/screening/text"
)

const (
	// Of so many drafts one is joined with another, and one is given small talk beside
	// what it answers.
	joinedOf, talkedOf = 8, 32
	// A spelling that fewer drafts have is any other one; no more are kept.
	fewest, spellingsKept = 3, 5200
	// Of so many parts of the fresh hands, the first ones are foretold by all others:
	// they have drafts enough, and each needs a reader of its own.
	folds, foretold = 4, 2
	// plainWeight is that of a draft of plainHands beside any other.
	plainWeight = 2
)

// plainHands wrote in the manner of drafts-shared, as staff do day by day; most others
// looked for what is hard.
var plainHands = []string{
	"drafts-shared", "fresh-gk", "fresh-gr", "fresh-gt", "fresh-gx", "fresh-gz", "fresh-gaa", "fresh-gab", "fresh-gac", "fresh-gad", "fresh-gae",
	"fresh-gaf", "fresh-gag", "fresh-gah", "fresh-gal", "fresh-gam", "fresh-gan", "fresh-gao", "fresh-gau", "fresh-gav", "fresh-gbh",
	"fresh-gbj", "fresh-gbk", "fresh-gbl", "fresh-gbm", "fresh-gbq", "fresh-gbs", "fresh-gbx", "fresh-gby", "fresh-gcb", "fresh-gch", "fresh-gci", "fresh-gcj", "fresh-gck",
}

// passage is one labelled draft as the reader is given it.
type passage struct {
	*learned.Passage
	record
	weight float32
	// spans are where the pieces of the text stand.
	spans []text.Span
}

// passageOf reads a record. It gives nil for a text too long to be screened.
func passageOf(r *record) *passage {
	reading, err := screening.Read(draftOf(r), own)
	if err != nil {
		return nil
	}
	p := &passage{Passage: reading.Passage(), record: *r, weight: 1}
	if len(p.Passage.Text) > learned.Longest {
		p.Passage.Text = p.Passage.Text[:learned.Longest]
	}
	for i := range p.Passage.Text {
		if t := int(p.Passage.Text[i].Token); t < len(reading.Text.Tokens) {
			p.spans = append(p.spans, reading.Text.Tokens[t].Span)
		} else {
			p.spans = append(p.spans, text.Span{})
		}
	}
	return p
}

func draftOf(r *record) *screening.Draft {
	d := &screening.Draft{Surface: screening.Surface(r.Surface), Text: r.Text}
	if r.Context != nil {
		d.Context = &screening.Context{Author: r.Context.Author, Text: r.Context.Text}
	}
	return d
}

// readPassages gives all drafts of some files, and what the product promises.
func readPassages(folder string) (drafts, fresh, contexts []*passage, err error) {
	var promised []*passage
	for pattern, out := range map[string]*[]*passage{"drafts-*.jsonl": &drafts, "fresh-*.jsonl": &fresh, "contexts-*.jsonl": &contexts, "promised.jsonl": &promised} {
		records, err := read(folder, pattern)
		if err != nil {
			return nil, nil, nil, err
		}
		for i := range records {
			r := &records[i]
			if out == &contexts {
				if r.Care == nil && r.Kind == "" {
					continue
				}
				r.Surface, r.Context, r.Text = string(screening.Reply), &struct{ Author, Text string }{r.Author, r.Text}, ""
			}
			if p := passageOf(r); p != nil {
				if slices.Contains(plainHands, p.hand) {
					p.weight = plainWeight
				}
				*out = append(*out, p)
			}
		}
	}
	starters, err := readStarters(filepath.Join("..", "..", "extension", "src", "ideas", "starters"))
	if err != nil {
		return nil, nil, nil, err
	}
	for _, p := range promised {
		p.weight = promiseWeight
	}
	drafts = slices.Concat(drafts, promised, readPromises(), starters)
	return drafts, fresh, contexts, nil
}

// rulesFind is what the rules alone find in a draft.
func rulesFind(d *screening.Draft) []screening.Finding {
	r, err := screening.Read(d, own)
	if err != nil {
		return nil
	}
	return foundIn(r)
}

func foundIn(r *screening.Reading) []screening.Finding {
	return screening.Screen(r, policy.Rules(), func(_ *screening.Rule, l screening.Level) screening.Level { return l })
}

// spellingsIn are the most frequent spellings, sorted.
func spellingsIn(passages ...[]*passage) []uint32 {
	count := map[uint32]int{}
	for _, list := range passages {
		for _, p := range list {
			for _, pieces := range [][]learned.Piece{p.Passage.Text, p.Passage.Context, p.Passage.Author} {
				for i := range pieces {
					count[pieces[i].Spelling]++
				}
			}
		}
	}
	var out []uint32
	for h, n := range count {
		if n >= fewest {
			out = append(out, h)
		}
	}
	slices.SortFunc(out, func(a, b uint32) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	out = out[:min(len(out), spellingsKept)]
	slices.Sort(out)
	return out
}

func (p *passage) sample(n *net) *sample {
	of := func(list []learned.Piece, hints [][]uint64) pieces {
		var out pieces
		for i := range list {
			var h []int
			if int(list[i].Sentence) < len(hints) {
				h = learned.KnownHints(hints[list[i].Sentence])
			}
			out.vectors, out.hints = append(out.vectors, n.Index(list[i].Spelling)), append(out.hints, h)
			out.ends = append(out.ends, list[i].Ends())
			out.classes = append(out.classes, learned.Bits(uint64(list[i].Class)))
			out.acts = append(out.acts, learned.Bits(uint64(list[i].Acts)))
		}
		return out
	}
	s := &sample{
		text: of(p.Passage.Text, p.Hints), context: of(p.Passage.Context, nil), author: of(p.Passage.Author, nil),
		place: p.Place, positive: p.Verdict != "clear", weight: p.weight, claims: p.Care, kind: slices.Index(learned.Kinds, p.Kind),
	}
	for _, c := range p.Categories {
		if i := slices.Index(learned.ReaderCategories, c); i >= 0 {
			s.categories = append(s.categories, i)
		}
	}
	for i := range p.Passage.Text {
		s.marked = append(s.marked, p.marks(p.spans[i]))
	}
	return s
}

// marks reports whether a stretch of bytes is among the words to mark.
func (p *passage) marks(span text.Span) bool {
	for _, f := range p.Flag {
		if at := strings.Index(p.record.Text, f); at >= 0 && span.Start < at+len(f) && at < span.End {
			return true
		}
	}
	return false
}

// trained is a network trained on some drafts, also on some of them joined, and
// contexts.
func trained(drafts, contexts []*passage) *net {
	drafts = append(drafts, joined(drafts, contexts)...)
	t := newTrainer(spellingsIn(drafts, contexts))
	samples := func(list []*passage) []*sample {
		var out []*sample
		for _, p := range list {
			out = append(out, p.sample(t.net))
		}
		return out
	}
	t.train(samples(drafts), samples(contexts))
	return t.net
}

// trainReader trains the reader on all drafts and contexts.
func trainReader(folder string) error {
	drafts, fresh, contexts, err := readPassages(folder)
	if err != nil {
		return err
	}
	n := trained(append(drafts, fresh...), contexts)
	fmt.Printf("reader: %d spellings, %d drafts, %d contexts\n", len(n.Hashes), len(drafts)+len(fresh), len(contexts))
	return os.WriteFile("reader.bin", n.Pack(), 0o644)
}

// weighReader weighs the reader against the rules, on hands that readers trained for
// that alone have not seen.
func weighReader(folder string) error {
	drafts, fresh, contexts, err := readPassages(folder)
	if err != nil {
		return err
	}
	var hands []string
	for _, p := range fresh {
		hands = append(hands, p.hand)
	}
	slices.Sort(hands)
	hands = slices.Compact(hands)
	var weighed []weighing
	for fold := range foretold {
		rest, tried := slices.Clone(drafts), []*passage(nil)
		for _, p := range fresh {
			if slices.Index(hands, p.hand)%folds == fold {
				tried = append(tried, p)
			} else {
				rest = append(rest, p)
			}
		}
		if len(tried) == 0 {
			continue
		}
		n := learned.Open(string(trained(rest, contexts).Pack()))
		for _, p := range tried {
			r, err := screening.Read(draftOf(&p.record), own)
			if err != nil {
				return err
			}
			weighed = append(weighed, weighing{
				hand: p.hand, positive: p.Verdict != "clear",
				evidence: policy.Evidence(r, foundIn(r), n.Read(p.Passage)),
			})
		}
	}
	return weigh(weighed, filepath.Join("..", "policy", "weights.txt"))
}
