package policy

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"prescreen/screening"
	"prescreen/screening/conduct"
	"prescreen/screening/identifiers"
	"prescreen/screening/learned"
	"prescreen/screening/text"
)

// weightsText has a piece of evidence and what it counts, one a line. It is
// written by the program that trains the reader.
//
//go:embed weights.txt
var weightsText string

var weights = sync.OnceValue(func() map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(weightsText) {
		line = strings.TrimSpace(line)
		at := strings.LastIndexByte(line, ' ')
		weight, err := strconv.ParseFloat(line[at+1:], 64)
		if err != nil {
			panic("weights.txt: " + err.Error())
		}
		out[line[:at]] = weight
	}
	return out
})

// Always is the evidence that every draft has: what it counts is the weight of a
// draft in which nothing is found.
const Always = "always"

// Item is a piece of evidence: its name and how strong it is.
type Item struct {
	Name string
	X    float64
}

// Evidence is what rules, reader and the models of sentences make of a draft, each
// piece once and in one order. Odds are divided by what is much for them.
func Evidence(r *screening.Reading, found []screening.Finding, i *learned.Impression) []Item {
	value := float64(i.Value)
	out := append(make([]Item, 0, 12),
		Item{Always, 1}, Item{"reader", value / 3}, Item{"reader-likely", within(value, 0, 1)}, Item{"reader-unlikely", within(-value, 0, 1)})
	const much, muchOfTopic = 3, 4
	discloses := -much * 1.0
	for n := range r.Sentences {
		if r.Text.Sentences[n].Len() > 0 {
			discloses = max(discloses, r.Odds(n))
		}
	}
	out = append(out, Item{"discloses", within(discloses, -much, much) / much}, Item{"on " + string(r.Draft.Surface), 1})
	if r.Answering() {
		out = append(out, Item{"answering", 1}, Item{"topic", within(r.Topic.Odds, -muchOfTopic, muchOfTopic) / muchOfTopic})
	}
	once := func(name string) {
		if !slices.ContainsFunc(out, func(e Item) bool { return e.Name == name }) {
			out = append(out, Item{name, 1})
		}
	}
	for _, f := range found {
		once("rule " + f.Rule.ID)
		once("found " + f.Level.String())
	}
	return out
}

func within(x, least, most float64) float64 { return max(least, min(most, x)) }

// Weigh adds up what evidence counts, to log-odds.
func Weigh(evidence []Item, weights map[string]float64) float64 {
	sum := 0.0
	for _, e := range evidence {
		sum += float64(e.X * weights[e.Name])
	}
	return sum
}

// odds are the log-odds that a draft must not be sent. Rules were mended with the drafts
// in sight that the weights are from, so on any other draft what they find tells less
// than the weights say: a part of the odds is the reader's own.
func odds(r *screening.Reading, found []screening.Finding, i *learned.Impression) float64 {
	// The conversions keep all processors from rounding differently.
	sum := float64((1-ownShare)*Weigh(Evidence(r, found, i), weights())) + float64(ownShare*float64(i.Value))
	if r.TellsWhose() {
		sum += outright
	}
	return sum
}

// The reader's own share of the odds, and the log-odds from which a draft is held and
// from which nobody needs to be asked. They were chosen on hands that neither rules nor
// reader had seen, and on health news.
const (
	ownShare = 0.35
	held     = -0.33
	certain  = 1.5
	// heldApart is that of the sentences alone in which something was found, where the
	// draft as a whole is not held.
	heldApart = 0.6
	// manyWords is from where an answer may hide something. What fewer words say beside
	// what was found mostly tells what it is: of such answers that were seen, 21 would be
	// held rightly by those sentences alone and 188 wrongly.
	manyWords = 60
	// surelyApart is from where those sentences alone are held whatever stands beside
	// them: no thanks for kind words make "You're welcome!" harmless.
	surelyApart = 4.0
	// outright is what it counts that a text says outright whose care it is about: of
	// 154 labelled drafts that do, 2 are harmless.
	outright = 2.0
	// certainOfNews is from where a text is held that looks as if it passed on news.
	certainOfNews = 4.5
	// ruledOut is under what no number is a patient's, softRuledOut no name or date.
	ruledOut, softRuledOut = -3.0, -2.0
	// surelyHarmless is the reader's own log-odds of a sentence under which nothing
	// that it says by itself is held against it.
	surelyHarmless = -2.0
	// pointing are the log-odds of a word from which its sentence is not read by itself:
	// of 1,677 such sentences in drafts that were seen, 9 are surely harmless. Nor is one
	// whose words are all as unlikely to have to do with it: that one is harmless.
	pointing = 0.5
	// What has fewer words, and answers nothing, says little: it takes more to be believed.
	leastBelieved, briefly = 4, 0.5
	// likelyCategory is from where a category is named beside those of the rules.
	likelyCategory = -0.7
	// unlikelyCategory is under which a rule's category is told by another rule.
	unlikelyCategory = -2.7
)

// screen is what rules and reader together find: what the rules find is dropped
// where the reader is sure enough that the draft is harmless, and where they find
// nothing the reader may.
func (c *Checker) screen(r *screening.Reading) []screening.Finding {
	found, sum, isHeld := c.judge(r)
	if !isHeld {
		return found
	}
	found = c.with(r, found, sum)
	r.Weighed = telling(r, found)
	staff := covered(r, found, conduct.NamesStaff)
	// A name that is found now may be one of staff, of whom another rule has told.
	again := slices.DeleteFunc(screening.Screen(r, c.identifiers, c.level), func(f screening.Finding) bool {
		return f.Rule == identifiers.Name && f.In == screening.InText && slices.Contains(staff[f.Start:f.End], true)
	})
	found = screening.InOrder(append(found, again...))
	for i := range found {
		if f := &found[i]; f.In == screening.InText {
			f.Quote = r.Draft.Text[f.Start:f.End] // of two that were put together as well
		}
	}
	return found
}

// covered tells of each byte of the text whether it was found, by one rule or by any.
//
//go:noinline
func covered(r *screening.Reading, found []screening.Finding, by *screening.Rule) []bool {
	out := make([]bool, len(r.Draft.Text))
	for _, f := range found {
		if f.In == screening.InText && (by == nil || by == f.Rule) {
			for i := f.Start; i < f.End; i++ {
				out[i] = true
			}
		}
	}
	return out
}

// judge gives what the rules find, what all evidence adds up to, and whether the draft
// is held for that; where it is not, only what is proven is left of what they find.
func (c *Checker) judge(r *screening.Reading) (found []screening.Finding, sum float64, isHeld bool) {
	found = screening.Screen(r, c.rules, c.level)
	if len(r.Text.Words) == 0 {
		return found, 0, false
	}
	sum = odds(r, found, r.Impression())
	if sum >= held {
		return found, sum, len(found) > 0 || believed(r, sum)
	}
	apart := sum
	if len(found) > 0 {
		apart = max(sum, odds(r, found, r.ImpressionOf(found)))
	}
	if apart >= surelyApart || apart >= heldApart && (!r.Answering() || len(r.Text.Words) >= manyWords) {
		return found, apart, true
	}
	return slices.DeleteFunc(found, func(f screening.Finding) bool { return !proven(r, f, apart) }), sum, false
}

// telling are the sentences in which something was found, and those next to them.
func telling(r *screening.Reading, found []screening.Finding) []bool {
	out := make([]bool, len(r.Sentences))
	for _, f := range found {
		if f.In != screening.InText {
			continue
		}
		in := r.Text.SentencesIn(f.Span)
		for n := max(0, in.From-1); n < min(len(out), in.To+1); n++ {
			out[n] = true
		}
	}
	return out
}

// spared leaves out what rules of conduct found in sentences each of which by itself
// is surely harmless, or has no word to do with it: what stands beside them makes them no worse. Where nothing would
// be left, it is the draft as a whole that is held, and all is shown.
func spared(r *screening.Reading, found []screening.Finding) []screening.Finding {
	left := slices.DeleteFunc(slices.Clone(found), func(f screening.Finding) bool {
		return ofConduct(&f) && harmless(r, f.Span)
	})
	if len(left) == 0 {
		return found
	}
	return left
}

func harmless(r *screening.Reading, span text.Span) bool {
	return r.Every(span, func(n int) bool {
		points := r.Points(n)
		return points < -pointing || points < pointing && r.Alone(n) < surelyHarmless
	})
}

// believed reports whether the reader is believed where the rules found nothing: of
// what only points to something elsewhere where it is certain.
func believed(r *screening.Reading, sum float64) bool {
	if r.News || r.Links() && r.Draft.Surface == screening.Post {
		return sum >= certainOfNews
	}
	if !r.Answering() && len(r.Text.Words) < leastBelieved {
		return sum >= briefly
	}
	return sum >= held
}

// soft are the identifiers that are none where nobody's care is spoken of: only a
// draft as a whole tells.
var soft = map[string]bool{
	"name": true, "initials": true, "date": true, "age": true, "address": true, "handle": true, "url": true, "photo": true, "biometric": true,
}

// surest are the identifiers that nobody has but a person in care.
var surest = map[string]bool{"ssn": true, "mrn": true}

// proven reports whether a finding stands where the draft is not held: what was found in
// an attached picture, and the surest identifiers. Unless it is ruled out, so does any
// other number or address that is checked by its digits, known by its form or named by
// what stands before it; and in a private message, where a person is often spoken of
// like a case in a book, every identifier.
func proven(r *screening.Reading, f screening.Finding, sum float64) bool {
	switch {
	case f.In == screening.InMedia || surest[f.Rule.ID]:
		return true
	case !slices.Contains(identifiers.Rules, f.Rule):
		return false
	case soft[f.Rule.ID]:
		return r.Private() && sum >= softRuledOut
	}
	return sum >= ruledOut
}

// with adds to what the rules found what the reader would mark besides: other
// words, or the same ones for a reason that nobody gave. Each rule speaks for
// what is found in its category.
func (c *Checker) with(r *screening.Reading, found []screening.Finding, sum float64) []screening.Finding {
	likeliest := c.likeliest(r)
	added := spared(r, found)
	known := covered(r, added, nil)
	marked := r.Marked()
	if len(added) > 0 {
		marked = slices.DeleteFunc(marked, func(s text.Span) bool { return harmless(r, s) })
	}
	for n, rule := range likeliest {
		level := rule.Level
		if sum < certain {
			level = screening.Caution
		}
		if level = c.level(rule, level); level == screening.Clear {
			continue
		}
		besides := r.Impression().Category(rule.Category) > likelyCategory &&
			!slices.ContainsFunc(found, func(f screening.Finding) bool { return f.Rule.Category == rule.Category })
		for _, s := range marked {
			if besides || n == 0 && !slices.Contains(known[s.Start:s.End], true) {
				added = append(added, screening.Finding{Rule: rule, Level: level, Span: s, Quote: r.Draft.Text[s.Start:s.End]})
			}
		}
	}
	c.tell(r, added, likeliest)
	return added
}

// tell changes the rules that tell of what was found, which is weighed already. Where the
// reader finds the category of a rule of conduct unlikely, its reason would be wrong in
// most cases: that of the likeliest category tells of it. And nobody who wrote "you were
// never here" would understand that it confirms something. A rule for which the practice
// has a wish keeps what it found.
func (c *Checker) tell(r *screening.Reading, found []screening.Finding, likeliest []*screening.Rule) {
	odds := r.Impression().Category
	denials := slices.Contains(c.rules, conduct.DeniesPatient)
	for i := range found {
		f := &found[i]
		if !ofConduct(f) {
			continue
		}
		if own := odds(f.Rule.Category); own < unlikelyCategory && len(likeliest) > 0 && own < odds(likeliest[0].Category) && !c.wished(likeliest[0]) && !c.wished(f.Rule) {
			f.Rule = likeliest[0]
		}
		if f.Rule == conduct.ConfirmsPatient && denials && conduct.Denied(r, f.Span) {
			if c.wished(f.Rule) {
				f.Level = conduct.DeniesPatient.Level // that wish was for the other rule
			}
			f.Rule = conduct.DeniesPatient
			f.Level = c.level(f.Rule, f.Level)
		}
	}
}

// ofConduct reports whether a rule of conduct found it in the text.
//
//go:noinline
func ofConduct(f *screening.Finding) bool {
	return f.In == screening.InText && slices.Contains(conduct.Rules, f.Rule)
}

// wished reports whether the practice wants a level for a rule.
func (c *Checker) wished(r *screening.Rule) bool {
	_, ok := c.profile.Levels[r.ID]
	return ok
}

// likeliest are the rules in force for categories that the reader may speak for: that
// of the likeliest one, and behind it those of all others that are likely.
func (c *Checker) likeliest(r *screening.Reading) []*screening.Rule {
	i := r.Impression()
	var out []*screening.Rule
	first := 0
	for _, rule := range c.rules {
		// One speaks of an answer, and one of a denial: elsewhere a third of the category fits.
		if rule == conduct.DeniesPatient || rule == conduct.ConfirmsPatient && !r.Answering() {
			continue
		}
		if !slices.Contains(learned.Themes, rule.Category) || slices.ContainsFunc(out, func(o *screening.Rule) bool { return o.Category == rule.Category }) {
			continue
		}
		if out = append(out, rule); i.Category(rule.Category) > i.Category(out[first].Category) {
			first = len(out) - 1
		}
	}
	if len(out) == 0 {
		return nil
	}
	if len(r.Text.Words) < leastBelieved {
		return out[first : first+1] // two words tell one thing
	}
	rest := slices.DeleteFunc(slices.Delete(slices.Clone(out), first, first+1), func(rule *screening.Rule) bool { return i.Category(rule.Category) <= likelyCategory })
	return append([]*screening.Rule{out[first]}, rest...)
}
