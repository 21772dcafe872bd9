package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"os"
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

// What is trained is what is asked in use, which takes another way there, and counts in
// steps: what those leave out may add up to some of them.
func TestReaderReadsAsItWasTrained(t *testing.T) {
	all := drafts(t)
	few := newTrainer(spellingsIn(append(append(all, all...), all...)))
	few.net = unpacked(t, few.net.Pack())
	shipped, err := os.ReadFile("../reader.bin")
	if err != nil {
		t.Fatal(err)
	}
	trained := unpacked(t, shipped)
	if !bytes.Equal(trained.Pack(), shipped) {
		t.Error("what is shipped is packed to other bytes")
	}
	for name, c := range map[string]struct {
		*trainer
		off float64
	}{"untrained": {few, 0.002}, "trained": {&trainer{net: trained}, 0.01}} {
		t.Run(name, func(t *testing.T) {
			reader := learned.Open(string(c.net.Pack()))
			for i, p := range all {
				readsAsTrained(t, i, p, c.trainer, reader, c.off)
			}
		})
	}
}

func TestWhatIsShippedWasTrained(t *testing.T) {
	bin, err := os.ReadFile("../reader.bin")
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range unpacked(t, bin).Parts() {
		some := false
		for _, x := range part {
			if math.IsNaN(float64(x)) || math.Abs(float64(x)) > 100 {
				t.Fatalf("part %d has %v", i, x)
			}
			some = some || x != 0
		}
		if !some && len(part) > 0 {
			t.Errorf("part %d is all zero: it was not trained", i)
		}
	}
}

// unpacked is the network that was packed.
func unpacked(t *testing.T, bin []byte) *net {
	t.Helper()
	word := func() uint32 {
		v := binary.LittleEndian.Uint32(bin)
		bin = bin[4:]
		return v
	}
	spellings := make([]uint32, word())
	for i := range spellings {
		spellings[i] = word()
	}
	n := newNet(spellings)
	for k, part := range n.Parts() {
		scale := math.Float32frombits(word())
		for i := range part {
			if !n.coarse(k) {
				part[i] = float32(int8(bin[i])) * scale
				continue
			}
			if b := int8(bin[i/2]); i%2 == 0 {
				part[i] = float32(b<<4>>4) * scale
			} else {
				part[i] = float32(b>>4) * scale
			}
		}
		if n.coarse(k) {
			bin = bin[len(part)/2:]
		} else {
			bin = bin[len(part):]
		}
	}
	if len(bin) > 0 {
		t.Fatalf("%d bytes are left", len(bin))
	}
	return n
}

func readsAsTrained(t *testing.T, i int, p *passage, of *trainer, reader *learned.Reader, off float64) {
	t.Helper()
	compared := func(what string, got, want float32) {
		if math.Abs(float64(got-want)) > off*max(1, math.Abs(float64(want))) {
			t.Errorf("draft %d, %s: %v, trained as %v", i, what, got, want)
		}
	}
	w := (&pass{t: of}).read(p.sample(of.net))
	got := reader.Read(p.Passage)
	compared("value", got.Value, plain(&of.net.Value, w.hidden)[0])
	words := got.Words(len(p.Passage.Text))
	for k := range w.look.h {
		if n := p.Passage.Text[k].Word; n >= 0 {
			compared(fmt.Sprint("word ", n), words[n], plain(&of.net.Word, w.word(k, nil))[0])
		}
	}
	heard := reader.Hear(p.Passage.Context, p.Passage.Author, p.Place)
	compared("care", heard.Care(), plain(&of.net.Care, w.gist.out)[0])
	kinds := plain(&of.net.Kind, w.gist.in[:3*learned.Units])
	if want := learned.Kinds[slices.Index(kinds, slices.Max(kinds))]; heard.Kind() != want {
		t.Errorf("draft %d: kind %s, trained as %s", i, heard.Kind(), want)
	}
	for k, want := range plain(&of.net.Category, w.hidden) {
		name := learned.ReaderCategories[k]
		compared(name, got.Category(name), want)
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
