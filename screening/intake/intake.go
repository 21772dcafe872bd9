package intake

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"prescreen/screening"
)

// The formats that Read knows by name.
const (
	Text  = "text"
	JSONL = "jsonl"
	CSV   = "csv"
	Meta  = "meta"
	Zip   = "zip"
)

// Known reports whether users may ask for a format by name.
func Known(format string) bool { return slices.Contains([]string{Text, JSONL, CSV}, format) }

// FormatOf guesses the format by a file's name.
func FormatOf(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 || strings.ContainsAny(name[dot:], `/\`) {
		return Text
	}
	switch strings.ToLower(name[dot:]) {
	case ".jsonl", ".ndjson":
		return JSONL
	case ".csv", ".tsv":
		return CSV
	case ".json":
		return Meta
	case ".zip", ".xlsx":
		return Zip
	}
	return Text
}

// How says in which way an input is to be read.
type How struct {
	// Name is the file's name, by which the format is guessed when Format is "".
	Name   string
	Format string
	// Columns says what the columns of a CSV file hold; nil guesses.
	Columns *Columns
	// Own are names under which the practice writes. Without them it is guessed
	// from an export which messages are its own.
	Own []string
	// Table, where it is set, is told how a CSV file is understood, before the
	// first of its drafts.
	Table func(*Table)
}

// Item is one draft of an input, or what is wrong with its place in it, or what
// else must be told.
type Item struct {
	// File is the file of an archive, without its folders.
	File string
	// Line counts from 1. In Meta's files it is the text that counts, since they
	// are written on one line as well as on thousands.
	Line int
	ID   string
	// Date is the day on which the draft was or will be sent, as 2026-01-31, where
	// the input tells.
	Date  string
	Draft *screening.Draft
	// Err says what is wrong with this place; the input goes on after it.
	Err *Problem
	// Note is to be told, though nothing is missing.
	Note *Problem
}

// Read hands every draft of the input to use, in order. It stops with a *Problem
// of the input as a whole, an error of the input's own, or the first one of use.
func Read(in io.Reader, how How, use func(Item) error) error {
	format := how.Format
	if format == "" {
		format = FormatOf(how.Name)
	}
	if format == Zip {
		return readZip(in, how, use)
	}
	d := &decoder{in: bufio.NewReaderSize(in, window), guess: format == Text || format == CSV}
	text := bufio.NewReaderSize(d, window)
	var err error
	switch format {
	case Text:
		err = readText(text, use)
	case JSONL:
		err = readJSONL(text, use)
	case CSV:
		err = readCSV(text, how, use)
	case Meta:
		err = readMeta(text, how, use)
	default:
		err = &Problem{Code: NoFormat, Detail: format}
	}
	if d.windows && err == nil {
		err = use(Item{Note: &Problem{Code: Windows}})
	}
	return err
}

// limit is the most that is read of one text or line. It is more than any draft
// that can be screened, so that too long a draft is reported as such.
const limit = 4 << 20
