package screening

import (
	"slices"

	"prescreen/screening/learned"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// surfaceNumbers are what the trained reader knows the surfaces by.
var surfaceNumbers = map[Surface]int{Post: 0, Comment: 1, Reply: 2, Message: 3, Share: 4}

// Passage is what the trained reader is given of a reading.
func (r *Reading) Passage() *learned.Passage {
	p := &learned.Passage{Text: learned.Pieces(r.Text), Context: r.context, Author: r.author, Place: r.place()}
	r.Own.known(p.Text, r.Text)
	p.Hints = make([][]uint64, len(r.Sentences))
	all := make([]uint64, 0, 24*len(r.Sentences))
	for n := range r.Sentences {
		from := len(all)
		all = append(all, r.Hints(n)...)
		if r.News {
			all = append(all, newsHint)
		}
		if r.Answering() {
			all = append(all, r.AnswerHints(n)...)
		}
		p.Hints[n] = all[from:]
	}
	return p
}

// place is what the reader knows the surface by.
func (r *Reading) place() int {
	if r.Context != nil {
		return surfaceNumbers[r.Draft.Surface] + len(surfaceNumbers)
	}
	return surfaceNumbers[r.Draft.Surface]
}

// hear reads what the draft answers, and finds its topic.
func (r *Reading) hear() {
	r.context, r.author = learned.Pieces(r.Context), learned.Pieces(r.Author)
	r.Own.known(r.context, r.Context)
	r.heard = learned.Hear(r.context, r.author, r.place())
	if r.Context != nil {
		r.Topic = topicOf(r.Context, r.Author, r.Own, r.heard)
	}
}

// known notes of each piece of a text what the profile knows of it.
func (o *Own) known(pieces []learned.Piece, s *speech.Speech) {
	for i := range pieces {
		p := &pieces[i]
		if p.Word < 0 {
			continue
		}
		word := s.Words[p.Word].Text
		ours := false
		switch s.Tokens[p.Token].Kind {
		case text.Handle:
			ours = o.Handle(word)
		case text.Link:
			ours = o.Domain(word)
		case text.Email:
			ours = o.Email(word)
		default:
			if staff, ok := o.StaffAt(s, int(p.Word)); ok && staff.Consent {
				p.Acts |= learned.Agreed
			} else if ok {
				p.Acts |= learned.Unasked
			}
			ours = len(word) > 3 && o.knows(word) // "st", "ave"
		}
		if ours {
			p.Acts |= learned.Ours
		}
	}
}

// newsHint is the hint that a text passes on what stands elsewhere.
const newsHint = 90

// Impression is what the trained reader makes of the draft.
func (r *Reading) Impression() *learned.Impression {
	if r.impression == nil {
		r.impression = learned.Read(r.Passage(), r.heard)
	}
	return r.impression
}

// ImpressionOf is what the reader makes of the sentences in which something was
// found, without the others: what is harmless hides nothing that stands beside it.
func (r *Reading) ImpressionOf(found []Finding) *learned.Impression {
	holds := make([]bool, len(r.Sentences))
	for i := range found {
		if found[i].In == InText {
			in := r.Text.SentencesIn(found[i].Span)
			for n := in.From; n < in.To; n++ {
				holds[n] = true
			}
		}
	}
	some, all := false, true
	for n := range holds {
		some, all = some || holds[n], all && (holds[n] || r.Text.Sentences[n].Len() == 0)
	}
	if all || !some {
		return r.Impression()
	}
	return r.Impression().Of(func(sentence int) bool { return holds[sentence] })
}

// Every reports whether something holds for all sentences of which words overlap some
// bytes, and whether there are any.
func (r *Reading) Every(span text.Span, holds func(n int) bool) bool {
	some := false
	in := r.Text.SentencesIn(span)
	for n := in.From; n < in.To; n++ {
		if r.Text.Sentences[n].Len() == 0 {
			continue
		}
		if !holds(n) {
			return false
		}
		some = true
	}
	return some
}

// Alone is the reader's log-odds of sentence n by itself.
func (r *Reading) Alone(n int) float32 {
	if r.alone == nil {
		r.alone = make([]*float32, len(r.Sentences))
	}
	if r.alone[n] == nil {
		v := r.Impression().OfSentence(n).Value
		r.alone[n] = &v
	}
	return *r.alone[n]
}

// Points is the most that a word of sentence n has to do with the reader's impression, in
// log-odds.
func (r *Reading) Points(n int) float32 {
	s := r.Text.Sentences[n]
	return slices.Max(r.words()[s.From:s.To])
}

// words are what all words have to do with it.
func (r *Reading) words() []float32 {
	if r.wordOdds == nil {
		r.wordOdds = r.Impression().Words(len(r.Text.Words))
	}
	return r.wordOdds
}

// Marked gives the stretches of words that have most to do with the reader's
// impression: those that it would mark, or else the one that comes nearest.
func (r *Reading) Marked() []text.Span {
	const least, near = 0, 1.5
	odds := r.words()
	level := float32(least)
	if top := slices.Max(odds); top < level {
		level = top
	}
	var out []text.Span
	for n := range r.Text.Sentences {
		s := r.Text.Sentences[n]
		from, to := -1, -1
		for i := s.From; i < s.To; i++ {
			switch {
			case odds[i] >= level && from < 0:
				from, to = i, i+1
			case odds[i] >= level, from >= 0 && i == to && i+1 < s.To && odds[i+1] >= level-near:
				to = i + 1
			}
			if from >= 0 && (i+1 == s.To || i >= to) {
				out = append(out, r.Span(speech.Range{From: from, To: to}))
				from = -1
			}
		}
	}
	return out
}
