package intake

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"prescreen/screening"
	"prescreen/screening/text"
)

// columns maps what a header may say to what a draft has. Headers are compared
// folded and without anything but letters.
var columns = map[string]string{
	"text": "text", "message": "text", "caption": "text", "content": "text", "post": "text", "posttext": "text", "copy": "text", "body": "text",
	"description": "text", "title": "text", "draft": "text", "comment": "text", "texto": "text", "mensaje": "text",
	"id": "id", "postid": "id", "permalink": "id",
	"surface": "surface", "type": "surface",
	"site": "site", "platform": "site", "channel": "site", "network": "site", "profile": "site",
	"contextauthor": "author", "author": "author", "inreplytoauthor": "author",
	"context": "context", "contexttext": "context", "inreplyto": "context", "replyto": "context", "parent": "context",
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
	at := map[string]int{}
	for i, name := range header {
		if field, ok := columns[lettersOf(name)]; ok {
			if _, taken := at[field]; !taken {
				at[field] = i
			}
		}
	}
	if _, ok := at["text"]; !ok {
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
		line, _ := rows.FieldPos(0)
		if err := use(rowItem(row, at, line)); err != nil {
			return err
		}
	}
}

func rowItem(row []string, at map[string]int, line int) Item {
	cell := func(field string) string {
		if i, ok := at[field]; ok && i < len(row) {
			return row[i]
		}
		return ""
	}
	d := &screening.Draft{ID: cell("id"), Site: strings.ToLower(cell("site")), Text: cell("text"), Surface: screening.Post}
	for _, s := range screening.Surfaces {
		if strings.EqualFold(strings.TrimSpace(cell("surface")), string(s)) {
			d.Surface = s
		}
	}
	if c := cell("context"); c != "" {
		d.Context = &screening.Context{Author: cell("author"), Text: c}
	}
	if d.Text == "" && d.ID == "" {
		return Item{Line: line, Err: fmt.Errorf("line %d: there is no text", line)}
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
