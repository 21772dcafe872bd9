package intake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"prescreen/screening/text"
)

// Fields are what a column of a CSV file can hold, in the order in which they are
// shown. Only the text must be there.
var Fields = []string{"text", "context", "author", "surface", "site", "date", "id"}

// headers are what columns may be called, in English and Spanish, best first: of
// a file with a title and a message, the message is what people read. They are
// compared folded and without anything but letters. These are the names in the
// exports of Meta Business Suite, Hootsuite and Buffer, and in what people make.
var headers = map[string]string{
	"text": "text draft posttext postmessage message caption post posts content copy postcopy body reply ourreply response ourresponse tweet" +
		" texto borrador textodelapublicacion mensaje publicacion contenido copia respuesta nuestrarespuesta leyenda piedefoto" +
		" comment comentario description descripcion title titulo",
	"id":      "id postid permalink identificador identificadordelapublicacion enlacepermanente url link enlace",
	"surface": "surface type posttype tipo tipodepublicacion",
	"site":    "site platform network socialnetwork channel profile plataforma red redsocial canal perfil sitio",
	"author":  "contextauthor inreplytoauthor author from reviewer customer name autor de cliente nombre",
	"context": "contexttext context inreplyto replyto parent parentcomment originalcomment review question contexto enrespuestaa resena pregunta comment comentario",
	"date": "date publishtime postingtime publishdate posteddate postdate scheduleddate scheduledtime scheduled scheduledat createdat created time sent day" +
		" fecha fechadepublicacion horadepublicacion programado hora dia",
}

// Columns says which columns hold what, counted from 0, best first: an export
// with captions and descriptions leaves one of them empty.
type Columns struct {
	At map[string][]int
	// Header: the first row names the columns and is no draft.
	Header bool
}

// Table is how a CSV file is understood.
type Table struct {
	// Names are those of the header, or "" for each column.
	Names []string
	// Rows are the first few.
	Rows    [][]string
	Columns Columns
	// DayFirst: 3/2 is in February.
	DayFirst bool
}

// understand guesses by the first rows of a file.
func understand(rows [][]string) *Table {
	t := &Table{Rows: rows, Columns: byNames(rows[0])}
	if !t.Columns.Header {
		if at := wordiest(rows); at >= 0 {
			// A header of words that nobody foresaw is shorter than any text.
			t.Columns.Header = len(rows) > 1 && !wordy(cellAt(rows[0], at))
			t.Columns.At["text"] = []int{at}
		}
	}
	t.Names = make([]string, len(rows[0]))
	if t.Columns.Header || len(t.Columns.At["text"]) == 0 {
		copy(t.Names, rows[0])
		t.Rows = rows[1:]
	}
	if len(t.Columns.At["date"]) == 0 {
		if at := dated(t.Rows); at >= 0 {
			t.Columns.At["date"] = []int{at}
		}
	}
	t.DayFirst = dayFirst(t)
	return t
}

// byNames reads the header, if it is one.
func byNames(row []string) Columns {
	c := Columns{At: map[string][]int{}}
	names := make([]string, len(row))
	for i, name := range row {
		names[i] = lettersOf(name)
	}
	for field, list := range headers {
		for name := range strings.FieldsSeq(list) {
			if i := slices.Index(names, name); i >= 0 && !slices.Contains(c.At[field], i) {
				c.At[field] = append(c.At[field], i)
			}
		}
	}
	// "Post message (required)" and the like.
	for i, name := range names {
		if len(c.At["text"]) == 0 && slices.ContainsFunc(loose, func(part string) bool { return strings.Contains(name, part) }) &&
			!slices.ContainsFunc(beside, func(end string) bool { return strings.HasSuffix(name, end) }) {
			c.At["text"] = []int{i}
		}
	}
	c.Header = len(c.At["text"]) > 0
	if !c.Header {
		return Columns{At: map[string][]int{}}
	}
	// What is answered is not ours, unless there is nothing else.
	best := c.At["text"][0]
	c.At["context"] = slices.DeleteFunc(c.At["context"], func(i int) bool { return i == best })
	c.At["text"] = slices.DeleteFunc(c.At["text"], func(i int) bool { return slices.Contains(c.At["context"], i) })
	return c
}

var (
	loose  = []string{"message", "caption", "posttext", "postcopy", "content", "mensaje", "texto", "contenido"}
	beside = []string{"type", "id", "url", "link", "count", "length", "language", "tipo", "idioma"}
)

// wordiest is the column in which most is written, or -1 when none holds
// sentences.
func wordiest(rows [][]string) int {
	best, most := -1, 0
	for i := range rows[0] {
		letters := 0
		for _, row := range rows {
			if s := cellAt(row, i); wordy(s) {
				letters += utf8.RuneCountInString(s)
			}
		}
		if letters > most {
			best, most = i, letters
		}
	}
	return best
}

// wordy reports whether a cell reads like a sentence, and not like a name, a
// date or an address.
func wordy(s string) bool {
	words := 0
	for w := range strings.FieldsSeq(s) {
		if letters := lettersOf(w); len(letters) > 1 && len(letters)*3 > len(w)*2 {
			words++
		}
	}
	return words >= 4
}

// dated is the first column in which most cells are dates, or -1.
func dated(rows [][]string) int {
	if len(rows) == 0 {
		return -1
	}
	for i := range rows[0] {
		dates, all := 0, 0
		for _, row := range rows {
			if s := cellAt(row, i); s != "" {
				all++
				if len(s) < 40 && dayOf(s, false)+dayOf(s, true) != "" {
					dates++
				}
			}
		}
		if all > 0 && dates*2 > all {
			return i
		}
	}
	return -1
}

func cellAt(row []string, i int) string {
	if i < len(row) {
		return row[i]
	}
	return ""
}

func lettersOf(name string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, text.Plain(name))
}
