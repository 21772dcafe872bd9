// Command prescreen screens drafts in the shell.
//
//	prescreen [-profile FILE] [-format text|jsonl|csv] [FILE…]
//
// Without a file it reads standard input. Archives and JSON files of Meta's
// "download your information" are known by their names. Drafts are screened on
// all processors, and reports come in the order of the drafts. It exits with 0 when nothing was
// found, 1 when something was, and 2 on a usage error or unreadable input. A
// draft that could not be screened is no clear one: with nothing found in the
// others, that is 2 as well.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"

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
	// Drafts leave much behind and keep little: collecting less often gives a
	// quarter more of them a second for some megabytes.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
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
	profile, err := profileIn(*profileFile)
	if err != nil {
		fmt.Fprintln(errs, "prescreen:", err)
		return exitUsage
	}
	c := newCommand(profile, out, errs)
	defer c.progress.end()
	readable := true
	files := flags.Args()
	if len(files) == 0 {
		files = []string{""}
	}
	for _, name := range files {
		if err := c.file(name, in, *format); err != nil {
			c.progress.clear()
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

// profileIn reads a profile; without a file it is an empty one.
func profileIn(file string) (*screening.Profile, error) {
	if file == "" {
		return &screening.Profile{}, nil
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
	return p, nil
}
