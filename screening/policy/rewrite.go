package policy

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"prescreen/screening"
	"prescreen/screening/identifiers"
	"prescreen/screening/text"
)

// Rewrite is the id by which a report names the draft with the words struck that
// were found. It is no template: a profile has no wording for it.
const Rewrite = "rewrite"

// Bounds of a rewrite. Of a draft that loses half its words nothing is left that
// its writer meant; and what is offered must be well on the safe side, which for a
// draft of somebody's own is not asked.
const (
	mostRewritten = 3000 // bytes of the draft
	leastWords    = 4
	safeOdds      = -1.0
)

// rewrite gives the draft without what was found, where that is enough to make it
// clear: first without the phrases that give a person away, then without the
// sentences that still do. It gives "" where neither is.
func (c *Checker) rewrite(r *screening.Reading, found []screening.Finding) string {
	if len(r.Draft.Text) > mostRewritten || slices.ContainsFunc(found, func(f screening.Finding) bool { return f.In != screening.InText }) {
		return ""
	}
	least := max(leastWords, (words(r, nil)+1)/2)
	// Most drafts end here: a sentence in which nothing is found is too much already.
	if !safe(r, sentences(r.Text.Text, found)) {
		return ""
	}
	struck := phrases(r.Text.Text, found)
	// Whatever else was found in the sentence of a name may fall with it.
	touched := func(f screening.Finding) bool {
		for n, s := range r.Text.Sentences {
			if s.Len() > 0 {
				if span := r.Text.SentenceBytes(n); f.Overlaps(span) && !slices.ContainsFunc(struck, span.Overlaps) {
					return false
				}
			}
		}
		return true
	}
	rest := slices.DeleteFunc(slices.Clone(found), touched)
	if len(rest) == 0 {
		again := r.Instead(without(r.Draft.Text, struck))
		if words(again, nil) < least {
			return ""
		}
		left := c.screen(again)
		switch {
		case len(left) > 0:
			r, struck, rest = again, nil, left
		case safe(again, nil):
			return again.Draft.Text
		default: // what is left of their sentences says too much still
			struck, rest = nil, found
		}
	}
	struck = append(struck, sentences(r.Text.Text, rest)...)
	byStart(struck)
	// Many drafts end here: what would be left is not looked at.
	if words(r, struck) < least || !safe(r, struck) {
		return ""
	}
	again := r.Instead(without(r.Draft.Text, struck))
	if words(again, nil) < least || unclosed(r.Draft.Text) != unclosed(again.Draft.Text) || !safe(again, nil) || !c.clear(again) {
		return ""
	}
	return again.Draft.Text
}

// unclosed counts quotes that are opened and not closed, or the other way round.
func unclosed(s string) int {
	return strings.Count(s, `"`)%2 + strings.Count(s, "“") - strings.Count(s, "”")
}

// byStart sorts spans, which are few.
func byStart(spans []text.Span) {
	for i := range spans {
		for j := i; j > 0 && spans[j].Start < spans[j-1].Start; j-- {
			spans[j], spans[j-1] = spans[j-1], spans[j]
		}
	}
}

// clear reports whether nothing is found.
func (c *Checker) clear(r *screening.Reading) bool {
	found, _, isHeld := c.judge(r)
	return !isHeld && len(found) == 0
}

// words counts those that are not struck.
func words(r *screening.Reading, struck []text.Span) int {
	n := 0
	for i := range r.Text.Tokens {
		if t := &r.Text.Tokens[i]; (t.Kind == text.Word || t.Kind == text.Number) && !slices.ContainsFunc(struck, t.Overlaps) {
			n++
		}
	}
	return n
}

// safe reports whether both trained models find every sentence of which nothing is
// struck harmless by a margin.
func safe(r *screening.Reading, struck []text.Span) bool {
	for n, s := range r.Text.Sentences {
		if s.Len() == 0 || len(struck) > 0 && slices.ContainsFunc(struck, r.Text.SentenceBytes(n).Overlaps) {
			continue
		}
		if r.Odds(n) > safeOdds || r.Answering() && r.TakesUp(n) > safeOdds {
			return false
		}
	}
	return true
}

// lead are the words that go with a name or date that they stand before.
var (
	lead       = text.SetOf(`in at on for from with near by to of about since until en de a con para por desde sobre hasta del al`)
	determiner = text.SetOf(`the a an our my their his her el la los las su nuestro nuestra`)
)

// phrases gives the stretches that can be struck without breaking a sentence:
// identifiers in brackets, behind a preposition, or set off by commas.
func phrases(t *text.Text, found []screening.Finding) []text.Span {
	var out []text.Span
	for _, f := range found {
		if !slices.Contains(identifiers.Rules, f.Rule) {
			continue
		}
		if s, ok := phrase(t, f.Span); ok {
			out = append(out, s)
		}
	}
	return out
}

func phrase(t *text.Text, s text.Span) (text.Span, bool) {
	first, last := -1, -1
	for i := range t.Tokens {
		if t.Tokens[i].Overlaps(s) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return s, false
	}
	word := func(i int) string {
		if i < 0 || i >= len(t.Tokens) {
			return ""
		}
		return t.Tokens[i].Word
	}
	if broken(t, first, last, word(last+1)) {
		return s, false
	}
	if word(first-1) == "(" && word(last+1) == ")" {
		return t.Span(first-1, last+1), true
	}
	from := first
	if determiner.Has(word(from - 1)) {
		from--
	}
	if lead.Has(word(from - 1)) {
		return t.Span(from-1, last), true
	}
	opens := first == 0 || endsSentence(word(first-1)) || word(first-1) == "\n"
	switch {
	case opens && word(last+1) == "," && !describes.Has(word(last+2)):
		return t.Span(first, last+1), true // "Dana, thank you"
	case word(first-1) == "," && (endsSentence(word(last+1)) || word(last+1) == "," || word(last+1) == ""):
		return t.Span(first-1, last), true // "thank you, Dana!"
	}
	return s, false
}

var (
	// describes are words behind a comma that go on about whoever stands before it: "Mr.
	// Vue, the tailor, sent a hat".
	describes = text.SetOf(`who whose whom which that the a an our my his her one quien que cuyo cuya el la un una nuestro nuestra su mi`)
	// governed are words that need what stands before them: "even Rafa has it".
	governed = text.SetOf(`the a an our my your their his her lo le les la las los se me te`)
)

// broken reports whether a sentence would break without these tokens: where they are of
// more than one part, own what comes next, or do what it says.
func broken(t *text.Text, first, last int, next string) bool {
	for i := first; i <= last; i++ {
		if w := t.Tokens[i].Word; w == "," || w == ":" || w == ";" {
			return true
		}
	}
	if i := last + 2; i < len(t.Tokens) && t.Tokens[i-1].Glued && t.Tokens[i].Glued && t.Tokens[i].Kind == text.Number {
		return true // "1,204" is one number
	}
	w := t.Tokens[last].Word
	return next == "'s" || strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'") || governed.Has(next)
}

func endsSentence(w string) bool { return w == "." || w == "!" || w == "?" }

// leansBack are words that begin a sentence which says little without the one before.
var leansBack = text.SetOf(`and but so also it its he she they this that these then because y pero entonces tambien eso esto ` +
	`it's he's she's they're that's these're he'd she'd they'd he'll she'll they'll it'll`)

// sentences gives the sentences that hold a finding, with those that lean on them.
func sentences(t *text.Text, found []screening.Finding) []text.Span {
	var out []text.Span
	leans := false
	for _, s := range t.Sentences {
		if s.Len() == 0 {
			continue
		}
		span := t.Span(s.From, s.To-1)
		hit := slices.ContainsFunc(found, func(f screening.Finding) bool { return f.Overlaps(span) })
		leans = hit || leans && leansBack.Has(t.Tokens[s.From].Word)
		if leans {
			out = append(out, span)
		}
	}
	return out
}

// without gives s without the spans, which are in order, with spaces, commas and
// capitals put right.
func without(s string, spans []text.Span) string {
	var b strings.Builder
	at := 0
	for n, span := range spans {
		if span.Start < at {
			at = max(at, span.End)
			continue
		}
		b.WriteString(s[at:span.Start])
		at = span.End
		// What belongs to the last character, such as the colour of an emoji, goes too.
		for at < len(s) {
			r, size := utf8.DecodeRuneInString(s[at:])
			if text.Plain(string(r)) != "" {
				break
			}
			at += size
		}
		// A sentence that lost its beginning begins anew.
		if begins(s[:span.Start]) {
			next := len(s) - len(strings.TrimLeft(s[at:], " "))
			was, _ := utf8.DecodeRuneInString(s[span.Start:])
			first, size := utf8.DecodeRuneInString(s[next:])
			if isStruck := n+1 < len(spans) && spans[n+1].Start <= next; unicode.IsLower(first) && !isStruck && !unicode.IsLower(was) {
				b.WriteRune(unicode.ToUpper(first))
				at = next + size
			}
		}
	}
	b.WriteString(s[at:])
	return tidy(b.String())
}

// begins reports whether what comes after s begins a sentence.
func begins(s string) bool {
	s = strings.TrimRight(s, " ")
	return s == "" || strings.IndexByte(".!?\n", s[len(s)-1]) >= 0
}

// tidy leaves single spaces, none before punctuation, and no comma where something
// was struck behind it.
func tidy(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		c := s[i]
		last := byte('\n')
		if len(out) > 0 {
			last = out[len(out)-1]
		}
		switch c {
		case ' ', '\t', '\r':
			if last == ' ' || last == '\n' {
				continue
			}
			c = ' '
		case '\n', ',', '.', '!', '?', ';', ':':
			for len(out) > 0 && (last == ' ' || last == ',' && c != '\n') {
				out = out[:len(out)-1]
				last = '\n'
				if len(out) > 0 {
					last = out[len(out)-1]
				}
			}
			if last == '\n' && c != '?' && c != '!' || c == '.' && last == '.' && !(i > 0 && s[i-1] == '.') {
				continue
			}
		}
		out = append(out, c)
	}
	return strings.TrimSpace(string(out))
}
