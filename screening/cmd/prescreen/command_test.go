package main

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

func zipped(t *testing.T, name, content string) string {
	t.Helper()
	var b strings.Builder
	w := zip.NewWriter(&b)
	f, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(f, content); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Whose messages are the practice's is known from its profile.
func TestOwnMessages(t *testing.T) {
	own := file(t, "profile.json", `{"practice":{"name":"Maple Grove"}}`)
	talk := file(t, "message_1.json", `{"messages":[{"sender_name":"Dana","timestamp_ms":1,"content":"Write to jose@example.com"},{"sender_name":"Maple Grove","timestamp_ms":2,"content":"We are open until six today"}]}`)
	code, out, errs := try("", "-profile", own, talk)
	if code != exitClear || strings.Count(out, "\n") != 1 || errs != "" {
		t.Errorf("exit %d\n%s%s", code, out, errs)
	}
}

// What must be known goes where errors go, and is none.
func TestNotesAreTold(t *testing.T) {
	code, out, errs := try("texto\nMa\xf1ana abrimos\n", "-format", "csv")
	if code != exitClear || strings.Count(out, "\n") != 1 || !strings.Contains(errs, "Windows-1252") {
		t.Errorf("exit %d\n%s%s", code, out, errs)
	}
}

// Many drafts are under way at once; reports come in their order.
func TestOrderOfMany(t *testing.T) {
	var in strings.Builder
	for i := range 3_000 {
		text := harmless
		if i%7 == 0 {
			text = strings.Repeat(harmless+" ", i%50) + risky
		}
		in.WriteString(draft(t, fmt.Sprint(i), text))
	}
	_, out, _ := try(in.String(), "-format", "jsonl")
	at := 0
	for line := range strings.Lines(out) {
		if !strings.HasPrefix(line, fmt.Sprintf(`{"id":"%d","verdict":`, at)) {
			t.Fatalf("report %d is %.40s", at, line)
		}
		at++
	}
	if at != 3_000 {
		t.Error(at)
	}
}

func TestProgress(t *testing.T) {
	begun := time.Date(2026, 1, 31, 9, 0, 0, 0, time.UTC)
	now := begun
	var to strings.Builder
	p := &progress{to: &to, begun: begun, now: func() time.Time { return now }}
	p.expect(100)
	if _, err := io.CopyN(io.Discard, p.reader(strings.NewReader(strings.Repeat("a", 100))), 25); err != nil {
		t.Fatal(err)
	}
	p.read = 25
	for range 3 {
		now = now.Add(every / 2)
		p.count(answer{found: true})
	}
	now = begun.Add(3 * time.Second)
	p.count(answer{})
	p.clear()
	p.clear()
	want := "\r\x1b[K1 drafts, 1 with findings, 25 %, 0 s left\r\x1b[K3 drafts, 3 with findings, 25 %, 1 s left\r\x1b[K4 drafts, 3 with findings, 25 %, 9 s left\r\x1b[K"
	if to.String() != want {
		t.Errorf("got %q", to.String())
	}
	if _, _, errs := try(draft(t, "a", risky), "-format", "jsonl"); errs != "" {
		t.Errorf("no terminal, but %q", errs)
	}
}
