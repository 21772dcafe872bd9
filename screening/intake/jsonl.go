package intake

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"prescreen/screening/wire"
)

// readJSONL reads one draft a line. Empty lines are passed over.
func readJSONL(lines *bufio.Reader, use func(Item) error) error {
	var line []byte
	for n := 1; ; n++ {
		var err error
		line, err = readLine(lines, line[:0])
		long := errors.Is(err, errLong)
		if err != nil && err != io.EOF && !long {
			return err
		}
		if text := bytes.TrimSpace(line); len(text) > 0 || long {
			item := Item{Line: n, Err: &Problem{Code: LongLine, Line: n}}
			if !long {
				item = itemOf(text, n)
			}
			if err := use(item); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

func itemOf(line []byte, n int) Item {
	if !utf8.Valid(line) {
		return Item{Line: n, Err: &Problem{Code: BadEncoding, Line: n}}
	}
	v, err := jsonIn(line).whole()
	if err != nil {
		return Item{Line: n, Err: &Problem{Code: BadJSON, Line: n, Detail: err.Error()}}
	}
	id, date := "", ""
	if m, ok := v.(map[string]any); ok {
		id, _ = m["id"].(string)
		written, _ := m["date"].(string)
		date = dayOf(written, false)
	}
	d, err := wire.Draft(v)
	if err != nil {
		return Item{Line: n, ID: id, Err: &Problem{Code: BadField, Line: n, Detail: err.Error()}}
	}
	return Item{Line: n, ID: id, Date: date, Draft: d}
}
