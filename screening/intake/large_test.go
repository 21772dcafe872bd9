package intake

import (
	"io"
	"runtime"
	"strings"
	"testing"
)

// endless gives a piece again and again until so many bytes are given.
type endless struct {
	piece string
	left  int
	at    int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 && e.at == 0 {
		return 0, io.EOF
	}
	n := copy(p, e.piece[e.at:])
	e.at = (e.at + n) % len(e.piece)
	e.left -= n
	return n, nil
}

// A file of 200 MB is read as a stream: what is in memory is one draft, or one
// conversation, and the windows that look ahead.
func TestLargeFilesAreStreams(t *testing.T) {
	words := strings.Repeat("We are open until six on Thursdays. ", 60)
	for format, c := range map[string]struct{ begin, piece, end string }{
		JSONL: {"", `{"text":"` + words + `"}` + "\n", ""},
		CSV:   {"id;texto\n", "1;\"" + words + "\n\"\n", ""},
		Meta:  {"[", `{"post":"` + words + `"},`, `{"post":"the last"}]`},
	} {
		t.Run(format, func(t *testing.T) {
			const size = 200 << 20
			in := io.MultiReader(strings.NewReader(c.begin), &endless{piece: c.piece, left: size}, strings.NewReader(c.end))
			drafts, most := 0, uint64(0)
			err := Read(in, How{Format: format}, func(i Item) error {
				if i.Err != nil {
					t.Fatal(i.Err)
				}
				if drafts++; drafts%10_000 == 0 {
					runtime.GC()
					var m runtime.MemStats
					runtime.ReadMemStats(&m)
					most = max(most, m.HeapAlloc)
				}
				return nil
			})
			if err != nil || drafts < size/len(c.piece) {
				t.Fatalf("%d drafts, %v", drafts, err)
			}
			if most > 24<<20 {
				t.Errorf("%d MB were in use", most>>20)
			}
		})
	}
}
