package text

// abbreviations whose full stop does not end a sentence.
var abbreviations = SetOf("dr dra mr mrs ms mt st sr sra srta jr prof rev vs approx appt ext ste ave blvd rd ln ct hwy apt e.g i.e dept fig")

// longest is after how many tokens a sentence ends at the next space; after twice as
// many it ends anywhere. Rules look through a whole sentence for each thing in it.
const longest = 256

// sentences finds where sentences end: at line breaks, at runs of . ! ? that are
// not part of an abbreviation, an initial or a number, and where they are longer than
// anybody speaks: people who type without punctuation get long sentences.
func sentences(tokens []Token) []Range {
	var out []Range
	from := 0
	end := func(to int) {
		if to > from {
			out = append(out, Range{from, to})
		}
		from = to
	}
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		n := i - from
		if t.Kind == Break || n >= longest && !t.Glued || n >= 2*longest {
			end(i)
		}
		if t.Kind == Break {
			from = i + 1
			continue
		}
		if t.Kind != Mark || !terminator(t.Word) {
			continue
		}
		j := i + 1
		for j < len(tokens) && tokens[j].Kind == Mark && (terminator(tokens[j].Word) || closing(tokens[j].Word)) && tokens[j].Glued {
			j++
		}
		if t.Word == "." && j == i+1 && continues(tokens, i) {
			continue
		}
		// Emoji that follow belong to what they comment on.
		for j < len(tokens) && tokens[j].Kind == Emoji {
			j++
		}
		end(j)
		i = j - 1
	}
	end(len(tokens))
	return out
}

func terminator(w string) bool {
	return w == "." || w == "!" || w == "?" || w == "。" || w == "！" || w == "？"
}

func closing(w string) bool { return w == `"` || w == ")" || w == "'" }

// continues reports whether the full stop at i stands inside a sentence.
func continues(tokens []Token, i int) bool {
	if i == 0 || !tokens[i].Glued {
		return false
	}
	before := tokens[i-1]
	next := i+1 < len(tokens) && tokens[i+1].Glued
	switch {
	case before.Kind == Word && abbreviations.Has(before.Word):
		return true
	case before.Kind == Word && len(before.Word) == 1 && before.Word != "i":
		return true // an initial: T. K., p.m.
	case before.Kind == Number && next && tokens[i+1].Kind == Number:
		return true // 6.1, 612.555.0142
	case next && tokens[i+1].Kind == Word && len(before.Word) <= 2:
		return true
	}
	return false
}
