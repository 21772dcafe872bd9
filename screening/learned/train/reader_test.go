package main

import (
	"math"
	"slices"
	"testing"

	"prescreen/screening/learned"
)

// drafts are of all kinds, and of no kind at all.
func drafts(t *testing.T) []*passage {
	if err := readOwn("../../testdata"); err != nil {
		t.Fatal(err)
	}
	context := &struct{ Author, Text string }{"Dana Whitfield", "Thanks for my appointment yesterday! 💙"}
	var out []*passage
	for _, r := range []record{
		{Text: "", Surface: "post", Verdict: "clear"},
		{Text: "Happy Friday from all of us!", Surface: "post", Verdict: "clear"},
		{Text: "You're welcome!", Surface: "reply", Verdict: "stop", Context: context, Categories: []string{"patient-status"}, Flag: []string{"welcome"}},
		{Text: "Hope the knee feels better. See you Tuesday, Dana!", Surface: "reply", Verdict: "stop", Context: context, Categories: []string{"name", "care-detail"}, Flag: []string{"Dana"}},
	} {
		out = append(out, passageOf(&r))
	}
	return out
}

// What is trained is what is asked in use, which takes another way there.
func TestReaderReadsAsItWasTrained(t *testing.T) {
	all := drafts(t)
	of := newTrainer(spellingsIn(append(append(all, all...), all...)))
	for i, p := range all {
		w := (&pass{t: of}).read(p.sample(of.net))
		want := plain(&of.net.Value, w.hidden)[0]
		got := of.net.Impression(p.Passage)
		if math.Abs(float64(got.Value-want)) > 1e-4 {
			t.Errorf("draft %d: %v, trained as %v", i, got.Value, want)
		}
		words := got.Words(len(p.Passage.Text))
		for k := range w.look.h {
			want := plain(&of.net.Word, w.word(k, nil))[0]
			if n := p.Passage.Text[k].Word; n >= 0 && math.Abs(float64(words[n]-want)) > 1e-4 {
				t.Errorf("draft %d, word %d: %v, trained as %v", i, n, words[n], want)
			}
		}
		heard := of.net.Heard(p.Passage.Context, p.Passage.Author, p.Place)
		if want := plain(&of.net.Care, w.gist.out)[0]; math.Abs(float64(heard.Care()-want)) > 1e-4 {
			t.Errorf("draft %d: care %v, trained as %v", i, heard.Care(), want)
		}
		kinds := plain(&of.net.Kind, w.gist.in[:3*learned.Units])
		if want := learned.Kinds[slices.Index(kinds, slices.Max(kinds))]; heard.Kind() != want {
			t.Errorf("draft %d: kind %s, trained as %s", i, heard.Kind(), want)
		}
		for k, want := range plain(&of.net.Category, w.hidden) {
			if math.Abs(float64(got.Category(learned.ReaderCategories[k])-want)) > 1e-4 {
				t.Errorf("draft %d: %s %v, trained as %v", i, learned.ReaderCategories[k], got.Category(learned.ReaderCategories[k]), want)
			}
		}
	}
}

// The gradient is what a small change of a number changes in the loss.
func TestGradientsAreThoseOfTheLoss(t *testing.T) {
	all := drafts(t)
	of := newTrainer(spellingsIn(append(append(all, all...), all...)))
	for _, p := range all[1:] {
		s := p.sample(of.net)
		loss := func() float64 {
			w := (&pass{t: of}).read(s)
			sum := logistic(plain(&of.net.Value, w.hidden)[0], s.positive)
			is := map[int]bool{}
			for _, c := range s.categories {
				is[c] = true
			}
			for k, odds := range plain(&of.net.Category, w.hidden) {
				sum += categoriesWeight / float64(len(learned.ReaderCategories)) * logistic(odds, is[k])
			}
			for k := range w.look.h {
				weight := wordsWeight / float64(len(w.look.h)+1)
				if s.marked[k] {
					weight *= markedWeight
				}
				sum += weight * logistic(plain(&of.net.Word, w.word(k, nil))[0], s.marked[k])
			}
			return sum
		}
		(&pass{t: of, g: of.nets[0]}).draft(s, 1)
		compare(t, of, loss)
	}
}

// So it is for what is answered alone.
func TestGradientsOfContextsAreThoseOfTheLoss(t *testing.T) {
	all := drafts(t)
	of := newTrainer(spellingsIn(append(append(all, all...), all...)))
	yes := true
	for kind, claims := range []*bool{&yes, nil, new(bool)} {
		s := all[2].sample(of.net)
		s.claims, s.kind = claims, kind
		loss := func() float64 {
			k := (&pass{t: of}).gist(s)
			sum := -kindWeight * math.Log(float64(softmax(plain(&of.net.Kind, k.in[:3*learned.Units]))[kind]))
			if claims != nil {
				sum += careWeight * logistic(plain(&of.net.Care, k.out)[0], *claims)
			}
			return sum
		}
		(&pass{t: of, g: of.nets[0]}).contextAlone(s, 1)
		compare(t, of, loss)
	}
}

// compare compares the gradients with what small changes do, and clears them.
func compare(t *testing.T, of *trainer, loss func() float64) {
	t.Helper()
	for k, part := range of.parts {
		for j := 0; j < len(part); j += len(part)/7 + 1 {
			const small = 2e-4
			was := part[j]
			part[j] = was + small
			more := loss()
			part[j] = was - small
			less := loss()
			part[j] = was
			want, got := (more-less)/(2*small), float64(of.grads[0][k][j])
			if math.Abs(want-got) > 5e-3+0.05*math.Abs(want) {
				t.Errorf("part %d, number %d: gradient %v, want %v", k, j, got, want)
			}
		}
		clear(of.grads[0][k])
	}
}

func logistic(odds float32, positive bool) float64 {
	if positive {
		odds = -odds
	}
	return math.Log1p(math.Exp(float64(odds)))
}
