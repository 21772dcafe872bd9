package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// dwelling reads what tells where somebody lives in a draft about them, though no street
// is named: "apt 214", "the blue duplex", "9921 Fernbrook". It gives the last token, or 0.
func dwelling(r *screening.Reading, i, to int) int {
	t := r.Text.Text
	k := &t.Tokens[i]
	if i+1 >= to {
		return 0
	}
	word, next := homeWords.Of(k.Word), t.Tokens[i+1].Word
	end := 0
	switch {
	case word&unit != 0:
		j := i + 1
		if numberSigns.Has(next) && j+1 < to {
			j++
		}
		// More is the number of a device.
		if c := &t.Tokens[j]; (c.Kind == text.Number || c.Kind == text.Code) && len(c.Word) <= 4 && (j+1 >= to || !t.Tokens[j+1].Glued || t.Tokens[j+1].Word != "-") || len(c.Word) == 1 && c.Case != text.Lower && c.Kind == text.Word {
			end = j
		}
	case word&colour != 0 && homeWords.Of(next)&home != 0, word&home != 0 && homeWords.Of(next)&colour != 0:
		end = i + 1
	case k.Kind == text.Number && len(k.Word) >= 2 && len(k.Word) <= 5 && !recent(k.Word) && !(i > 0 && notHouse(t, i-1)):
		end = streetName(r, i, to)
	}
	if end > 0 && r.Own.Address([]string{k.Word, next}) > 1 {
		return 0
	}
	return end
}

// streetName reads one or two words with a capital behind the number of a house, up to
// the end of the clause; it gives the last token, or 0.
func streetName(r *screening.Reading, i, to int) int {
	t := r.Text.Text
	const other = lexicon.Month | lexicon.Weekday | lexicon.Observance | lexicon.Honorific | lexicon.StaffTitle | lexicon.StaffRole | lexicon.AnyFirstName | lexicon.Medical | lexicon.Insurer | lexicon.Kin
	end := 0
	for j := i + 1; j < to && j <= i+3; j++ {
		k := &t.Tokens[j]
		if k.Kind != text.Word || k.Case != text.Title && !(len(k.Word) == 1 && k.Case != text.Lower) {
			break
		}
		if len(k.Word) > 1 && lexicon.Lookup(k.Word)&other != 0 {
			return 0
		}
		if len(k.Word) > 3 {
			end = j
		}
	}
	if end > 0 && clauseEnds(t, text.Range{From: i, To: to}, end+1) {
		return end
	}
	return 0
}

// notHouse reports whether what stands at token i makes a number that follows no house's.
func notHouse(t *text.Text, i int) bool {
	return homeWords.Of(t.Tokens[i].Word)&elsewhere != 0
}

// What a word may be where somebody lives, in the order of the lists below.
const (
	unit uint32 = 1 << iota
	home
	colour
	// elsewhere stands before the number of something else.
	elsewhere
)

var homeWords = text.KindsOf(
	"apt apartment unit apartamento departamento depto depa trailer espacio lote bunk edificio building bldg",
	"house duplex trailer rambler bungalow cottage townhouse cabin casa casita",
	"white blue green yellow red brown gray grey tan pink purple orange mint brick log "+
		"blanca azul verde amarilla roja cafe gris rosa rosada morada anaranjada",
	"# $ - / : . class grade room rm page hwy highway route bib no number exit channel version",
)
