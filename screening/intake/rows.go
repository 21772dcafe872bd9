package intake

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"prescreen/screening"
	"prescreen/screening/text"
)

// sample is how many rows are looked at before it is decided what the columns
// hold.
const sample = 30

// rowRead is one row, or what is wrong with it.
type rowRead struct {
	cells []string
	line  int
	err   *Problem
}

// readCSV reads one draft a row.
func readCSV(in *bufio.Reader, how How, use func(Item) error) error {
	// A file that ends within the window is looked at as a whole.
	ahead, err := in.Peek(window)
	if len(ahead) == 0 {
		if err == io.EOF {
			err = nil
		}
		return err
	}
	rows := &csvReader{in: in, separator: separatorOf(ahead)}
	var first []rowRead
	var good [][]string
	for len(good) < sample {
		row, err := nextRow(rows)
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		first = append(first, row)
		if row.err == nil {
			good = append(good, row.cells)
		}
	}
	if len(good) == 0 {
		for _, row := range first {
			if err := use(Item{Line: row.line, Err: row.err}); err != nil {
				return err
			}
		}
		return nil
	}
	t := understand(good)
	if how.Columns != nil {
		t.Columns = *how.Columns
		t.DayFirst = dayFirst(t)
	}
	if how.Table != nil {
		how.Table(t)
	}
	if len(t.Columns.At["text"]) == 0 {
		return &Problem{Code: NoTextCol}
	}
	m := mapping{table: t, width: len(good[0])}
	header := t.Columns.Header
	each := func(row rowRead) error {
		if row.err == nil && header {
			header = false
			return nil
		}
		return use(m.item(row))
	}
	for _, row := range first {
		if err := each(row); err != nil {
			return err
		}
	}
	for {
		row, err := nextRow(rows)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := each(row); err != nil {
			return err
		}
	}
}

// nextRow gives a row that is not empty: spreadsheets end in rows of commas.
func nextRow(rows *csvReader) (rowRead, error) {
	for {
		cells, line, err := rows.row()
		switch {
		case errors.Is(err, errQuote):
			return rowRead{line: line, err: &Problem{Code: BadQuote, Line: line}}, nil
		case errors.Is(err, errLong):
			return rowRead{line: line, err: &Problem{Code: LongLine, Line: line}}, nil
		case err != nil:
			return rowRead{}, err
		case strings.Join(cells, "") != "":
			return rowRead{cells: cells, line: line}, nil
		}
	}
}

// separatorOf guesses by the first line that says something.
func separatorOf(ahead []byte) byte {
	counts := map[byte]int{}
	quoted := false
	for _, c := range ahead {
		if c == '"' {
			quoted = !quoted
		}
		if c == '\n' && !quoted && len(counts) > 0 {
			break
		}
		if !quoted && strings.IndexByte(separators, c) >= 0 {
			counts[c]++
		} else if c > ' ' {
			counts[0] += 0
		}
	}
	best := byte(0)
	for i := range len(separators) {
		if counts[separators[i]] > counts[best] {
			best = separators[i]
		}
	}
	return best
}

const separators = ",;\t|"

// mapping reads rows as a table is understood.
type mapping struct {
	table *Table
	width int // of the header
}

func (m *mapping) item(row rowRead) Item {
	if row.err != nil {
		return Item{Line: row.line, Err: row.err}
	}
	at := m.table.Columns.At
	row.cells = m.mended(row.cells)
	cell := func(field string) string {
		for _, i := range at[field] {
			if s := cellAt(row.cells, i); s != "" {
				return s
			}
		}
		return ""
	}
	bad := func(code Code) Item {
		return Item{Line: row.line, ID: strings.ToValidUTF8(cell("id"), "\ufffd"), Err: &Problem{Code: code, Line: row.line}}
	}
	first := at["text"][0]
	for _, i := range at["text"] {
		first = min(first, i)
	}
	if first >= len(row.cells) {
		return bad(BadRow)
	}
	if !utf8.ValidString(strings.Join(row.cells, " ")) {
		return bad(BadEncoding)
	}
	d := &screening.Draft{ID: cell("id"), Site: siteOf(cell("site"), cell("id")), Text: cell("text"), Surface: surfaceOf(cell("surface"))}
	if c := cell("context"); c != "" {
		d.Context = &screening.Context{Author: cell("author"), Text: c}
		// What answers somebody is no post, whatever the file calls it.
		if d.Surface == screening.Post {
			d.Surface = screening.Reply
		}
	}
	return Item{Line: row.line, ID: d.ID, Date: dayOf(cell("date"), m.table.DayFirst), Draft: d}
}

// mended puts together again a text whose separators were not quoted: nothing of
// it may be left out.
func (m *mapping) mended(cells []string) []string {
	for len(cells) > 0 && len(cells) > m.width && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	more := len(cells) - m.width
	at := m.table.Columns.At["text"][0]
	if more <= 0 || at+more >= len(cells) {
		return cells
	}
	whole := strings.Join(cells[at:at+more+1], ",")
	return append(append(append([]string{}, cells[:at]...), whole), cells[at+more+1:]...)
}

// kinds are what exports call the surfaces; any other, such as "photo", is a post.
var kinds = map[string]screening.Surface{
	"comment": screening.Comment, "comentario": screening.Comment,
	"reply": screening.Reply, "respuesta": screening.Reply, "review reply": screening.Reply,
	"message": screening.Message, "mensaje": screening.Message, "dm": screening.Message, "direct message": screening.Message,
	"share": screening.Share, "compartido": screening.Share,
}

func surfaceOf(kind string) screening.Surface {
	if s, ok := kinds[strings.TrimSpace(text.Plain(kind))]; ok {
		return s
	}
	return screening.Post
}

var sites = [][2]string{
	{"instagram", "instagram"}, {"messenger", "messenger"}, {"threads", "threads"}, {"facebook", "facebook"},
	{"ig", "instagram"}, {"insta", "instagram"}, {"fb", "facebook"},
}

// siteOf reads the name of a site, or without one the address of a post.
func siteOf(name, address string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	for i, s := range sites {
		if i < 4 && strings.Contains(name, s[0]) || name == s[0] {
			return s[1]
		}
	}
	if name == "" {
		for _, s := range sites[:4] {
			if strings.Contains(address, "//www."+s[0]+".") || strings.Contains(address, "//"+s[0]+".") {
				return s[1]
			}
		}
	}
	return name
}
