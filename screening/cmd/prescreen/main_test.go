package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"prescreen/screening/wire"
)

const (
	harmless = "Happy Friday from all of us!"
	risky    = "Questions? Write to priya.n@example.com."
)

// try runs the command on standard input.
func try(in string, args ...string) (code int, out, errs string) {
	var o, e strings.Builder
	code = run(args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// file writes a file for a test.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func draft(t *testing.T, id, text string) string {
	t.Helper()
	data, err := json.Marshal(map[string]string{"id": id, "text": text})
	if err != nil {
		t.Fatal(err)
	}
	return string(data) + "\n"
}

func TestExitCodes(t *testing.T) {
	long := strings.Repeat("a", 100_001)
	for name, c := range map[string]struct {
		in   string
		args []string
		want int
	}{
		"nothing at all":             {"", nil, exitClear},
		"clear text":                 {harmless, nil, exitClear},
		"risky text":                 {risky, nil, exitFinding},
		"clear JSONL":                {draft(t, "a", harmless) + draft(t, "b", harmless), []string{"-format", "jsonl"}, exitClear},
		"one of two is risky":        {draft(t, "a", risky) + draft(t, "b", harmless), []string{"-format", "jsonl"}, exitFinding},
		"no lines":                   {"", []string{"-format", "jsonl"}, exitClear},
		"clear CSV":                  {"text\n" + harmless + "\n", []string{"-format", "csv"}, exitClear},
		"risky CSV":                  {"id,text\na," + risky + "\n", []string{"--format=csv"}, exitFinding},
		"a bad line is not clear":    {draft(t, "a", harmless) + "{\n", []string{"-format", "jsonl"}, exitUsage},
		"a finding beside bad lines": {"{\n" + draft(t, "a", risky) + "{\n", []string{"-format", "jsonl"}, exitFinding},
		"too long a text":            {long, nil, exitUsage},
		"too long a line":            {draft(t, "a", long), []string{"-format", "jsonl"}, exitUsage},
		"no column of text":          {"id\n7\n", []string{"-format", "csv"}, exitUsage},
		"UTF-16":                     {"\xff\xfeH\x00i\x00", nil, exitClear},
		"broken UTF-8":               {"José \xe9 está aquí", nil, exitUsage},
		"unknown format":             {harmless, []string{"-format", "xml"}, exitUsage},
		"unknown flag":               {harmless, []string{"-fromat", "jsonl"}, exitUsage},
		"flag without value":         {harmless, []string{"-profile"}, exitUsage},
		"help":                       {harmless, []string{"-h"}, exitClear},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := try(c.in, c.args...)
			if code != c.want {
				t.Errorf("exit %d, want %d\n%s%s", code, c.want, out, errs)
			}
			if code == exitUsage && out+errs == "" {
				t.Error("no word about what is wrong")
			}
		})
	}
}

func TestJSONLKeepsOrderAndIDs(t *testing.T) {
	in := draft(t, "z", harmless) + draft(t, "a", risky) + "\n" + "{\"id\":\"broken\",\"text\":7}\n" + draft(t, "", harmless) +
		"{\"oops\n" + draft(t, "m", strings.Repeat("😀", 50_000)+"!") + draft(t, "a", risky)
	code, out, errs := try(in, "-format", "jsonl")
	if code != exitFinding || errs != "" {
		t.Errorf("exit %d, %q", code, errs)
	}
	var got []string
	for line := range strings.Lines(out) {
		var r struct{ ID, Verdict, Error string }
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		got = append(got, strings.TrimSpace(r.ID+" "+r.Verdict+r.Error))
	}
	want := []string{
		"z clear", "a stop", "broken line 4: text: must be text, not a number", "clear", "line 6: this is not valid JSON: it ends too early",
		"m line 7: the text has 100001 characters, at most 100000 can be screened", "a stop",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A draft is screened whole or not at all.
func TestLongestDraft(t *testing.T) {
	tail := " " + risky
	for name, c := range map[string]struct {
		text string
		want string
	}{
		"exactly 100,000 letters":  {strings.Repeat("a", 100_000-len(tail)) + tail, "stop"},
		"100,000 units of emoji":   {strings.Repeat("😀", (100_000-len(tail))/2) + strings.Repeat(" ", len(tail)%2) + tail, "stop"},
		"100,001 letters":          {strings.Repeat("a", 100_001-len(tail)) + tail, ""},
		"50,001 emoji":             {strings.Repeat("😀", 50_001), ""},
		"an astral letter too far": {strings.Repeat("a", 99_999) + "𝐚", ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, out, _ := try(draft(t, "a", c.text), "-format", "jsonl")
			var r struct{ ID, Verdict, Error string }
			if err := json.Unmarshal([]byte(out), &r); err != nil {
				t.Fatal(err)
			}
			if r.ID != "a" || r.Verdict != c.want || (r.Error == "") != (c.want != "") {
				t.Errorf("%+v", r)
			}
		})
	}
}

func TestFiles(t *testing.T) {
	text := file(t, "post.txt", risky+"\n")
	jsonl := file(t, "drafts.jsonl", draft(t, "a", harmless)+draft(t, "b", risky))
	csv := file(t, "posts.CSV", "id,text\nc,"+harmless+"\n")
	meta := file(t, "your_posts_1.json", `[{"data":[{"post":"Jos\u00c3\u00a9: jose@example.com"}]}]`)
	export := file(t, "export.zip", zipped(t, "posts_1.json", `[{"post":"Jos\u00c3\u00a9: jose@example.com"}]`))
	none := filepath.Join(t.TempDir(), "none.txt")
	for name, c := range map[string]struct {
		args []string
		code int
		out  []string // in this order
		errs string
	}{
		"by their names":        {[]string{jsonl, csv, meta}, exitFinding, []string{`"id":"a"`, `"id":"b"`, `"id":"c"`, `jose@example.com`}, ""},
		"an archive":            {[]string{export, csv}, exitFinding, []string{`jose@example.com`, `"id":"c"`}, ""},
		"text":                  {[]string{text}, exitFinding, []string{"stop", `"priya.n@example.com"`, "45 CFR"}, ""},
		"a format for all":      {[]string{"-format", "jsonl", jsonl}, exitFinding, []string{`"id":"a"`, `"id":"b"`}, ""},
		"the format wins":       {[]string{"-format", "text", csv}, exitClear, []string{"nothing found"}, ""},
		"missing":               {[]string{none}, exitUsage, nil, "none.txt"},
		"missing among others":  {[]string{jsonl, none, csv}, exitUsage, []string{`"id":"a"`, `"id":"c"`}, "none.txt"},
		"a folder":              {[]string{t.TempDir()}, exitUsage, nil, "directory"},
		"no Meta export":        {[]string{file(t, "draft.json", `{"text":"Hi"}`)}, exitUsage, nil, "draft.json: the JSON file holds no posts"},
		"no CSV after the name": {[]string{file(t, "x.csv", "id\n1\n")}, exitUsage, nil, "x.csv: no column"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := try("standard input is not read", c.args...)
			if code != c.code || !strings.Contains(errs, c.errs) || (errs == "") != (c.errs == "") {
				t.Errorf("exit %d, %q", code, errs)
			}
			rest := out
			for _, want := range c.out {
				_, after, ok := strings.Cut(rest, want)
				if !ok {
					t.Fatalf("%q is missing in\n%s", want, out)
				}
				rest = after
			}
		})
	}
}

func TestProfile(t *testing.T) {
	own := file(t, "profile.json", "\ufeff"+`{"practice":{"emails":["priya.n@example.com"]}}`)
	if code, out, errs := try(risky, "-profile", own); code != exitClear {
		t.Errorf("exit %d\n%s%s", code, out, errs)
	}
	for name, c := range map[string]struct {
		content string
		want    []string
	}{
		"all problems with their paths": {
			`{"practice":{"phones":["1"]},"staff":[{"name":"A"},{}],"levels":{"x":"off"}}`,
			[]string{"p.json: practice.phones[0]: has fewer than seven digits", "p.json: staff[1].name: is missing", "p.json: levels.x: is no rule"},
		},
		"not JSON":          {`{"practice":`, []string{"p.json: unexpected end of JSON input"}},
		"not an object":     {`[]`, []string{"p.json: must be an object, not a list"}},
		"more than a value": {`{} {}`, []string{"p.json: invalid character"}},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := try(harmless, "-profile", file(t, "p.json", c.content))
			if code != exitUsage || out != "" {
				t.Errorf("exit %d, %q", code, out)
			}
			for _, want := range c.want {
				if !strings.Contains(errs, want) {
					t.Errorf("%q is missing in %q", want, errs)
				}
			}
		})
	}
	t.Run("missing", func(t *testing.T) {
		if code, out, errs := try(harmless, "-profile", "none.json"); code != exitUsage || out != "" || !strings.Contains(errs, "none.json") {
			t.Errorf("exit %d, %q, %q", code, out, errs)
		}
	})
}

func TestTextForPeople(t *testing.T) {
	_, out, _ := try(harmless)
	if out != "nothing found\n" {
		t.Errorf("%q", out)
	}
	// What cannot be screened is no report and goes where errors go.
	_, out, errs := try(strings.Repeat("a", 100_001))
	if out != "" || errs != "prescreen: line 1: the text has 100001 characters, at most 100000 can be screened\n" {
		t.Errorf("%q, %q", out, errs)
	}
}

// A program may send one draft, wait for the report, and then send the next.
func TestReportsAreNotHeldBack(t *testing.T) {
	in, send := io.Pipe()
	receive, out := io.Pipe()
	code := make(chan int)
	go func() {
		code <- run([]string{"-format", "jsonl"}, in, out, io.Discard)
		out.Close()
	}()
	reports := json.NewDecoder(receive)
	for _, id := range []string{"a", "b", "c"} {
		if _, err := io.WriteString(send, draft(t, id, risky)); err != nil {
			t.Fatal(err)
		}
		var r wire.Report
		if err := reports.Decode(&r); err != nil {
			t.Fatal(err)
		}
		if r.ID != id || r.Verdict != "stop" {
			t.Errorf("%+v", r)
		}
	}
	send.Close()
	// The decoder still reads the line break; nobody reads after it.
	go io.Copy(io.Discard, receive)
	if got := <-code; got != exitFinding {
		t.Errorf("exit %d", got)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, format := range []string{"text", "jsonl"} {
		t.Run(format, func(t *testing.T) {
			var errs strings.Builder
			code := run([]string{"-format", format}, strings.NewReader(`{"text":"Hi"}`), brokenWriter{}, &errs)
			if code != exitUsage || !strings.Contains(errs.String(), "the disk is full") {
				t.Errorf("exit %d, %q", code, errs.String())
			}
		})
	}
}
