package screening

import (
	"math"

	"prescreen/screening/learned"
	"prescreen/screening/speech"
)

// Hints are numbers for what the reading knows of sentence n and of those next
// to it; the trained model weighs them beside the words.
func (r *Reading) Hints(n int) []uint64 {
	return bySentence(&r.hints, len(r.Sentences), n, r.findHints)
}

// bySentence gives what is found of sentence n, and looks for it once.
func bySentence(kept *[][]uint64, sentences, n int, find func(n int) []uint64) []uint64 {
	if *kept == nil {
		*kept = make([][]uint64, sentences)
	}
	if (*kept)[n] == nil {
		(*kept)[n] = find(n)
	}
	return (*kept)[n]
}

func (r *Reading) findHints(n int) []uint64 {
	out := make([]uint64, 0, 24)
	add := func(hint uint64, yes bool) {
		if yes {
			out = append(out, hint)
		}
	}
	s := &r.Sentences[n]
	for i, yes := range []bool{
		s.Clinical, s.Encounter, s.Money, s.Generic, s.Past, s.You, s.Third, s.OneOf, s.Asks, s.Now, s.Offers,
		len(s.Care) > 0, len(s.Care) > 2, r.Names(n), r.Historic, r.Draft.Surface == Post, r.Draft.Surface == Message,
		r.Draft.Surface == Share, r.Context != nil, len(r.Sentences) == 1, len(r.Sentences) > 5, n == 0,
	} {
		add(uint64(1+i), yes)
	}
	for _, p := range r.PeopleIn(n) {
		add(uint64(40)+uint64(p.Kind), !p.Author)
	}
	for k, i := range []int{n - 1, n + 1} {
		if i >= 0 && i < len(r.Sentences) {
			o := &r.Sentences[i]
			for j, yes := range []bool{len(o.Care) > 0, o.OneOf, o.Third, o.Generic, o.You, r.Names(i)} {
				add(uint64(50+10*k+j), yes)
			}
		}
	}
	return out
}

// AnswerHints are Hints for a sentence that answers somebody: what the answer
// does as a whole, and what it answers.
func (r *Reading) AnswerHints(n int) []uint64 {
	return bySentence(&r.answerHints, len(r.Sentences), n, r.findAnswerHints)
}

func (r *Reading) findAnswerHints(n int) []uint64 {
	s := &r.Sentences[n]
	if !r.lookedForOwn {
		r.hasOwn, r.lookedForOwn = r.Own.inText(r.Text), true
	}
	const middle = learned.AnsweredSteps / 2
	step := min(max(int(math.Floor(r.Topic.Odds)), -middle), middle) + middle
	out := append(make([]uint64, 0, 32), 200+uint64(r.Topic.Kind), 220+uint64(min(r.Text.Sentences[n].Len(), 12))/2,
		learned.AnsweredHint+uint64(step))
	for i, yes := range []bool{
		s.You, s.Past, s.Third, s.Generic, s.Offers, s.Now, s.Asks, len(s.Care) > 0, s.Encounter, s.Money, r.Names(n),
		n == 0, n == len(r.Sentences)-1, len(r.Sentences) == 1, r.hasOwn, r.Draft.Surface == Message,
		r.Text.Does(n, speech.Of(speech.Privacy)), r.Text.Does(n, speech.Of(speech.Offline)), r.Text.Does(n, speech.Of(speech.ThanksWords, speech.Thanks)),
	} {
		if yes {
			out = append(out, uint64(240+i))
		}
	}
	// What some other sentence does; with the sentence itself among them where
	// it does so too, which the hints above tell.
	for i, a := range []speech.Act{speech.Privacy, speech.Offline, speech.ThanksWords, speech.Thanks, speech.Booked, speech.PastEncounter} {
		if r.does&speech.Of(a) != 0 && !r.Text.Does(n, speech.Of(a)) {
			out = append(out, uint64(270+i))
		}
	}
	return out
}

// TakesUp is what the trained model says of sentence n as an answer: above 0 it
// rather confirms or denies somebody's care.
func (r *Reading) TakesUp(n int) float64 {
	if r.takesUp == nil {
		r.takesUp = make([]*float64, len(r.Sentences))
	}
	if r.takesUp[n] == nil {
		odds := learned.TakesUp(r.Text, n, r.AnswerHints(n))
		r.takesUp[n] = &odds
	}
	return *r.takesUp[n]
}
