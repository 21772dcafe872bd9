package intake

import (
	"bufio"
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
	if len(data) > limit {
		return &Problem{Code: LongText}
	}
	if !utf8.Valid(data) {
		return &Problem{Code: BadEncoding}
	}
	d := &screening.Draft{Surface: screening.Post, Text: strings.TrimRight(string(data), "\r\n")}
	return use(Item{Line: 1, Draft: d})
}
