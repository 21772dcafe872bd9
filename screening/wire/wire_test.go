package wire

import (
	"encoding/json"
	"testing"
)

// decode reads JSON as the border does: into plain values.
func decode(t *testing.T, source string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(source), &v); err != nil {
		t.Fatalf("%s: %v", source, err)
	}
	return v
}
