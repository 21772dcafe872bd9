package intake

import (
	"encoding/binary"
	"io"
)

// zipEntry is what stands before a file in an archive.
type zipEntry struct {
	name   string
	flags  uint16
	method uint16
	crc    uint32
	size   int64 // packed; -1 when it is told behind the file
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
