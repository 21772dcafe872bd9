package text

import "testing"

func TestKinds(t *testing.T) {
	k := KindsOf("red green", "green\tblue", "")
	for word, want := range map[string]uint32{"red": 1, "green": 3, "blue": 2, "black": 0, "": 0} {
		if got := k.Of(word); got != want {
			t.Errorf("%q: %b, want %b", word, got, want)
		}
	}
}
