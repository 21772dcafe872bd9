package intake

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"testing"
)

const (
	posts    = `[{"timestamp":1700000000,"data":[{"post":"Open on Saturday"}]}]`
	talkFile = `{"participants":[{"name":"Dana"},{"name":"Us"}],"title":"Dana","messages":[{"sender_name":"Us","timestamp_ms":2,"content":"Yes"},{"sender_name":"Dana","timestamp_ms":1,"content":"Ok?"}]}`
)

type packed struct {
	name, content string
	stored, exact bool // exact: the length stands before the content
}

// archive packs files as programs do; archive/zip tells lengths behind them.
func archive(t testing.TB, files ...packed) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate}
		if f.stored {
			h.Method = zip.Store
		}
		var err error
		var out io.Writer
		content := []byte(f.content)
		if f.exact {
			h.CRC32, h.UncompressedSize64 = crc32.ChecksumIEEE(content), uint64(len(content))
			if !f.stored {
				content = deflated(t, content)
			}
			h.CompressedSize64 = uint64(len(content))
			out, err = w.CreateRaw(h)
		} else {
			out, err = w.CreateHeader(h)
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := out.Write(content); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func deflated(t testing.TB, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	postLine    = "1 @2023-11-14 post on facebook \"Open on Saturday\"\n"
	messageLine = "2 message on facebook > Dana: \"Ok?\" \"Yes\"\n"
)

func TestZip(t *testing.T) {
	noise := strings.Repeat("PK\x03 no signature ", 5_000)
	for name, c := range map[string]struct {
		files []packed
		want  string
	}{
		"lengths behind": {[]packed{{name: "a/posts_1.json", content: posts}, {name: "inbox/dana_1/message_1.json", content: talkFile}}, postLine + messageLine},
		"lengths before": {[]packed{{name: "a/posts_1.json", content: posts, exact: true}, {name: "message_1.json", content: talkFile, exact: true, stored: true}}, postLine + messageLine},
		"pictures between": {[]packed{
			{name: "a.jpg", content: noise, stored: true, exact: true}, {name: "posts_1.json", content: posts}, {name: "b.jpg", content: noise},
			{name: "c.jpg", content: noise, stored: true}, {name: "message_1.json", content: talkFile},
		}, postLine + messageLine},
		"other people's posts":    {[]packed{{name: "other_people_s_posts.json", content: posts}, {name: "posts_1.json", content: posts}}, postLine},
		"Instagram by its folder": {[]packed{{name: "your_instagram_activity/messages/message_1.json", content: talkFile}}, strings.ReplaceAll(messageLine, "facebook", "instagram")},
		"without texts where others are": {[]packed{{name: "posts_1.json", content: posts}, {name: "comments.json", content: "[]"}, {name: "ads.json", content: "{}"}},
			postLine + "? comments.json: no post, comment or message was found in this file\n"},
		"one file that is no JSON": {[]packed{{name: "posts_1.json", content: "oops"}, {name: "posts_2.json", content: posts}},
			"0 ! posts_1.json: this is not valid JSON: something unexpected stands in it\n" + postLine},
		"a bad text of one file": {[]packed{{name: "posts_1.json", content: "[{\"post\":\"\xff\"}]"}, {name: "posts_2.json", content: posts}},
			"1 ! posts_1.json: line 1: the text is not in UTF-8; save it as UTF-8 first\n" + postLine},
	} {
		t.Run(name, func(t *testing.T) { check(t, archive(t, c.files...), Zip, c.want) })
	}
}

// The account's name, once it was read, is known in what follows.
func TestZipKnowsTheAccount(t *testing.T) {
	anonymous := `{"messages":[{"sender_name":"Dana","timestamp_ms":1,"content":"Ok?"},{"sender_name":"Us","timestamp_ms":2,"content":"Yes"}]}`
	check(t, archive(t, packed{name: "profile.json", content: `{"profile_v2":{"name":{"full_name":"Us"}}}`}, packed{name: "message_1.json", content: anonymous}), Zip, messageLine)
}

// However short, what is there is read, nothing is said twice, and it is told.
func TestZipCutOff(t *testing.T) {
	whole := archive(t, packed{name: "posts_1.json", content: posts, exact: true}, packed{name: "message_1.json", content: talkFile, exact: true})
	directory := strings.Index(whole, "PK\x01\x02")
	second := strings.LastIndex(whole[:directory], "PK\x03\x04")
	for n := 4; n < directory; n++ {
		got, err := read(whole[:n], Zip)
		var p *Problem
		if !errors.As(err, &p) || p.Code != ZipCut {
			t.Fatalf("after %d bytes: %q, %v", n, got, err)
		}
		if n >= second && !strings.HasPrefix(got, postLine) || n < second-20 && got != "" && got != postLine {
			t.Fatalf("after %d bytes: %q", n, got)
		}
	}
}

func TestZipBombIsBoundedAndTold(t *testing.T) {
	spaces := strings.Repeat(" ", 64<<20)
	text := `[{"post":"` + strings.Repeat("a", 64<<20) + `"}]`
	for name, c := range map[string]packed{
		"of spaces": {name: "bomb.json", content: spaces}, "of one text": {name: "bomb.json", content: text, exact: true},
	} {
		t.Run(name, func(t *testing.T) {
			source := archive(t, c, packed{name: "posts_1.json", content: posts})
			check(t, source, Zip, "0 ! bomb.json: "+said[ZipBomb]+"\n"+postLine)
		})
	}
}

func TestZipLockedOrDamaged(t *testing.T) {
	locked := []byte(archive(t, packed{name: "posts_1.json", content: posts, exact: true}, packed{name: "posts_2.json", content: posts}))
	locked[6] |= 1
	check(t, string(locked), Zip, "0 ! posts_1.json: "+said[ZipLocked]+"\n"+postLine)
	method := []byte(archive(t, packed{name: "posts_1.json", content: posts, exact: true}, packed{name: "posts_2.json", content: posts}))
	method[8] = 12
	check(t, string(method), Zip, "0 ! posts_1.json: "+said[ZipMethod]+"\n"+postLine)
	for _, exact := range []bool{true, false} {
		source := []byte(archive(t, packed{name: "posts_1.json", content: posts, exact: exact}, packed{name: "posts_2.json", content: posts}))
		source[30+len("posts_1.json")] ^= 0x07 // another kind of block
		got, err := read(string(source), Zip)
		if err != nil || !strings.HasSuffix(got, "! posts_1.json: "+said[ZipDamaged]+"\n"+postLine) {
			t.Errorf("got %q, %v", got, err)
		}
	}
}

func TestZipSaysWhatItIs(t *testing.T) {
	for name, c := range map[string]struct {
		source string
		code   Code
	}{
		"nothing":         {"", NotZip},
		"no archive":      {"Hi there", NotZip},
		"an empty one":    {archive(t), NotMeta},
		"pictures alone":  {archive(t, packed{name: "a.jpg", content: "x"}), NotMeta},
		"HTML":            {archive(t, packed{name: "start_here.html", content: "<p>"}), OnlyHTML},
		"a spreadsheet":   {archive(t, packed{name: "[Content_Types].xml", content: "<a/>"}, packed{name: "xl/workbook.xml", content: "<a/>"}), Spreadsheet},
		"JSON of another": {archive(t, packed{name: "x.json", content: `{"a":1}`}), NotMeta},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := read(c.source, Zip)
			var p *Problem
			if !errors.As(err, &p) || p.Code != c.code {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// Folders of conversations are called after people.
func TestZipNamesNoFolder(t *testing.T) {
	got, err := read(archive(t, packed{name: "inbox/danawhitfield_7/message_1.json", content: "oops"}, packed{name: "posts_1.json", content: posts}), Zip)
	if err != nil || strings.Contains(fmt.Sprint(got), "dana") {
		t.Errorf("%q, %v", got, err)
	}
}

func FuzzZip(f *testing.F) {
	f.Add(archive(f, packed{name: "posts_1.json", content: posts}, packed{name: "b.jpg", content: "x", stored: true}))
	f.Add(archive(f, packed{name: "message_1.json", content: talkFile, exact: true}))
	f.Add("PK\x05\x06")
	f.Fuzz(func(t *testing.T, s string) { fuzz(t, s, Zip) })
}
