package intake

import "fmt"

// Code says what is wrong with an input, or must be told about it. Whoever shows
// it in another language words it anew; the English words are those of Error.
type Code string

// The codes.
const (
	// Of one place; the input goes on behind it.
	BadEncoding Code = "encoding" // neither UTF-8 nor what is taken for Windows-1252
	BadJSON     Code = "json"
	BadField    Code = "field"    // Detail says which
	BadRow      Code = "row"      // ends before its text
	BadQuote    Code = "quote"    // opened and never closed
	LongLine    Code = "line"     // more than limit
	LongDraft   Code = "long"     // more than can be screened
	NoTexts     Code = "no-texts" // a file of the archive that should have some

	// Of one file in an archive; the others are read.
	ZipBomb    Code = "zip-bomb"
	ZipLocked  Code = "zip-locked"
	ZipMethod  Code = "zip-method"
	ZipDamaged Code = "zip-damaged"

	// Of the input as a whole; what came before is kept.
	ZipCut      Code = "zip-cut"
	NotZip      Code = "not-zip"
	NotMeta     Code = "not-meta"
	OnlyHTML    Code = "only-html"
	Spreadsheet Code = "spreadsheet"
	NoTextCol   Code = "no-text-column"
	LongText    Code = "text"
	NotText     Code = "not-text"
	NoFormat    Code = "format"

	// Nothing is wrong, but it must be known.
	Windows Code = "windows"
)

var said = map[Code]string{
	BadEncoding: "the text is not in UTF-8; save it as UTF-8 first",
	BadJSON:     "this is not valid JSON",
	BadField:    "",
	BadRow:      "the row ends before its text",
	BadQuote:    "a quotation mark is opened and never closed; this row was not checked",
	LongLine:    "the line is too long",
	LongDraft:   "",
	NoTexts:     "no post, comment or message was found in this file",
	ZipBomb:     "this file of the archive unpacks to far more than any export does; the rest of it was not read",
	ZipLocked:   "this file of the archive is protected by a password and was not read",
	ZipMethod:   "this file of the archive is packed in a way that is not understood and was not read",
	ZipDamaged:  "this file of the archive is damaged; what could be read of it was checked",
	ZipCut:      "the archive ends too early; what came before its end was checked",
	NotZip:      "this is not a ZIP archive",
	NotMeta:     "the JSON file holds no posts, comments or messages as Meta exports them (drafts are read with -format jsonl)",
	OnlyHTML:    "the archive is in HTML; ask Meta for the JSON format",
	Spreadsheet: "this is a spreadsheet; save it as CSV first",
	NoTextCol:   "no column of the CSV file is called text, message, caption or content",
	LongText:    "the text is too long",
	NotText:     "this is not a text file",
	NoFormat:    "unknown format",
	Windows:     "the text is not in UTF-8 and was read as Windows-1252",
}

// Problem is something wrong with an input, or with one place in it. It never
// quotes what it is about.
type Problem struct {
	Code Code
	// File is the file of an archive, without its folders, which are named after
	// people.
	File string
	// Line is 0 for the input as a whole.
	Line   int
	Detail string
}

// Error says it in English: `line 12: the row ends before its text`.
func (p *Problem) Error() string {
	s := said[p.Code]
	switch {
	case s == "":
		s = p.Detail
	case p.Detail != "":
		s += ": " + p.Detail
	}
	if p.Line > 0 {
		s = fmt.Sprintf("line %d: %s", p.Line, s)
	}
	if p.File != "" {
		s = p.File + ": " + s
	}
	return s
}
