package screening

import (
	"prescreen/screening/learned"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Reading is a draft read once; all rules look at the same one.
type Reading struct {
	Draft *Draft
	Text  *speech.Speech
	// Context is nil where the draft answers nothing, and so is Author, its writer's
	// name.
	Context, Author *speech.Speech
	// Topic is what the context is about.
	Topic Topic
	Own   *Own
	// News says that the text passes on what stands elsewhere.
	News bool
	// Historic says that the text tells of the past or of public persons.
	Historic bool
	// People are the persons that the text names or points at, in order.
	People []Person
	// Clinicians are those that it names with their title and that are no staff.
	Clinicians []Person
	// Weighed tells, once the draft as a whole was found to disclose something, which
	// sentences may have a part in that. Before it is nil.
	Weighed []bool
	// Sentences tells of each sentence of the text what the rules ask again and again.
	Sentences []Sentence

	// named, inPeople and peopleIn know the people by sentence and word.
	named                []bool
	inPeople             []bool
	peopleIn             [][2]int32
	odds                 []float64
	hints, answerHints   [][]uint64 // by sentence, found when asked for
	takesUp              []*float64 // by sentence, found when asked for
	context, author      []learned.Piece
	heard                *learned.Heard
	impression           *learned.Impression
	alone                []*float32 // by sentence, found when asked for
	wordOdds             []float32  // found when asked for
	themes               []string   // by sentence, found when asked for
	strangers            [][]Person // by sentence, found when asked for
	does                 speech.Set // by the whole text
	codes                []Code
	runs                 []DigitRun
	numbered             bool
	spoken               map[string]bool // found when asked for
	hasOwn, lookedForOwn bool
}

// Read reads a draft. It fails only on one that is too long.
func Read(d *Draft, own *Own) (*Reading, error) {
	units := Units(d.Text)
	if d.Context != nil {
		units = max(units, Units(d.Context.Text))
	}
	if units > MaxUnits {
		return nil, &TooLongError{units}
	}
	r := &Reading{Draft: d, Own: own, Text: speech.Read(d.Text)}
	if d.Context != nil && d.Context.Text != "" {
		r.Context, r.Author = speech.Read(d.Context.Text), speech.Read(d.Context.Author)
	}
	r.hear()
	r.read()
	return r, nil
}

// Instead reads a shorter text in the place of the draft's. What it answers is read
// already.
func (r *Reading) Instead(shorter string) *Reading {
	d := *r.Draft
	d.Text = shorter
	out := &Reading{
		Draft: &d, Own: r.Own, Text: speech.Read(shorter), Context: r.Context, Author: r.Author,
		Topic: r.Topic, context: r.context, author: r.author, heard: r.heard,
	}
	out.read()
	return out
}

// read finds what the rules ask of the text again and again.
func (r *Reading) read() {
	r.Historic = historic(r.Text)
	r.People, r.Clinicians = people(r)
	r.indexPeople()
	r.News = r.news()
	r.Sentences = r.readSentences()
	for n := range r.Sentences {
		r.does |= r.Text.Acts(n)
	}
}

// Answering reports whether the draft speaks to one person about what they wrote.
func (r *Reading) Answering() bool { return r.Context != nil && r.Draft.Surface != Share }

// Discloses reports whether the draft as a whole was found to disclose something, and
// sentence n may have a part in that: what could identify somebody there needs no
// other tie to a person.
func (r *Reading) Discloses(n int) bool { return r.Weighed != nil && r.Weighed[n] }

// Private reports whether only one person will read the draft.
func (r *Reading) Private() bool { return r.Draft.Surface == Message }

func (r *Reading) quote(in Part, s text.Span) string {
	switch {
	case in == InText && s.End <= len(r.Draft.Text):
		return r.Draft.Text[s.Start:s.End]
	case in == InContext && r.Draft.Context != nil && s.End <= len(r.Draft.Context.Text):
		return r.Draft.Context.Text[s.Start:s.End]
	}
	return ""
}

// Odds is what the trained model says of sentence n: above 0 it rather tells of
// one person in care.
func (r *Reading) Odds(n int) float64 {
	if r.odds == nil {
		r.odds = make([]float64, len(r.Text.Sentences))
		for i, s := range r.Text.Sentences {
			if s.Len() > 0 {
				r.odds[i] = learned.Discloses(r.Text, i, r.Hints(i))
			}
		}
	}
	return r.odds[n]
}

// The log-odds under which what the rules see by halves is not believed, from
// which the model is heard, and from which it is believed alone. They were chosen
// on drafts that the model was not trained on.
const (
	unlikely = -0.7
	hardly   = -2.2
	likely   = 0.8
	surely   = 1.5
)

// Likely reports whether the trained model finds it likely that sentence n tells
// of one person in care. An answer about something else says "you" and "glad" as
// well, so there it takes a word of care or a person besides.
func (r *Reading) Likely(n int) bool { return r.hearable(n) && r.Odds(n) >= likely }

// Surely is Likely at a level at which no one needs to be asked.
func (r *Reading) Surely(n int) bool { return r.hearable(n) && r.Odds(n) >= surely }

func (r *Reading) hearable(n int) bool {
	return r.Text.Sentences[n].Len() > 0 && !r.Elsewhere(n) && !r.News
}

// Elsewhere reports whether sentence n answers somebody who wrote of something
// else than care, and itself speaks of none and names nobody.
func (r *Reading) Elsewhere(n int) bool {
	s := &r.Sentences[n]
	return r.Answering() && !r.Topic.Care && !s.Clinical && !s.Encounter && !r.Names(n)
}

// Patients reports whether the draft calls anybody a patient.
func (r *Reading) Patients() bool {
	for n := range r.Sentences {
		if r.Patientlike(n) {
			return true
		}
	}
	return false
}

// ToldOf reports whether sentence n tells of one particular person, by what it
// says or by what the trained model makes of it.
func (r *Reading) ToldOf(n int) bool {
	return !r.News && (r.OfSomeone(n) && !r.Doubted(n) || r.Likely(n))
}

// Doubted reports whether the trained model finds it unlikely enough to doubt
// what the rules see: somebody's name beside a plain word of care takes more.
func (r *Reading) Doubted(n int) bool {
	s := &r.Sentences[n]
	if s.Charted {
		return false
	}
	if r.Names(n) && (s.Clinical || s.Encounter) {
		return r.Odds(n) < hardly
	}
	return r.Unlikely(n)
}

// Unlikely reports whether the trained model finds it unlikely that sentence n
// tells of one person in care.
func (r *Reading) Unlikely(n int) bool { return r.Odds(n) < unlikely }
