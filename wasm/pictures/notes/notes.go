// Package notes reads what a picture's file says about itself: EXIF, IPTC and XMP,
// and the plain texts of PNG and JPEG. Only what may tell who somebody is, where or
// when is kept.
package notes

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/bep/imagemeta"
)

// A Note is one thing that the file tells, in its own words.
type Note struct {
	// Kind is one of person, caption, description, owner, place, taken, serial.
	Kind string
	Text string
}

// What is kept of one file; more tells nobody more.
const (
	mostNotes = 100
	mostRunes = 2000
)

var formats = map[string]imagemeta.ImageFormat{
	"jpeg": imagemeta.JPEG,
	"png":  imagemeta.PNG,
	"webp": imagemeta.WebP,
	"heic": imagemeta.HEIF,
	"avif": imagemeta.AVIF,
	"tiff": imagemeta.TIFF,
}

// Read returns the notes of a file of one of these formats: jpeg, png, webp, heic,
// avif, tiff. Of a damaged file it returns what came before the damage.
func Read(file []byte, format string) []Note {
	known, ok := formats[format]
	if !ok {
		return nil
	}
	var c collector
	c.guard(func() { c.metadata(file, known) })
	switch format {
	case "png":
		c.guard(func() { c.pngTexts(file) })
	case "jpeg":
		c.guard(func() { c.jpegComments(file) })
	}
	return c.notes
}

type collector struct {
	notes []Note
	seen  map[Note]bool
}

// guard keeps what was found when a reader gives up on a file in its own way.
func (c *collector) guard(read func()) {
	defer func() { _ = recover() }()
	read()
}

func (c *collector) add(kind, text string) {
	text = strings.TrimSpace(strings.Trim(strings.ToValidUTF8(text, "\uFFFD"), "\x00"))
	if r := []rune(text); len(r) > mostRunes {
		text = string(r[:mostRunes])
	}
	note := Note{kind, text}
	if kind == "" || text == "" || c.seen[note] || len(c.notes) == mostNotes {
		return
	}
	if c.seen == nil {
		c.seen = map[Note]bool{}
	}
	c.seen[note] = true
	c.notes = append(c.notes, note)
}

func (c *collector) metadata(file []byte, format imagemeta.ImageFormat) {
	var gps imagemeta.Tags
	// The error says where the file is damaged; the tags before were handed over.
	_, _ = imagemeta.Decode(imagemeta.Options{
		R:           bytes.NewReader(file),
		ImageFormat: format,
		HandleTag: func(tag imagemeta.TagInfo) error {
			if strings.HasPrefix(tag.Tag, "GPS") {
				gps.Add(tag)
			}
			fields := exif
			if tag.Source == imagemeta.IPTC {
				fields = iptc
			}
			if kind := fields[tag.Tag]; kind != "" {
				c.value(kind, tag.Value)
			}
			return nil
		},
		HandleXMP: func(r io.Reader) error {
			packet, err := io.ReadAll(r)
			c.xmp(packet)
			return err
		},
	})
	c.place(gps)
}

func (c *collector) value(kind string, value any) {
	switch v := value.(type) {
	case string:
		if kind == "taken" {
			v = day(v)
		}
		c.add(kind, v)
	case []string:
		for _, one := range v {
			c.add(kind, one)
		}
	case []byte:
		c.add(kind, string(v))
	}
}

// place adds where the picture was taken. No place at all is told as 0, 0.
func (c *collector) place(tags imagemeta.Tags) {
	lat, long, err := tags.GetLatLong()
	if err == nil && (lat != 0 || long != 0) {
		c.add("place", fmt.Sprintf("%.5f, %.5f", lat, long))
	}
}

// day writes EXIF's 2026:01:31 as everybody else does. Cameras without a clock
// leave it empty or at zero.
func day(text string) string {
	if strings.HasPrefix(strings.TrimSpace(text), "0000") {
		return ""
	}
	if len(text) >= 10 && text[4] == ':' && text[7] == ':' {
		return text[:4] + "-" + text[5:7] + "-" + text[8:]
	}
	return text
}
