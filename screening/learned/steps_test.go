package learned

import (
	"math"
	"testing"
)

// No sum of a shipped layer leaves its 32 bits, whatever its inputs say.
func TestSumsStayWithinTheirBits(t *testing.T) {
	n := Unpack(readerBin)
	const most = mostUnit / float64(1<<unitBits)
	for name, c := range map[string]struct {
		layer *Layer
		input float64 // the most that one says
		bits  int     // of a sum, behind the point
	}{
		"gist": {&n.Gist, most, layerBits + unitBits}, "first": {&n.First, most, layerBits + unitBits}, "second": {&n.Second, most, layerBits + unitBits},
		"memory": {&n.Memory.Word, most, pullBits}, "forwards": {&n.Memory.Way[0], 1, pullBits - 1}, "backwards": {&n.Memory.Way[1], 1, pullBits - 1},
	} {
		for out := range c.layer.Out {
			sum := math.Abs(float64(c.layer.Bias[out]))
			for _, w := range c.layer.Weight[out*c.layer.In:][:c.layer.In] {
				sum += math.Abs(float64(w)) * c.input
			}
			if steps := sum * math.Exp2(float64(c.bits)); steps >= math.MaxInt32 {
				t.Errorf("%s: output %d may have %v steps", name, out, steps)
			}
		}
	}
	longest := float32(0)
	for i, part := range n.Coarse() {
		top := float32(0)
		for _, x := range part {
			top = max(top, x, -x)
		}
		longest += top * float32(1+i) // a word has one spelling, and two ends
	}
	const mostOfVector = 2
	if longest > mostOfVector {
		t.Errorf("a number of a vector may be %v", longest)
	}
	for name, b := range map[string]*Beholder{"text": &n.Text, "context": &n.Context} {
		for u := range Units {
			// What is known of a sentence, what a word does, and what it adds beside another.
			known, does, adds := math.Abs(float64(b.Bias[u])), 0.0, 0.0
			for i := range len(b.Hint) / Units {
				known += math.Abs(float64(RowOf(b.Hint, i)[u]))
			}
			for i := range Acts {
				does += math.Abs(float64(RowOf(b.Act, i)[u]))
			}
			for beside := range Beside {
				sum := 0.0
				for i := range Width {
					sum += math.Abs(float64(RowOf(b.Spelling, beside*Width+i)[u])) * mostOfVector
				}
				for i := range Classes {
					sum += math.Abs(float64(RowOf(b.Class, beside*Classes+i)[u]))
				}
				adds = max(adds, sum)
			}
			told := math.Abs(float64(n.Told.Bias[u]))
			for _, w := range n.Told.Weight[u*Gist:][:Gist] {
				told += math.Abs(float64(w)) * most
			}
			for what, sum := range map[string]float64{"hints": known + told, "acts": does, "a word": adds} {
				if sum >= math.MaxInt32/(1<<sumBits) {
					t.Errorf("%s: %s may add %v to unit %d", name, what, sum, u)
				}
			}
		}
	}
}
