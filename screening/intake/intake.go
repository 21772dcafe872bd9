package intake

import (
	"bufio"
	"errors"
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
	// Line counts from 1. In Meta's files it is the text that counts, since they
	// are written on one line as well as on thousands.
	Line  int
	ID    string
	Draft *screening.Draft
	// Err names the line and says what is wrong; the input goes on after it.
	Err error
}

// Read hands every draft of the input to use, in order. It stops with an error
// of the input as a whole, or with the first error of use.
func Read(in io.Reader, format string, use func(Item) error) error {
	in, err := withoutMark(in)
	if err != nil {
		return err
	}
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

// errEncoding is for what would be read as other characters than its writer saw:
// a name with a letter missing is not found, and nobody would know.
var errEncoding = errors.New("the text is not in UTF-8; save it as UTF-8 first")

// withoutMark takes away the byte order mark that Windows programs put first.
func withoutMark(in io.Reader) (io.Reader, error) {
	b := bufio.NewReader(in)
	start, err := b.Peek(3)
	if err != nil && err != io.EOF {
		return nil, err
	}
	switch s := string(start); {
	case s == "\xef\xbb\xbf":
		_, err := b.Discard(3)
		return b, err
	case strings.HasPrefix(s, "\xff\xfe"), strings.HasPrefix(s, "\xfe\xff"): // UTF-16
		return nil, errEncoding
	}
	return b, nil
}

// limit is the most that is read of one text or line. It is more than any draft
// that can be screened, so that too long a draft is reported as such.
const limit = 4 << 20
