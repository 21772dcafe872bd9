package intake

import (
	"bufio"
	"errors"
	"io"
)

// What an archive may unpack to. Exports hold much text, but never pack it to a
// two hundredth.
const (
	largestFile = 512 << 20
	largestZip  = 4 << 30
	bombFrom    = 16 << 20
	bombRatio   = 200
)

var errBomb = errors.New("unpacks to too much")

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
