package main

import (
	"math"
	"slices"

	"prescreen/screening/learned"
	"prescreen/screening/speech"
)

// oneOf tells texts of several kinds apart: one model for each kind, of which the
// highest score wins.
type oneOf struct {
	names []string
	// features and kind belong to the examples.
	features [][]uint32
	kind     []string
}

// kindBuckets is small, since there is one model for each kind.
const kindBuckets = 1 << 11

func (o *oneOf) add(p *speech.Speech, s speech.Range, kind string) {
	if !slices.Contains(o.names, kind) || s.Len() == 0 {
		return
	}
	var features []uint32
	learned.WordFeatures(p, s, func(h uint32) { features = append(features, h) })
	o.features = append(o.features, features)
	o.kind = append(o.kind, kind)
}

// examples gives those for which use holds; the ones of a kind are positive. The
// rarer side weighs more, by the square root of how much rarer it is, so that
// the scores of rare and frequent kinds can be compared.
func (o *oneOf) examples(kind string, use func(int) bool) []example {
	var out []example
	positive := 0
	for i, f := range o.features {
		if use(i) {
			out = append(out, example{features: f, norm: learned.Norm(len(f)), positive: o.kind[i] == kind, weight: 1})
			if o.kind[i] == kind {
				positive++
			}
		}
	}
	for i := range out {
		if out[i].positive {
			out[i].weight = math.Sqrt(float64(len(out)-positive) / float64(max(1, positive)))
		}
	}
	return out
}

func (o *oneOf) pack() []byte {
	var out []byte
	for _, kind := range o.names {
		out = append(out, fit(o.examples(kind, func(int) bool { return true }), kindBuckets).pack()...)
	}
	return out
}

// validate foretells each fifth by the others and gives the share that is right.
func (o *oneOf) validate() float64 {
	const parts = 5
	right := 0
	for part := range parts {
		models := make([]*weights, len(o.names))
		for k, kind := range o.names {
			models[k] = fit(o.examples(kind, func(i int) bool { return i%parts != part }), kindBuckets)
		}
		for i := part; i < len(o.features); i += parts {
			e := example{features: o.features[i], norm: learned.Norm(len(o.features[i]))}
			best, top := "", 0.0
			for k, kind := range o.names {
				if v := models[k].score(&e); best == "" || v > top {
					best, top = kind, v
				}
			}
			if best == o.kind[i] {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(max(1, len(o.features)))
}

// readThemes gives the disclosing sentences of drafts with one category alone
// among the themes.
func readThemes(folder string) (*oneOf, error) {
	drafts, err := read(folder, "drafts*.jsonl")
	if err != nil {
		return nil, err
	}
	o := &oneOf{names: learned.Themes}
	for i := range drafts {
		r := &drafts[i]
		theme := ""
		n := 0
		for _, c := range r.Categories {
			if slices.Contains(learned.Themes, c) {
				theme = c
				n++
			}
		}
		if n != 1 || r.Pair != "" {
			continue
		}
		p := speech.Read(r.Text)
		for k := range p.Sentences {
			if p.Sentences[k].Len() > 0 && flagged(r, p.SentenceBytes(k)) {
				o.add(p, p.Sentences[k], theme)
			}
		}
	}
	return o, nil
}
