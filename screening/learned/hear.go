package learned

import "slices"

// Kinds are what an answered text may do, in the order of the reader's outputs.
var Kinds = []string{"praise", "appointment", "billing", "records", "refill", "question", "complaint", "crisis", "service", "other"}

// Heard is what the reader makes of what is answered, before it reads the answer.
type Heard struct {
	reader *Reader
	// seen are the most and the mean of each unit over the context, and the most over
	// its author; gist is what is kept of that and of the place.
	seen, gist []stated
	// told is what the gist tells each word of the answer; first and second are what it
	// weighs for the layers of that name, over their bias.
	told          wide
	first, second []quad
}

// Hear is what the shipped reader hears.
func Hear(context, author []Piece, place int) *Heard { return shipped().Hear(context, author, place) }

// Care is the log-odds that the writer lets on to be, have been or become somebody
// whom the practice cares for, or a relative of such a person.
func (h *Heard) Care() float32 { return h.reader.care.row(0, h.gist) }

// Kind gives the likeliest of Kinds.
func (h *Heard) Kind() string {
	best, top := 0, float32(0)
	for i := range Kinds {
		if odds := h.reader.kind.row(i, h.seen); i == 0 || odds > top {
			best, top = i, odds
		}
	}
	return Kinds[best]
}

// Hear reads what is answered, its author, and where that is: see Passage.
func (r *Reader) Hear(context, author []Piece, place int) *Heard {
	alone := saysNothing(context) && saysNothing(author)
	if known := r.alone[place].Load(); alone && known != nil {
		return known
	}
	untold := wide(r.context.bias)
	room := borrowed()
	defer room.giveBack()
	room.units = r.context.over(room.units, context, nil, untold)
	seen := summary(room.units, 2, make([]stated, 0, 3*Units+PlaceWidth), 0)
	room.units = r.context.over(room.units, author, nil, untold)
	seen = summary(room.units, 1, seen, 2*Units)
	for len(seen) > 0 && seen[len(seen)-1].at >= 3*Units {
		seen = seen[:len(seen)-1] // the mean of the author
	}
	in := slices.Clone(seen)
	for i := range PlaceWidth {
		in = append(in, stated{int32(3*Units + i), int32(steps(r.place.value(place*PlaceWidth+i), unitBits))})
	}
	out := &Heard{reader: r, seen: seen, gist: r.gist.rectified(r.gist.bias, in, nil, 0)}
	out.told = wide(r.text.bias)
	r.told.units(&out.told, 0, out.gist)
	out.second = r.second.with(out.gist)
	behind := slices.Clone(out.gist)
	for i := range behind {
		behind[i].at += 2 * Units
	}
	out.first = r.first.with(behind)
	if alone {
		r.alone[place].Store(out)
	}
	return out
}

// saysNothing reports whether pieces are those of no text.
func saysNothing(pieces []Piece) bool { return len(pieces) == 1 && pieces[0] == noText }
