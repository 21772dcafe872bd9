package intake

import (
	"errors"
	"io"
	"iter"
)

// Feed reads an input that arrives piece by piece, for those who cannot wait in
// the middle of a call: it gives its items one by one, and says when it needs
// more. It has to be stopped.
type Feed struct {
	next  func() (step, bool)
	stop  func()
	piece []byte
	ended bool
	err   error
}

// step is an item, or the wish for more of the input.
type step struct {
	item   Item
	hungry bool
}

// State says what Next has come to.
type State uint8

// The states.
const (
	Ready  State = iota // there is an item
	Hungry              // nothing before more is given
	Ended               // nothing more; Err says whether something is wrong
)

var errStopped = errors.New("stopped")

// NewFeed begins to read.
func NewFeed(how How) *Feed {
	f := &Feed{}
	f.next, f.stop = iter.Pull(func(yield func(step) bool) {
		f.err = Read(pieces{f, yield}, how, func(i Item) error {
			if !yield(step{item: i}) {
				return errStopped
			}
			return nil
		})
	})
	return f
}

// Give hands on the next piece, once the one before is read; nil is the end. It
// is kept until it is read.
func (f *Feed) Give(piece []byte) {
	f.piece, f.ended = piece, f.ended || piece == nil
}

// Next gives the next item, if there is one.
func (f *Feed) Next() (Item, State) {
	s, ok := f.next()
	switch {
	case !ok:
		return Item{}, Ended
	case s.hungry:
		return Item{}, Hungry
	}
	return s.item, Ready
}

// Err is what is wrong with the input as a whole, once it has ended.
func (f *Feed) Err() error { return f.err }

// Stop ends the reading wherever it is.
func (f *Feed) Stop() { f.stop() }

// pieces is the reader that a Feed reads from.
type pieces struct {
	feed  *Feed
	yield func(step) bool
}

func (p pieces) Read(b []byte) (int, error) {
	for len(p.feed.piece) == 0 {
		if p.feed.ended {
			return 0, io.EOF
		}
		if !p.yield(step{hungry: true}) {
			return 0, errStopped
		}
	}
	n := copy(b, p.feed.piece)
	p.feed.piece = p.feed.piece[n:]
	return n, nil
}
