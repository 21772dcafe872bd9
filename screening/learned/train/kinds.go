package main

import (
	"prescreen/screening/learned"
	"prescreen/screening/speech"
)

// kindBuckets is small, since there is one model for each kind.
const kindBuckets = 1 << 11

// ofKind gives the contexts that claim care; those of one kind are positive.
func ofKind(contexts []record, kind string) []example {
	var out []example
	for _, r := range contexts {
		p := speech.Read(r.Text)
		if r.Care != nil && *r.Care && len(p.Words) > 0 {
			e := example{positive: r.Kind == kind, weight: 1}
			learned.KindFeatures(p, func(h uint32) { e.features = append(e.features, h) })
			e.norm = learned.Norm(len(e.features))
			out = append(out, e)
		}
	}
	balance(out)
	return out
}

// balance lets the rarer side weigh more, by the square root of how much rarer
// it is, so that the scores of rare and frequent kinds can be compared.
func balance(examples []example) {
	positive := 0
	for _, e := range examples {
		if e.positive {
			positive++
		}
	}
	ratio := float64(len(examples)-positive) / float64(max(1, positive))
	for i := range examples {
		if examples[i].positive {
			examples[i].weight = sqrt(ratio)
		}
	}
}

func packKinds(contexts []record) []byte {
	var out []byte
	for _, kind := range learned.Kinds {
		out = append(out, fit(ofKind(contexts, kind), kindBuckets).pack()...)
	}
	return out
}

// validateKinds foretells each fifth by the others.
func validateKinds(contexts []record) float64 {
	const parts = 5
	all := make([][]example, len(learned.Kinds))
	for k, kind := range learned.Kinds {
		all[k] = ofKind(contexts, kind)
	}
	right := 0
	for part := range parts {
		scores := make([]*weights, len(all))
		for k := range all {
			var train []example
			for i, e := range all[k] {
				if i%parts != part {
					train = append(train, e)
				}
			}
			scores[k] = fit(train, kindBuckets)
		}
		for i := part; i < len(all[0]); i += parts {
			best, top := 0, 0.0
			for k := range all {
				if v := scores[k].score(&all[k][i]); k == 0 || v > top {
					best, top = k, v
				}
			}
			if all[best][i].positive {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(len(all[0]))
}
