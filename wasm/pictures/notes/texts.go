package notes

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
)

// mostText is how much of a packed text is unpacked: a few bytes can hold gigabytes.
const mostText = 1 << 20

// pngTexts reads what stands in chunks for text, XMP among it.
func (c *collector) pngTexts(file []byte) {
	for at := 8; at+12 <= len(file); {
		length := int(binary.BigEndian.Uint32(file[at:]))
		end := at + 8 + length
		if length < 0 || end > len(file) {
			return
		}
		keyword, rest, _ := bytes.Cut(file[at+8:end], []byte{0})
		switch string(file[at+4 : at+8]) {
		case "tEXt":
			c.pngText(string(keyword), latin1(rest))
		case "zTXt":
			// The first byte names the way of packing; there is but one.
			if len(rest) > 1 {
				c.pngText(string(keyword), latin1(unpacked(rest[1:])))
			}
		case "iTXt":
			c.international(string(keyword), rest)
		case "IEND":
			return
		}
		at = end + 4
	}
}

// international reads a text in UTF-8, behind whether and how it is packed, its
// language and the keyword in that language.
func (c *collector) international(keyword string, rest []byte) {
	if len(rest) < 2 {
		return
	}
	packed := rest[0] == 1
	_, rest, _ = bytes.Cut(rest[2:], []byte{0})
	_, text, _ := bytes.Cut(rest, []byte{0})
	if packed {
		text = unpacked(text)
	}
	if keyword == "XML:com.adobe.xmp" {
		c.xmp(text)
		return
	}
	c.pngText(keyword, string(text))
}

func (c *collector) pngText(keyword, text string) {
	c.add(texts[keyword], text)
}

func unpacked(packed []byte) []byte {
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil
	}
	text, _ := io.ReadAll(io.LimitReader(r, mostText))
	return text
}

func latin1(text []byte) string {
	runes := make([]rune, len(text))
	for i, b := range text {
		runes[i] = rune(b)
	}
	return string(runes)
}

// jpegComments reads the segments that are for nothing else.
func (c *collector) jpegComments(file []byte) {
	const comment, startOfScan = 0xfe, 0xda
	for at := 2; at+4 <= len(file) && file[at] == 0xff; {
		marker := file[at+1]
		if marker == startOfScan {
			return
		}
		end := at + 2 + int(binary.BigEndian.Uint16(file[at+2:]))
		if marker == comment && at+4 <= end && end <= len(file) {
			c.add("description", string(file[at+4:end]))
		}
		at = end
	}
}
