package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"prescreen/screening/wire"
)

// readJSONL reads one draft a line. Empty lines are passed over.
func readJSONL(in io.Reader, use func(Item) error) error {
	lines := bufio.NewReaderSize(in, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(lines)
		if err == io.EOF && len(line) == 0 {
			return nil
		}
		if err != nil && err != io.EOF && !errors.Is(err, errLong) {
			return err
		}
		last := err == io.EOF
		if line = bytes.TrimSpace(line); len(line) > 0 || errors.Is(err, errLong) {
			item := itemOf(line, n)
			if errors.Is(err, errLong) {
				item = Item{Line: n, Err: fmt.Errorf("line %d: %w", n, err)}
			}
			if err := use(item); err != nil {
				return err
			}
		}
		if last {
			return nil
		}
	}
}

func itemOf(line []byte, n int) Item {
	if !utf8.Valid(line) {
		return Item{Line: n, Err: fmt.Errorf("line %d: %w", n, errEncoding)}
	}
	var v any
	if err := json.Unmarshal(line, &v); err != nil {
		return Item{Line: n, Err: fmt.Errorf("line %d: %w", n, err)}
	}
	id := ""
	if m, ok := v.(map[string]any); ok {
		id, _ = m["id"].(string)
	}
	d, err := wire.Draft(v)
	if err != nil {
		return Item{Line: n, ID: id, Err: fmt.Errorf("line %d: %w", n, err)}
	}
	return Item{Line: n, ID: id, Draft: d}
}

var errLong = errors.New("the line is too long")

// readLine reads up to the next line break; of a line over the limit it drops
// the rest and says so.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > limit {
			long = true
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case long && (err == nil || err == io.EOF):
			return nil, errLong
		}
		return line, err
	}
}
