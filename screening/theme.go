package screening

import (
	"prescreen/screening/learned"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Themed reports the sentences that the trained model finds to tell of one
// person in care and to belong to a category. What it is less sure of is a matter
// for a person to look at. Each rule asks for its own category, so that what is
// found is explained by the rule that it belongs to.
func (r *Reading) Themed(category string, report func(Hit)) {
	if r.Answering() && r.Topic.Care {
		return // every sentence of such an answer is weighed by itself
	}
	for n, s := range r.Text.Sentences {
		if !r.Likely(n) || r.theme(n) != category {
			continue
		}
		h := Hit{Span: r.moved(s, learned.Disclosing(r.Text, n, r.Hints(n)))}
		if !r.Surely(n) {
			h.Level = Caution
		}
		report(h)
	}
}

// theme is the category of sentence n. The model knows categories from few
// examples; one that needs a thing to speak of must name it.
func (r *Reading) theme(n int) string {
	if r.themes == nil {
		r.themes = make([]string, len(r.Sentences))
	}
	if r.themes[n] == "" {
		r.themes[n] = r.findTheme(n)
	}
	return r.themes[n]
}

func (r *Reading) findTheme(n int) string {
	t := learned.Theme(r.Text, n)
	if t == "staff-consent" && !r.namesStaff(n) {
		return "patient-status"
	}
	return t
}

func (r *Reading) namesStaff(n int) bool {
	s := r.Text.Sentences[n]
	for i := s.From; i < s.To; i++ {
		w := &r.Text.Words[i]
		if _, ok := r.Own.StaffAt(r.Text, i); ok || w.Class&(lexicon.StaffRole|lexicon.StaffTitle) != 0 || w.Text == "team" || w.Text == "staff" || w.Text == "equipo" {
			return true
		}
	}
	return false
}

// moved gives the stretch of words of a sentence that moved the model most.
func (r *Reading) moved(s speech.Range, shares []float32) text.Span {
	var best, sum float32
	from, bestFrom, bestTo := 0, 0, len(shares)
	for i, x := range shares {
		if sum <= 0 {
			sum, from = 0, i
		}
		sum += x
		if sum > best {
			best, bestFrom, bestTo = sum, from, i+1
		}
	}
	return r.Span(speech.Range{From: s.From + bestFrom, To: s.From + bestTo})
}
