package intake

import (
	"fmt"
	"io"
	"path/filepath"
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
)

// Known reports whether users may ask for a format by name.
func Known(format string) bool { return slices.Contains([]string{Text, JSONL, CSV}, format) }

// FormatOf guesses the format by a file's name.
func FormatOf(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jsonl", ".ndjson":
		return JSONL
	case ".csv":
		return CSV
	case ".json":
		return Meta
	}
	return Text
}

// Item is one draft of an input, or what is wrong with its place in it.
type Item struct {
	// Line counts from 1.
	Line  int
	ID    string
	Draft *screening.Draft
	// Err names the line and says what is wrong; the input goes on after it.
	Err error
}

// Read hands every draft of the input to use, in order. It stops with an error
// of the input as a whole, or with the first error of use.
func Read(in io.Reader, format string, use func(Item) error) error {
	switch format {
	case Text:
		return readText(in, use)
	case JSONL:
		return readJSONL(in, use)
	case CSV:
		return readCSV(in, use)
	case Meta:
		return readMeta(in, use)
	}
	return fmt.Errorf("unknown format %q", format)
}

// limit is the most that is read of one text or line. It is more than any draft
// that can be screened, so that too long a draft is reported as such.
const limit = 4 << 20
