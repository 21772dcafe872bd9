package intake

import (
	"bufio"
	"compress/flate"
	"errors"
	"hash/crc32"
	"io"
	"strings"
)

const (
	signature    = "PK\x03\x04"
	longestTitle = 4096 // bytes of a name
)

// zipReader reads an archive from its beginning, file by file, without its list
// of contents: so it can be read while it arrives, and as far as it goes.
type zipReader struct {
	in     *bufio.Reader
	how    How
	use    func(Item) error
	total  int64 // unpacked so far
	drafts int
	html   bool
	sheet  bool
	names  []string // the account's own
}

// readZip reads Meta's archive.
func readZip(in io.Reader, how How, use func(Item) error) error {
	z := &zipReader{in: bufio.NewReaderSize(in, window), how: how, names: how.Own}
	z.use = func(i Item) error {
		if i.Draft != nil {
			z.drafts++
		}
		return use(i)
	}
	start, err := z.in.Peek(4)
	if err != nil && err != io.EOF {
		return err
	}
	if s := string(start); s != signature && s != "PK\x05\x06" {
		return &Problem{Code: NotZip}
	}
	for {
		more, err := z.entry()
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return &Problem{Code: ZipCut}
		}
		if err != nil {
			return err
		}
		if !more {
			break
		}
	}
	switch {
	case z.sheet:
		return &Problem{Code: Spreadsheet}
	case z.drafts == 0 && z.html:
		return &Problem{Code: OnlyHTML}
	case z.drafts == 0:
		return &Problem{Code: NotMeta}
	}
	return nil
}

// entry reads one file; there is none where the list of contents begins.
func (z *zipReader) entry() (more bool, err error) {
	start, err := z.in.Peek(4)
	if err != nil {
		return false, err
	}
	switch string(start) {
	case signature:
	case "PK\x01\x02", "PK\x05\x06", "PK\x06\x06":
		return false, nil
	default:
		// Behind something damaged, or a file whose length is not told.
		return true, z.findNext()
	}
	e, err := z.header()
	if err != nil {
		return false, err
	}
	return true, z.file(e)
}

func (z *zipReader) file(e *zipEntry) error {
	lower := strings.ToLower(e.name)
	z.html = z.html || strings.HasSuffix(lower, ".html")
	z.sheet = z.sheet || lower == "xl/workbook.xml"
	packed := &counted{in: z.in, left: e.size}
	wanted := strings.HasSuffix(lower, ".json") && !strings.Contains(lower, "other_people")
	problem := Code("")
	switch {
	case !wanted:
	case e.flags&1 != 0:
		problem = ZipLocked
	case e.method != 0 && e.method != 8, e.method == 0 && e.size < 0:
		problem = ZipMethod
	}
	if problem != "" {
		if err := z.tell(e, problem); err != nil {
			return err
		}
		wanted = false
	}
	if !wanted {
		return z.skip(e, packed)
	}
	unpacked := &bounded{in: packed, packed: packed, total: &z.total, sum: crc32.NewIEEE()}
	if e.method == 8 {
		unpacked.in = flate.NewReader(packed)
	}
	err := z.drain(e, unpacked)
	if err != nil {
		return err
	}
	return z.skip(e, packed)
}

// drain reads the texts of one file. Errors that are only about this file are
// told.
func (z *zipReader) drain(e *zipEntry, unpacked *bounded) error {
	base := e.name[strings.LastIndexByte(e.name, '/')+1:]
	text := bufio.NewReaderSize(&decoder{in: bufio.NewReaderSize(unpacked, 4<<10)}, window)
	m := &metaFile{name: base, site: siteInPath(z.how.Name + "/" + e.name), own: z.names, json: newJSON(text)}
	m.use = func(i Item) error {
		i.File = base
		if i.Err != nil {
			i.Err.File = base
		}
		return z.use(i)
	}
	err := m.read()
	z.names = m.own
	if err == nil {
		// What follows the JSON, so that the sum is over all.
		_, err = io.Copy(io.Discard, unpacked)
	}
	var corrupt flate.CorruptInputError
	var problem *Problem
	switch {
	case errors.Is(err, errBomb):
		return z.tell(e, ZipBomb)
	case errors.As(err, &corrupt):
		return z.tell(e, ZipDamaged)
	case unpacked.packed.cut, errors.Is(err, io.ErrUnexpectedEOF) && unpacked.packed.left != 0:
		return io.ErrUnexpectedEOF
	case errors.Is(err, io.ErrUnexpectedEOF):
		return z.tell(e, ZipDamaged)
	case errors.As(err, &problem):
		return z.use(Item{Err: problem})
	case err != nil:
		return err
	case e.flags&8 == 0 && unpacked.sum.Sum32() != e.crc:
		return z.tell(e, ZipDamaged)
	case m.n == 0 && telling(base):
		return z.use(Item{Note: &Problem{Code: NoTexts, File: base}})
	}
	return nil
}

// telling reports whether a file by its name should hold texts.
func telling(base string) bool {
	return strings.HasPrefix(base, "message_") || strings.HasPrefix(base, "comments") || strings.HasPrefix(base, "your_posts") ||
		strings.HasPrefix(base, "posts_") || strings.HasPrefix(base, "post_comments")
}

func (z *zipReader) tell(e *zipEntry, code Code) error {
	return z.use(Item{Err: &Problem{Code: code, File: e.name[strings.LastIndexByte(e.name, '/')+1:]}})
}

// skip passes over what is left of a file, and what is told behind it.
func (z *zipReader) skip(e *zipEntry, packed *counted) error {
	if packed.left >= 0 {
		_, err := io.CopyN(io.Discard, z.in, packed.left)
		return err
	}
	return z.findNext()
}

// findNext goes to the next file, or to the list of contents.
func (z *zipReader) findNext() error {
	for {
		ahead, err := z.in.Peek(4)
		if err != nil {
			return io.ErrUnexpectedEOF
		}
		if s := string(ahead); s == signature || s == "PK\x01\x02" || s == "PK\x06\x06" || s == "PK\x05\x06" {
			return nil
		}
		ahead, _ = z.in.Peek(z.in.Buffered())
		// Up to the next P, which may be a signature's first byte.
		next := 1
		for next < len(ahead) && ahead[next] != 'P' {
			next++
		}
		if _, err := z.in.Discard(next); err != nil {
			return err
		}
	}
}
