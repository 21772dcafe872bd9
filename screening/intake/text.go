package intake

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"prescreen/screening"
)

// readText takes the whole input as one post.
func readText(in io.Reader, use func(Item) error) error {
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return err
	}
	if len(data) > limit {
		return errors.New("the text is too long")
	}
	if !utf8.Valid(data) {
		return errEncoding
	}
	d := &screening.Draft{Surface: screening.Post, Text: strings.TrimRight(string(data), "\r\n")}
	return use(Item{Line: 1, Draft: d})
}
