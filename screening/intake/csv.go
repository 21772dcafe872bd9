package intake

import (
	"bufio"
	"errors"
	"io"
	"strings"
)

// csvReader reads the rows of a CSV file in any of its dialects. Behind a quote
// that is never closed it goes on with the next line.
type csvReader struct {
	in        *bufio.Reader
	separator byte // 0 when there is but one column
	line      int  // the last one that was read
	buf       []byte
	ahead     []string // lines that an open quote would have swallowed
}

// What a quoted cell may hold at most; beyond it the quote is taken to be open.
const (
	longestCell = 500_000 // bytes, more than any draft that can be screened
	tallestCell = 5_000   // lines
)

var errQuote = errors.New("a quote is not closed")

// row reads one row and says on which line it begins. After errQuote and errLong
// the next row can be read.
func (r *csvReader) row() (cells []string, line int, err error) {
	first, err := r.nextLine()
	line = r.line
	if err != nil {
		return nil, line, err
	}
	s := splitter{separator: r.separator}
	lines, size := []string{first}, len(first)
	broken := s.add(first)
	for s.quoted && !broken {
		more, err := r.nextLine()
		if err != nil && err != io.EOF && !errors.Is(err, errLong) {
			return nil, line, err
		}
		if err != nil {
			broken = true
			break
		}
		lines, size = append(lines, more), size+len(more)
		broken = s.add(more) || s.quoted && (size > longestCell || len(lines) > tallestCell)
	}
	if broken {
		r.ahead = append(lines[1:], r.ahead...)
		r.line = line
		return nil, line, errQuote
	}
	return s.cells, line, nil
}

// nextLine gives a line with its break; io.EOF comes alone.
func (r *csvReader) nextLine() (string, error) {
	if len(r.ahead) > 0 {
		s := r.ahead[0]
		r.ahead = r.ahead[1:]
		r.line++
		return s, nil
	}
	b, err := readLine(r.in, r.buf[:0])
	r.buf = b[:0]
	if err == io.EOF && len(b) > 0 {
		err = nil
	}
	if err != io.EOF {
		r.line++
	}
	return string(b), err
}

// splitter takes a row apart, line by line.
type splitter struct {
	separator byte
	cells     []string
	cell      []byte
	quoted    bool // the row goes on with the next line
	later     bool // this is not its first line
}

// add reads a line. It is broken when a quote that should end a cell looks like
// one that begins another: then the one before was never closed. Quotes that
// stand elsewhere mean themselves, as spreadsheets have it.
func (s *splitter) add(line string) (broken bool) {
	begin := !s.quoted
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case s.quoted && c == '"':
			switch {
			case i+1 < len(line) && line[i+1] == '"':
				s.cell = append(s.cell, '"')
				i++
			case s.ends(line[i+1:]):
				s.quoted = false
			case s.later && (i == 0 || line[i-1] == s.separator):
				return true
			default:
				s.cell = append(s.cell, c)
			}
			continue
		case s.quoted:
			part := line[i:]
			if end := strings.IndexByte(part, '"'); end >= 0 {
				part = part[:end]
			}
			i += len(part) - 1
			// Windows' line breaks are line breaks.
			if text, windows := strings.CutSuffix(part, "\r\n"); windows {
				s.cell = append(append(s.cell, text...), '\n')
			} else {
				s.cell = append(s.cell, part...)
			}
			continue
		case begin && c == '"':
			s.quoted = true
		case c == s.separator && c != 0:
			s.push()
			begin = true
			continue
		case c == '\n', c == '\r' && line[i:] == "\r\n":
			s.push()
			return false
		default:
			s.cell = append(s.cell, c)
		}
		begin = false
	}
	s.later = true
	if !s.quoted {
		s.push()
	}
	return false
}

func (s *splitter) push() {
	s.cells = append(s.cells, string(s.cell))
	s.cell = s.cell[:0]
}

// ends reports whether a cell may end before this.
func (s *splitter) ends(rest string) bool {
	return rest == "" || rest[0] == s.separator || rest[0] == '\n' || rest == "\r\n"
}
