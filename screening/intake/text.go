package intake

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"prescreen/screening"
)

// readText takes the whole input as one post.
func readText(in *bufio.Reader, use func(Item) error) error {
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return err
	}
	// Pictures, PDF and what word processors write hold zeros; texts do not.
	if bytes.IndexByte(data, 0) >= 0 {
		return &Problem{Code: NotText}
	}
	if len(data) > limit {
		return &Problem{Code: LongText}
	}
	if !utf8.Valid(data) {
		return &Problem{Code: BadEncoding}
	}
	d := &screening.Draft{Surface: screening.Post, Text: strings.TrimRight(string(data), "\r\n")}
	return use(Item{Line: 1, Draft: d})
}
