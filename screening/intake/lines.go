package intake

import (
	"bufio"
	"errors"
	"io"
)

var errLong = errors.New("the line is too long")

// readLine reads up to the next line break and with it; of a line over the limit
// it drops the rest and says so. The line lies in buf where that is large enough.
func readLine(in *bufio.Reader, buf []byte) ([]byte, error) {
	line := buf
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > limit {
			long = true
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case long && (err == nil || err == io.EOF):
			return nil, errLong
		}
		return line, err
	}
}
