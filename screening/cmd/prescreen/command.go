package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"sync/atomic"

	"prescreen/screening"
	"prescreen/screening/intake"
	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

// command screens what it reads on all processors and writes the reports in the
// order of the drafts.
type command struct {
	checker  *policy.Checker
	own      []string
	out      *bufio.Writer
	errs     io.Writer
	progress *progress
	found    bool // in any draft
	failed   bool // to screen any draft
	broken   atomic.Bool
}

func newCommand(p *screening.Profile, out, errs io.Writer) *command {
	return &command{
		checker: policy.New(p), own: append([]string{p.Practice.Name}, p.Practice.Aliases...),
		out: bufio.NewWriterSize(out, 64<<10), errs: errs, progress: newProgress(out, errs),
	}
}

// file reads one file, or standard input where it has no name.
func (c *command) file(name string, stdin io.Reader, format string) error {
	if name == "" {
		if err := c.read(stdin, "", format); err != nil {
			return fmt.Errorf("standard input: %w", err)
		}
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil {
		c.progress.expect(info.Size())
	}
	if err := c.read(f, name, format); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// job is one item on its way; done is closed when it is answered.
type job struct {
	item   intake.Item
	done   chan struct{}
	answer answer
}

// answer is what one item leads to.
type answer struct {
	out, errs     []byte
	found, failed bool
}

// ahead is how many drafts may be under way for each processor.
const ahead = 256

func (c *command) read(in io.Reader, name, format string) error {
	if format == "" {
		format = intake.FormatOf(name)
	}
	workers := runtime.GOMAXPROCS(0)
	work := make(chan *job, workers*ahead)
	inOrder := make(chan *job, workers*ahead)
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for j := range work {
				j.answer = c.answer(j.item, format)
				close(j.done)
			}
		})
	}
	written := make(chan error, 1)
	go func() { written <- c.write(inOrder) }()
	how := intake.How{Name: name, Format: format, Own: c.own}
	err := intake.Read(c.progress.reader(in), how, func(item intake.Item) error {
		if c.broken.Load() {
			return errBroken
		}
		j := &job{item: item, done: make(chan struct{})}
		inOrder <- j
		work <- j
		return nil
	})
	close(work)
	close(inOrder)
	all.Wait()
	if failed := <-written; failed != nil {
		return failed
	}
	return err
}

var errBroken = errors.New("the reports cannot be written")

// write writes the answers as they come. After an error it goes on taking them,
// so that nobody waits for it.
func (c *command) write(jobs <-chan *job) (err error) {
	for j := range jobs {
		<-j.done
		a := j.answer
		c.found, c.failed = c.found || a.found, c.failed || a.failed
		c.progress.count(a)
		if err != nil {
			continue
		}
		if len(a.errs) > 0 {
			c.progress.clear()
			_, err = c.errs.Write(a.errs)
		}
		if _, failed := c.out.Write(a.out); failed != nil {
			err = failed
		}
		// Whoever sends a line at a time waits for its report.
		if len(jobs) == 0 && err == nil {
			err = c.out.Flush()
		}
		c.broken.Store(err != nil)
	}
	return errors.Join(err, c.out.Flush())
}

type failure struct {
	ID    string `json:"id,omitempty"`
	Error string `json:"error"`
}

// answer makes one report: a line of JSON, or for plain text what a person would
// want to read.
func (c *command) answer(item intake.Item, format string) answer {
	if item.Note != nil {
		return answer{errs: fmt.Appendln(nil, "prescreen:", item.Note)}
	}
	problem := item.Err
	if problem == nil {
		report, err := c.checker.Screen(item.Draft)
		if err == nil {
			w := wire.ReportOf(item.Draft, report)
			a := answer{found: report.Verdict != screening.Clear}
			if format == intake.Text {
				a.out = plain(w)
			} else {
				a.out = line(w)
			}
			return a
		}
		problem = &intake.Problem{Code: intake.LongDraft, Line: item.Line, Detail: err.Error()}
	}
	if format == intake.Text {
		return answer{failed: true, errs: fmt.Appendln(nil, "prescreen:", problem)}
	}
	return answer{failed: true, out: line(failure{ID: item.ID, Error: problem.Error()})}
}

func line(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts and numbers only
	}
	return append(data, '\n')
}

func plain(r wire.Report) []byte {
	if len(r.Findings) == 0 {
		return []byte("nothing found\n")
	}
	var b bytes.Buffer
	fmt.Fprintln(&b, r.Verdict)
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "  %s  %q\n    %s (%s)\n    %s\n", f.Level, f.Quote, f.Why, f.Basis, f.Advice)
	}
	for _, p := range r.Replies {
		fmt.Fprintf(&b, "  instead (%s): %s\n", p.Template, p.Text)
	}
	return b.Bytes()
}
