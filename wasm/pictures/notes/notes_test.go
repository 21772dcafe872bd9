package notes_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"prescreen/wasm/pictures/notes"
)

const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 photoshop:City="Larkspur" exif:GPSLatitude="44,58.5N">
<exif:GPSLongitude>93,15,54W</exif:GPSLongitude>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">After the crown</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Rosalind at her second visit</rdf:li></rdf:Alt></dc:description>
<ext:PersonInImage><rdf:Bag><rdf:li>Rosalind Example</rdf:li></rdf:Bag></ext:PersonInImage>
<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
<rdf:li><rdf:Description mwg-rs:Name="Tomas Example" mwg-rs:Type="Face"/></rdf:li>
</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>`

var fromPacket = []notes.Note{
	{Kind: "place", Text: "Larkspur"},
	{Kind: "caption", Text: "After the crown"},
	{Kind: "description", Text: "Rosalind at her second visit"},
	{Kind: "person", Text: "Rosalind Example"},
	{Kind: "person", Text: "Tomas Example"},
	{Kind: "place", Text: "44.97500, -93.26500"},
}

func TestXMP(t *testing.T) {
	for format, file := range map[string][]byte{
		"jpeg": jpeg(segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00"+packet)),
		"png":  png(chunk("iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00"+packet)),
		"webp": webp(riff("XMP ", packet)),
	} {
		t.Run(format, func(t *testing.T) { has(t, notes.Read(file, format), fromPacket...) })
	}
}

func TestEXIF(t *testing.T) {
	block := tiff("Rosalind before the crown", "2026:01:31 09:30:00", 44, 93)
	want := []notes.Note{
		{Kind: "description", Text: "Rosalind before the crown"},
		{Kind: "owner", Text: "Dr. Anita Rao"},
		{Kind: "taken", Text: "2026-01-31 09:30:00"},
		{Kind: "serial", Text: "D-5550101"},
		{Kind: "place", Text: "44.00000, -93.00000"},
	}
	for format, file := range map[string][]byte{
		"jpeg": jpeg(segment(0xe1, "Exif\x00\x00"+block)),
		"png":  png(chunk("eXIf", block)),
		"webp": webp(riff("EXIF", block)),
	} {
		t.Run(format, func(t *testing.T) { has(t, notes.Read(file, format), want...) })
	}
}

// No place at all is written as zero degrees, and no time as zeros.
func TestNothingIsNotTold(t *testing.T) {
	got := notes.Read(jpeg(segment(0xe1, "Exif\x00\x00"+tiff("", "0000:00:00 00:00:00", 0, 0))), "jpeg")
	for _, note := range got {
		if note.Kind == "place" || note.Kind == "taken" || note.Text == "" {
			t.Errorf("told %+v", note)
		}
	}
	if len(notes.Read(jpeg(nil), "jpeg")) != 0 {
		t.Error("a bare picture tells something")
	}
}

func TestIPTC(t *testing.T) {
	field := func(number byte, text string) string {
		return string([]byte{0x1c, 2, number, 0, byte(len(text))}) + text
	}
	records := field(120, "Rosalind and the team") + field(90, "Larkspur")
	block := "8BIM\x04\x04\x00\x00\x00\x00\x00" + string(byte(len(records))) + records
	has(t, notes.Read(jpeg(segment(0xed, "Photoshop 3.0\x00"+block)), "jpeg"),
		notes.Note{Kind: "caption", Text: "Rosalind and the team"},
		notes.Note{Kind: "place", Text: "Larkspur"})
}

func TestPlainTexts(t *testing.T) {
	has(t, notes.Read(png(chunk("tEXt", "Description\x00Se\xf1ora Example")), "png"),
		notes.Note{Kind: "description", Text: "Señora Example"})
	has(t, notes.Read(png(chunk("iTXt", "Title\x00\x00\x00es\x00Título\x00Señora Example")), "png"),
		notes.Note{Kind: "caption", Text: "Señora Example"})
	has(t, notes.Read(jpeg(segment(0xfe, "for Rosalind")), "jpeg"),
		notes.Note{Kind: "description", Text: "for Rosalind"})
}

func TestUnknownFormats(t *testing.T) {
	if got := notes.Read([]byte("GIF89a"), "gif"); got != nil {
		t.Errorf("got %v", got)
	}
}

// A file that breaks off keeps what came before.
func TestDamagedFileKeepsWhatCameBefore(t *testing.T) {
	file := jpeg(append(segment(0xfe, "for Rosalind"), segment(0xe1, "Exif\x00\x00"+tiff("x", "", 1, 1))...))
	has(t, notes.Read(file[:40], "jpeg"), notes.Note{Kind: "description", Text: "for Rosalind"})
}

func FuzzRead(f *testing.F) {
	f.Add(jpeg(segment(0xe1, "Exif\x00\x00"+tiff("a", "2026:01:31 09:30:00", 44, 93))))
	f.Add(png(chunk("iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00"+packet)))
	f.Add(webp(riff("XMP ", packet)))
	f.Fuzz(func(t *testing.T, file []byte) {
		for _, format := range []string{"jpeg", "png", "webp", "heic", "avif", "tiff"} {
			for _, note := range notes.Read(file, format) {
				if note.Kind == "" || note.Text == "" || len([]rune(note.Text)) > 2000 {
					t.Errorf("%s: %.80q", format, note)
				}
			}
		}
	})
}

func has(t *testing.T, got []notes.Note, want ...notes.Note) {
	t.Helper()
	for _, note := range want {
		if !slices.Contains(got, note) {
			t.Errorf("%+v is missing among %+v", note, got)
		}
	}
}

func jpeg(segments []byte) []byte {
	return slices.Concat([]byte("\xff\xd8"), segments, []byte("\xff\xd9"))
}

func segment(marker byte, content string) []byte {
	head := binary.BigEndian.AppendUint16([]byte{0xff, marker}, uint16(len(content)+2))
	return append(head, content...)
}

func png(chunks []byte) []byte {
	head := chunk("IHDR", "\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00")
	return slices.Concat([]byte("\x89PNG\r\n\x1a\n"), head, chunks, chunk("IEND", ""))
}

func chunk(name, content string) []byte {
	data := binary.BigEndian.AppendUint32(nil, uint32(len(content)))
	data = append(data, name+content...)
	return binary.BigEndian.AppendUint32(data, crc32.ChecksumIEEE(data[4:]))
}

// webp has every flag set in its header, as files with metadata have.
func webp(chunks []byte) []byte {
	body := slices.Concat([]byte("WEBP"), riff("VP8X", "\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x00"), chunks)
	return slices.Concat([]byte("RIFF"), binary.LittleEndian.AppendUint32(nil, uint32(len(body))), body)
}

func riff(name, content string) []byte {
	data := binary.LittleEndian.AppendUint32([]byte(name), uint32(len(content)))
	return append(data, content+strings.Repeat("\x00", len(content)%2)...)
}

// tiff is an EXIF block with a directory of its own for the place.
func tiff(description, taken string, north, west uint32) string {
	const text, long, rational = 2, 4, 5
	type field struct {
		tag, kind uint16
		count     uint32
		data      []byte
	}
	str := func(tag uint16, s string) field { return field{tag, text, uint32(len(s) + 1), []byte(s + "\x00")} }
	degrees := func(tag uint16, whole uint32) field {
		var data []byte
		for _, part := range []uint32{whole, 1, 0, 1, 0, 1} {
			data = binary.BigEndian.AppendUint32(data, part)
		}
		return field{tag, rational, 3, data}
	}
	var out bytes.Buffer
	write := func(v any) { _ = binary.Write(&out, binary.BigEndian, v) }
	directory := func(fields []field) {
		behind := uint32(out.Len() + 2 + 12*len(fields) + 4)
		var data []byte
		write(uint16(len(fields)))
		for _, f := range fields {
			write(f.tag)
			write(f.kind)
			write(f.count)
			if len(f.data) <= 4 {
				out.Write(append(f.data, make([]byte, 4-len(f.data))...))
				continue
			}
			write(behind + uint32(len(data)))
			data = append(data, f.data...)
		}
		write(uint32(0))
		out.Write(data)
	}
	at := func(tag uint16, offset int) field {
		return field{tag, long, 1, binary.BigEndian.AppendUint32(nil, uint32(offset))}
	}
	place := []field{str(1, "N"), degrees(2, north), str(3, "W"), degrees(4, west)}
	private := []field{str(0x9003, taken), str(0xa431, "D-5550101")}
	main := func(private, place int) []field {
		return []field{str(0x010e, description), str(0x013b, "Dr. Anita Rao"), at(0x8769, private), at(0x8825, place)}
	}
	out.WriteString("MM\x00*\x00\x00\x00\x08")
	directory(main(0, 0))
	privateAt := out.Len()
	directory(private)
	placeAt := out.Len()
	// Once more, now that the places of the others are known.
	out.Reset()
	out.WriteString("MM\x00*\x00\x00\x00\x08")
	directory(main(privateAt, placeAt))
	directory(private)
	directory(place)
	return out.String()
}
