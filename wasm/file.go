//go:build js && wasm && files

package main

import (
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/hack-pad/safejs"

	"prescreen/screening/intake"
	"prescreen/screening/policy"
)

// addFiles adds what reads files and screens many drafts at once.
func addFiles(functions map[string]function, checker func() *policy.Checker) {
	// Drafts leave much behind and keep little: collecting less often gives a
	// quarter more of them a second for some megabytes.
	debug.SetGCPercent(400)
	f := &filesReader{}
	functions["open"], functions["give"], functions["next"], functions["close"] = f.open, f.give, f.next, f.close
	functions["screenAll"] = func(args []safejs.Value) (answer, error) { return screenAll(checker(), args) }
}

// filesReader is what of the border is for checking many drafts: a file goes in piece
// by piece and comes out as batches of drafts, each a line of JSON, which any
// core can screen. So the border is crossed once for hundreds of drafts.
type filesReader struct {
	feed  *intake.Feed
	table *intake.Table
	ended bool
}

// What one batch holds at most.
const (
	batchDrafts   = 200
	batchBytes    = 1 << 20
	batchProblems = 200
)

// open begins to read a file; the one before is forgotten.
func (f *filesReader) open(args []safejs.Value) (answer, error) {
	v, err := argument(args)
	if err != nil {
		return nil, err
	}
	how, err := howOf(v)
	if err != nil {
		return nil, err
	}
	if f.feed != nil {
		f.feed.Stop()
	}
	*f = filesReader{}
	how.Table = func(t *intake.Table) { f.table = t }
	f.feed = intake.NewFeed(how)
	return empty(), nil
}

func (f *filesReader) close([]safejs.Value) (answer, error) {
	if f.feed != nil {
		f.feed.Stop()
	}
	*f = filesReader{}
	return empty(), nil
}

// give hands on a piece of the file, or its end, which is null.
func (f *filesReader) give(args []safejs.Value) (answer, error) {
	if f.feed == nil {
		return nil, errNoFile
	}
	if len(args) != 1 {
		return nil, fmt.Errorf("one argument is expected, not %d", len(args))
	}
	if args[0].IsNull() {
		f.feed.Give(nil)
		return empty(), nil
	}
	piece, err := bytesOf(args[0])
	if err != nil {
		return nil, err
	}
	f.feed.Give(piece)
	return empty(), nil
}

var errNoFile = errors.New("no file is open")

// next gives what was read since: drafts as lines of JSON, what is wrong, and
// whether more of the file is needed.
func (f *filesReader) next([]safejs.Value) (answer, error) {
	if f.feed == nil {
		return nil, errNoFile
	}
	var drafts jsonText
	problems, t := &jsonText{}, &batch{}
	count, told := 0, 0
	state := intake.Ready
	if f.ended {
		state = intake.Ended
	}
	for state == intake.Ready && count < batchDrafts && told < batchProblems && len(drafts) < batchBytes {
		var item intake.Item
		item, state = f.feed.Next()
		switch {
		case state != intake.Ready:
		case item.Draft != nil:
			drafts.draft(item)
			count++
		case item.Err != nil:
			problems.problem(item.Err, false)
			told++
		default:
			problems.problem(item.Note, true)
			told++
		}
	}
	if state == intake.Ended && !f.ended {
		f.ended = true
		var p *intake.Problem
		err := f.feed.Err()
		switch {
		case errors.As(err, &p):
			problems.problem(p, false)
		case err != nil:
			return nil, err
		}
	}
	t.open("", '{')
	t.number("count", count)
	t.name("problems")
	t.jsonText = append(append(append(t.jsonText, '['), *problems...), ']')
	if f.table != nil {
		t.table(f.table)
		f.table = nil
	}
	t.texts("state", [...]string{intake.Ready: "ready", intake.Hungry: "hungry", intake.Ended: "ended"}[state])
	t.close('}')
	t.drafts = drafts
	return t, nil
}

// batch is an answer whose drafts are handed over as bytes: as a part of the JSON
// text they would have to be written and read twice.
type batch struct {
	jsonText
	drafts []byte
}

func (b *batch) value() (safejs.Value, error) {
	v, err := b.jsonText.value()
	if err != nil {
		return v, err
	}
	drafts, err := jsUint8Array.New(len(b.drafts))
	if err != nil {
		return v, err
	}
	if _, err := safejs.CopyBytesToJS(drafts, b.drafts); err != nil {
		return v, err
	}
	return v, v.Set("drafts", safejs.Unsafe(drafts))
}
