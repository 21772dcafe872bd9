package ruletest

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// Example is a rule's example: lines that begin with "> " are what is answered,
// brackets stand around the words that are to be found.
type Example struct {
	Draft screening.Draft
	// Want are the bracketed spans.
	Want []text.Span
}

// Parse reads an example. The first line of the context may name its author
// before a colon: "> Dana: thanks!".
func Parse(source string) Example {
	var e Example
	e.Draft.Surface = screening.Post
	var context, body []string
	for line := range strings.SplitSeq(source, "\n") {
		if c, ok := strings.CutPrefix(line, "> "); ok {
			context = append(context, c)
		} else {
			body = append(body, line)
		}
	}
	if context != nil {
		e.Draft.Surface = screening.Reply
		e.Draft.Context = &screening.Context{Author: "Dana Whitfield", Text: strings.Join(context, "\n")}
	}
	var b strings.Builder
	start := 0
	for _, r := range strings.Join(body, "\n") {
		switch r {
		case '[':
			start = b.Len()
		case ']':
			e.Want = append(e.Want, text.Span{Start: start, End: b.Len()})
		default:
			b.WriteRune(r)
		}
	}
	e.Draft.Text = b.String()
	return e
}
