package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// progress is a line on a terminal that says how far the command is. It is shown
// where reports go elsewhere, since among them it would be in the way.
type progress struct {
	to      io.Writer
	now     func() time.Time
	mu      sync.Mutex
	begun   time.Time
	last    time.Time
	size    int64 // of all files so far; 0 when it is not known
	read    int64
	drafts  int
	found   int
	visible bool
}

// every so often the line is drawn anew.
const every = 200 * time.Millisecond

// newProgress gives none, whose methods do nothing, where no terminal is.
func newProgress(out, errs io.Writer) *progress {
	if !isTerminal(errs) || isTerminal(out) {
		return nil
	}
	return &progress{to: errs, now: time.Now, begun: time.Now()}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func (p *progress) expect(size int64) {
	if p != nil {
		p.size += size
	}
}

// reader counts what is read.
func (p *progress) reader(in io.Reader) io.Reader {
	if p == nil {
		return in
	}
	return counting{in, p}
}

type counting struct {
	in io.Reader
	p  *progress
}

func (c counting) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	c.p.mu.Lock()
	c.p.read += int64(n)
	c.p.mu.Unlock()
	return n, err
}

func (p *progress) count(a answer) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.drafts++
	if a.found {
		p.found++
	}
	if now := p.now(); now.Sub(p.last) >= every {
		p.last = now
		fmt.Fprint(p.to, "\r\x1b[K", p.line(now))
		p.visible = true
	}
}

// line says it: `12300 drafts, 210 with findings, 37 %, 12 s left`.
func (p *progress) line(now time.Time) string {
	s := fmt.Sprintf("%d drafts, %d with findings", p.drafts, p.found)
	if p.size > 0 && p.read > 0 {
		part := min(1, float64(p.read)/float64(p.size))
		left := time.Duration(float64(now.Sub(p.begun)) * (1 - part) / part)
		s += fmt.Sprintf(", %d %%, %d s left", int(part*100), int(left.Seconds()+0.5))
	}
	return s
}

// clear takes the line away before something else is written.
func (p *progress) clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.visible {
		fmt.Fprint(p.to, "\r\x1b[K")
		p.visible = false
	}
}

func (p *progress) end() { p.clear() }
