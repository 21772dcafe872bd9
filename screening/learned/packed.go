package learned

import (
	"math"
	"strings"
)

// opener takes a packed network apart, piece by piece: nothing is unpacked that is never
// asked for. Where a piece is missing it goes on with zeros.
type opener struct {
	rest    string
	missing bool
}

func (o *opener) bytes(n int) string {
	if n > len(o.rest) {
		o.rest, o.missing = "", true
		return strings.Repeat("\x00", n)
	}
	out := o.rest[:n]
	o.rest = o.rest[n:]
	return out
}

func (o *opener) word() uint32 {
	b := o.bytes(4)
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// spellings are a number of hashes, and these.
func (o *opener) spellings() *Spellings {
	hashes := make([]uint32, min(int(o.word()), len(o.rest)/4))
	for i := range hashes {
		hashes[i] = o.word()
	}
	return NewSpellings(hashes)
}

// numbers are a scale and a signed byte each.
type numbers struct {
	scale float32
	bytes string
}

// Many numbers have half a byte each, as vectors always do. They add up by the dozen: what is rounded off is
// less than what is dropped while training.
const Many = 1 << 12

func (o *opener) numbers(n int) numbers {
	scale := math.Float32frombits(o.word())
	if n < Many {
		return numbers{scale, o.bytes(n)}
	}
	half, whole := o.bytes(n/2), make([]byte, n)
	for i := range n / 2 {
		b := int8(half[i])
		whole[2*i], whole[2*i+1] = byte(b<<4>>4), byte(b>>4)
	}
	return numbers{scale, string(whole)}
}

func (n *numbers) value(i int) float32 { return float32(int8(n.bytes[i])) * n.scale }

// steps are those of each number that a byte may stand for.
type stepsOfBytes = [256]int64

func (n *numbers) steps(bits int) *stepsOfBytes {
	out := new(stepsOfBytes)
	for b := range out {
		out[b] = steps(float32(int8(b))*n.scale, bits)
	}
	return out
}

// vectors are a scale and half a signed byte for each number.
type vectors struct {
	bytes string
	// steps are those of each number that half a byte may stand for.
	steps [16]int64
}

func (o *opener) vectors(n int) vectors {
	scale := math.Float32frombits(o.word())
	out := vectors{bytes: o.bytes(n * Width / 2)}
	for b := range out.steps {
		out.steps[b] = steps(float32(int8(b<<4)>>4)*scale, vectorBits)
	}
	return out
}

// add adds vector i.
func (v *vectors) add(sum *[Width]int64, i int) {
	for k, b := range []byte(v.bytes[i*Width/2:][:Width/2]) {
		sum[2*k] += v.steps[b&15]
		sum[2*k+1] += v.steps[b>>4]
	}
}

// layer is a matrix of weights, the inputs of an output one behind the other, and a bias
// for each output.
type layer struct {
	in, out      int
	weight, bias numbers
}

func (o *opener) layer(in, out int) layer {
	return layer{in, out, o.numbers(in * out), o.numbers(out)}
}

// row works out one output of a layer of few.
//
//go:noinline
func (l *layer) row(i int, inputs []stated) float32 {
	sum := int64(0)
	weights := l.weight.bytes[i*l.in:][:l.in]
	for _, in := range inputs {
		sum += int64(int8(weights[in.at])) * int64(in.x)
	}
	// The conversion keeps all processors from rounding differently.
	return l.bias.value(i) + float32(float32(sum)*(l.weight.scale/(1<<unitBits)))
}
