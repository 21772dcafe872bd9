package learned

import (
	_ "embed"
	"encoding/binary"
	"math/bits"

	"prescreen/screening/speech"
)

//go:embed themes.bin
var themesBin string

//go:embed takes-up.bin
var takesUpBin string

//go:embed discloses.bin
var disclosesBin string

var (
	takesUp   = model{takesUpBin}
	discloses = model{disclosesBin}
)

// model is a header with the scale, the bias, and a power of two of weights.
type model struct{ bin string }

const header = 8

func (m model) scale() float64 {
	return float64(binary.LittleEndian.Uint32([]byte(m.bin[:4]))) / (1 << 16)
}

func (m model) bias() float64 {
	return float64(int32(binary.LittleEndian.Uint32([]byte(m.bin[4:8])))) / (1 << 16)
}

func (m model) weight(h uint32) int8 {
	n := len(m.bin) - header
	return int8(m.bin[header+int(h)&(n-1)])
}

// score is a log-odds.
func (m model) score(p *speech.Speech, s speech.Range, hints []uint64) float64 {
	sum, n := 0, 0
	sentenceFeatures(p, s, hints, func(h uint32, _ int) {
		sum += int(m.weight(h))
		n++
	})
	return m.bias() + m.scale()*norm(n)*float64(sum)
}

// shares are what each word of a range has in its score, beside the others.
func (m model) shares(p *speech.Speech, s speech.Range, hints []uint64) []float32 {
	out := make([]float32, s.Len())
	sentenceFeatures(p, s, hints, func(h uint32, word int) {
		if word >= s.From && word < s.To {
			out[word-s.From] += float32(m.weight(h))
		}
	})
	return out
}

// norm keeps long texts from outweighing short ones: one over the square root of
// the number of features, to a power of two.
func norm(n int) float64 {
	return 1 / float64(uint(1)<<(uint(bits.Len(uint(n)))/2))
}

// Themes are the categories that a disclosing sentence may belong to, in the
// order of the models in themes.bin.
var Themes = []string{"case-narrative", "care-detail", "patient-status", "appointment", "billing", "combination",
	"medical-advice", "phi-solicitation", "ugc-reshare", "staff-consent", "photo"}

// Theme gives the likeliest of Themes for sentence n.
func Theme(p *speech.Speech, n int) string {
	return likeliest(themesBin, Themes, p, p.Sentences[n])
}

// likeliest gives the name of the model with the highest score. The models lie
// one behind the other, all of one size.
func likeliest(bin string, names []string, p *speech.Speech, s speech.Range) string {
	var features []uint32
	WordFeatures(p, s, func(h uint32) { features = append(features, h) })
	size := len(bin) / len(names)
	best, top := 0, 0.0
	for i := range names {
		m := model{bin[i*size : (i+1)*size]}
		sum := 0
		for _, h := range features {
			sum += int(m.weight(h))
		}
		if v := m.bias() + m.scale()*norm(len(features))*float64(sum); i == 0 || v > top {
			best, top = i, v
		}
	}
	return names[best]
}

// WordFeatures calls f with the hashes of the features by which Theme
// decides.
func WordFeatures(p *speech.Speech, s speech.Range, f func(hash uint32)) {
	wordFeatures(p, s, func(h uint32, _ int) { f(h) })
}

// TakesUp scores whether sentence n, as an answer, confirms or denies somebody's
// care. Hints are numbers for what else is known of the sentence.
func TakesUp(p *speech.Speech, n int, hints []uint64) float64 {
	return takesUp.score(p, p.Sentences[n], hints)
}

// Discloses scores whether sentence n tells of one person in care. Hints are
// numbers for what else is known of the sentence.
func Discloses(p *speech.Speech, n int, hints []uint64) float64 {
	return discloses.score(p, p.Sentences[n], hints)
}

// Disclosing tells what each word of sentence n has in that, beside the others.
func Disclosing(p *speech.Speech, n int, hints []uint64) []float32 {
	return discloses.shares(p, p.Sentences[n], hints)
}

// Features calls f with the hashes of the features that are scored for a range
// of words. It is there for the program that trains.
func Features(p *speech.Speech, s speech.Range, hints []uint64, f func(hash uint32)) {
	sentenceFeatures(p, s, hints, func(h uint32, _ int) { f(h) })
}

// Norm is the factor for a number of features.
func Norm(n int) float64 { return norm(n) }
