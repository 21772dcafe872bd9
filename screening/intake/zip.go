package intake

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"strings"
)

// What an archive may unpack to. Exports hold much text, but never pack it to a
// two hundredth.
const (
	largestFile  = 512 << 20
	largestZip   = 4 << 30
	bombFrom     = 16 << 20
	bombRatio    = 200
	signature    = "PK\x03\x04"
	longestTitle = 4096
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

type zipEntry struct {
	name   string
	flags  uint16
	method uint16
	crc    uint32
	size   int64 // packed; -1 when it is told behind the file
}

var errBomb = errors.New("unpacks to too much")

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

func (z *zipReader) header() (*zipEntry, error) {
	var h [30]byte
	if _, err := io.ReadFull(z.in, h[:]); err != nil {
		return nil, err
	}
	u16 := func(at int) uint16 { return binary.LittleEndian.Uint16(h[at:]) }
	u32 := func(at int) uint32 { return binary.LittleEndian.Uint32(h[at:]) }
	e := &zipEntry{flags: u16(6), method: u16(8), crc: u32(14), size: int64(u32(18))}
	title := make([]byte, u16(26))
	if _, err := io.ReadFull(z.in, title); err != nil {
		return nil, err
	}
	extra := make([]byte, u16(28))
	if _, err := io.ReadFull(z.in, extra); err != nil {
		return nil, err
	}
	e.name = string(title[:min(len(title), longestTitle)])
	if e.size == 0xFFFFFFFF {
		e.size = packedSize(extra)
	}
	if e.flags&8 != 0 && e.size == 0 {
		e.size = -1
	}
	return e, nil
}

// packedSize reads the length of a file of 4 GB and more; -1 when it is not told.
func packedSize(extra []byte) int64 {
	for len(extra) >= 4 {
		n := int(binary.LittleEndian.Uint16(extra[2:]))
		if 4+n > len(extra) {
			break
		}
		if binary.LittleEndian.Uint16(extra) == 1 && n >= 16 {
			if size := int64(binary.LittleEndian.Uint64(extra[12:])); size >= 0 {
				return size
			}
		}
		extra = extra[4+n:]
	}
	return -1
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

// counted gives the packed bytes of one file. It is an io.ByteReader, so that
// unpacking takes no byte too many.
type counted struct {
	in   *bufio.Reader
	left int64 // negative where it is not told
	n    int64 // given so far
	cut  bool  // the archive ended within
}

func (c *counted) Read(p []byte) (int, error) {
	if c.left == 0 {
		return 0, io.EOF
	}
	if c.left > 0 && int64(len(p)) > c.left {
		p = p[:c.left]
	}
	n, err := c.in.Read(p)
	c.given(n, err)
	return n, err
}

func (c *counted) ReadByte() (byte, error) {
	if c.left == 0 {
		return 0, io.EOF
	}
	b, err := c.in.ReadByte()
	n := 1
	if err != nil {
		n = 0
	}
	c.given(n, err)
	return b, err
}

func (c *counted) given(n int, err error) {
	c.n += int64(n)
	if c.left > 0 {
		c.left -= int64(n)
	}
	c.cut = c.cut || err == io.EOF
}

// bounded gives what a file unpacks to, and stops where that is absurd.
type bounded struct {
	in     io.Reader
	packed *counted
	n      int64
	total  *int64
	sum    interface {
		io.Writer
		Sum32() uint32
	}
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.in.Read(p)
	b.n += int64(n)
	*b.total += int64(n)
	b.sum.Write(p[:n])
	if b.n > largestFile || *b.total > largestZip || b.n > bombFrom && b.n > b.packed.n*bombRatio {
		return 0, errBomb
	}
	return n, err
}
