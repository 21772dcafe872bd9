package intake

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"prescreen/screening"
	"prescreen/screening/text"
)

// columns are what headers may say for what a draft has, best first: of a file
// with a title and a message, the message is what people read. Headers are
// compared folded and without anything but letters.
var columns = map[string]string{
	"text":    "text draft posttext message caption post content copy body texto mensaje comment description title",
	"id":      "id postid permalink",
	"surface": "surface type",
	"site":    "site platform network channel profile",
	"author":  "contextauthor inreplytoauthor author",
	"context": "contexttext context inreplyto replyto parent",
}

// readCSV reads one draft a row; the first row names the columns.
func readCSV(in io.Reader, use func(Item) error) error {
	rows := csv.NewReader(in)
	rows.FieldsPerRecord = -1
	rows.LazyQuotes = true
	header, err := rows.Read()
	if err == io.EOF {
		return nil
	}
	if err != nil {
		return err
	}
	names := make([]string, len(header))
	for i, name := range header {
		names[i] = lettersOf(name)
	}
	at := map[string][]int{}
	for field, list := range columns {
		for name := range strings.FieldsSeq(list) {
			if i := slices.Index(names, name); i >= 0 {
				at[field] = append(at[field], i)
			}
		}
	}
	if len(at["text"]) == 0 {
		return errors.New("no column of the CSV file is called text, message, caption or content")
	}
	for {
		row, err := rows.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if strings.Join(row, "") == "" {
			continue // spreadsheets end in rows of commas
		}
		line, _ := rows.FieldPos(0)
		if err := use(rowItem(row, at, line)); err != nil {
			return err
		}
	}
}

// rowItem reads one row; at lists the columns of each field, best first.
func rowItem(row []string, at map[string][]int, line int) Item {
	// An export with captions and descriptions leaves one of them empty.
	cell := func(field string) string {
		for _, i := range at[field] {
			if i < len(row) && row[i] != "" {
				return row[i]
			}
		}
		return ""
	}
	bad := func(err error) Item {
		return Item{Line: line, ID: strings.ToValidUTF8(cell("id"), "\ufffd"), Err: fmt.Errorf("line %d: %w", line, err)}
	}
	if slices.Min(at["text"]) >= len(row) {
		return bad(errors.New("the row ends before its text"))
	}
	if !utf8.ValidString(strings.Join(row, " ")) {
		return bad(errEncoding)
	}
	d := &screening.Draft{ID: cell("id"), Site: strings.ToLower(cell("site")), Text: cell("text"), Surface: screening.Post}
	// Exports have types of their own, such as "photo": those are posts.
	for _, s := range screening.Surfaces {
		if strings.EqualFold(strings.TrimSpace(cell("surface")), string(s)) {
			d.Surface = s
		}
	}
	if c := cell("context"); c != "" {
		d.Context = &screening.Context{Author: cell("author"), Text: c}
	}
	return Item{Line: line, ID: d.ID, Draft: d}
}

func lettersOf(name string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, text.Plain(name))
}
