// Command prescreen screens drafts in the shell.
//
//	prescreen [-profile FILE] [-format text|jsonl|csv] [FILE…]
//
// Without a file it reads standard input. It exits with 0 when nothing was
// found, 1 when something was, and 2 on a usage error or unreadable input. A
// draft that could not be screened is no clear one: with nothing found in the
// others, that is 2 as well.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"prescreen/screening"
	"prescreen/screening/intake"
	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

const (
	exitClear   = 0
	exitFinding = 1
	exitUsage   = 2
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("prescreen", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: prescreen [-profile FILE] [-format text|jsonl|csv] [FILE…]")
		flags.PrintDefaults()
	}
	profileFile := flags.String("profile", "", "the practice's `profile` (JSON)")
	format := flags.String("format", "", "`text`, jsonl or csv; by the file's name where it is missing")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return exitClear
	} else if err != nil {
		return exitUsage
	}
	if *format != "" && !intake.Known(*format) {
		fmt.Fprintf(errs, "prescreen: -format must be text, jsonl or csv, not %q\n", *format)
		return exitUsage
	}
	checker, err := checkerFor(*profileFile)
	if err != nil {
		fmt.Fprintln(errs, "prescreen:", err)
		return exitUsage
	}
	c := &command{checker: checker, out: bufio.NewWriter(out), errs: errs}
	readable := true
	files := flags.Args()
	if len(files) == 0 {
		if err := c.read(in, "", *format); err != nil {
			fmt.Fprintln(errs, "prescreen: standard input:", err)
			readable = false
		}
	}
	for _, name := range files {
		if err := c.file(name, *format); err != nil {
			fmt.Fprintln(errs, "prescreen:", err)
			readable = false
		}
	}
	switch {
	case !readable:
		return exitUsage
	case c.found:
		return exitFinding
	case c.failed:
		return exitUsage
	}
	return exitClear
}

func checkerFor(file string) (*policy.Checker, error) {
	if file == "" {
		return policy.New(nil), nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var v any
	// Editors on Windows put a byte order mark first.
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &v); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	p, problems := wire.Profile(v, policy.RuleIDs(), policy.TemplateIDs())
	var all []error
	for _, problem := range problems {
		all = append(all, fmt.Errorf("%s: %w", file, problem))
	}
	if len(all) > 0 {
		return nil, errors.Join(all...)
	}
	return policy.New(p), nil
}

type command struct {
	checker *policy.Checker
	out     *bufio.Writer
	errs    io.Writer
	found   bool // in any draft
	failed  bool // to screen any draft
}

func (c *command) file(name, format string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := c.read(f, name, format); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (c *command) read(in io.Reader, name, format string) error {
	if format == "" {
		format = intake.FormatOf(name)
	}
	return intake.Read(in, format, func(item intake.Item) error {
		if err := c.answer(item, format); err != nil {
			return err
		}
		// Whoever sends a line at a time waits for its report.
		return c.out.Flush()
	})
}

// answer prints one report: a line of JSON, or for plain text what a person
// would want to read.
func (c *command) answer(item intake.Item, format string) error {
	if item.Err != nil {
		return c.fail(failure{ID: item.ID, Error: item.Err.Error()}, format)
	}
	report, err := c.checker.Screen(item.Draft)
	if err != nil {
		return c.fail(failure{ID: item.ID, Error: fmt.Sprintf("line %d: %v", item.Line, err)}, format)
	}
	c.found = c.found || report.Verdict != screening.Clear
	w := wire.ReportOf(item.Draft, report)
	if format != intake.Text {
		return c.line(w)
	}
	return c.plain(w)
}

type failure struct {
	ID    string `json:"id,omitempty"`
	Error string `json:"error"`
}

func (c *command) fail(f failure, format string) error {
	c.failed = true
	if format != intake.Text {
		return c.line(f)
	}
	_, err := fmt.Fprintln(c.errs, "prescreen:", f.Error)
	return err
}

func (c *command) line(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = c.out.Write(append(data, '\n'))
	return err
}

func (c *command) plain(r wire.Report) error {
	if len(r.Findings) == 0 {
		_, err := fmt.Fprintln(c.out, "nothing found")
		return err
	}
	fmt.Fprintln(c.out, r.Verdict)
	for _, f := range r.Findings {
		fmt.Fprintf(c.out, "  %s  %q\n    %s (%s)\n    %s\n", f.Level, f.Quote, f.Why, f.Basis, f.Advice)
	}
	for _, p := range r.Replies {
		fmt.Fprintf(c.out, "  instead (%s): %s\n", p.Template, p.Text)
	}
	return nil
}
