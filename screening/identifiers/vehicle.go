package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

// Vehicle finds license plates by a word that stands near and vehicle identification numbers by their check digit (49 CFR 565.15).
var Vehicle = &screening.Rule{
	ID:       "vehicle",
	Category: "vehicle",
	Title:    "Identifies a vehicle",
	Why:      "A plate or vehicle number leads to its owner.",
	Basis:    "45 CFR 164.514(b)(2)(i)(L)",
	Advice:   "Leave the plate out; ask at the desk instead.",
	Level:    screening.Stop,
	Flags: []string{
		"White Silverado plate [7KJ-204], your daughter is out of x-ray",
		"1M8GDM9AXKP042788 is [1M8GDM9AXKP042788]",
	},
	Passes: []string{
		"New name plate for exam room 204.",
		"Free plates at the picnic, 200 of them!",
	},
	Find: findVehicle,
}

var plateWords = text.SetOf("plate plates placa placas tablilla matricula tag tags")

// plateNames say nothing else: beside them a plate needs no look of one.
var plateNames = text.SetOf("plate plates placa placas tablilla matricula")

var vinWords = text.SetOf("vin")

// carWords stand for a vehicle whose plate may follow in brackets.
var carWords = text.SetOf(`car truck van suv sedan pickup buick toyota honda ford chevy silverado subaru jeep nissan kia hyundai dodge ram tesla camry civic corolla
	f150 minivan troca carro camioneta altima tahoe odyssey tacoma jetta chevelle harley motorcycle moto 4runner westfalia impala bronco wrangler tundra
	mustang prius sienna suburban mazda bmw mercedes audi volkswagen vw lexus acura gmc chevrolet pontiac cadillac sentra
	snowmobile tractor coche cheyenne`)

func findVehicle(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	for _, c := range r.Codes() {
		numeric := c.Digits == len(c.Plain) && c.Digits >= 5 && c.Digits <= 8 && r.Discloses(c.Sentence) && before(t, c.First, 2, plateNames) >= 0
		if numeric || len(c.Plain) == 17 && vin(c.Plain) {
			report(screening.Hit{Span: c.Span})
		}
	}
	labelled(r, 4, vinWords, report, func(c *screening.Code) bool { return partial(r, c) })
	far := nearby{r: r, words: carTalk}
	for n, s := range t.Sentences {
		if !personal(r, n) && !r.ToldOf(n) {
			continue
		}
		for i := s.From; i < s.To; i++ {
			shortest := 5
			if before(t, i, 3, endWords) >= 0 {
				shortest = 3
			}
			end := plateAt(t, i, s.To, shortest)
			if end < 0 && r.Discloses(n) && wished(t, i) {
				report(screening.Hit{Span: t.Span(i, i)})
			}
			if end < 0 {
				continue
			}
			if before(t, i, 4, plateWords) >= 0 || before(t, i, 3, carWords) >= 0 || far.near(n) && lookOfPlate(t, i, end) {
				report(screening.Hit{Span: t.Span(i, end)})
			}
			i = end
		}
	}
}

// carTalk are words that speak of a vehicle and nothing else.
var carTalk = text.SetOf("plate plates placa placas tow towed towing parked curbside windshield carport truck sedan suv minivan subaru buick outback camioneta carro")

// lookOfPlate reports whether tokens look like a plate by themselves: five to seven
// capitals and digits, at least two of them digits, and not all.
func lookOfPlate(t *text.Text, from, to int) bool {
	plate := t.Quote(t.Span(from, to))
	length, digits := 0, 0
	for _, b := range []byte(plate) {
		switch {
		case b >= '0' && b <= '9':
			length, digits = length+1, digits+1
		case b >= 'A' && b <= 'Z':
			length++
		case b != '-' && b != ' ':
			return false
		}
	}
	return length >= 5 && length <= 7 && digits >= 2 && digits < length
}

// wished reports whether token i is a plate of letters alone, which only the word for
// one beside it tells.
func wished(t *text.Text, i int) bool {
	k := &t.Tokens[i]
	if len(k.Word) < 5 || len(k.Word) > 8 || k.Case != text.Upper {
		return false
	}
	return before(t, i, 2, plateNames) >= 0 || after(t, i, 1, plateNames) >= 0
}

// plateAt reads up to eight letters and digits in up to three parts from token
// i on, letters typed as capitals where they stand alone; it gives the last token,
// or -1. There is no national format.
func plateAt(t *text.Text, i, to, shortest int) int {
	length, digits, letters := 0, 0, 0
	end := -1
	for j := i; j < to && j < i+5; j++ {
		k := &t.Tokens[j]
		switch {
		case j > i && k.Word == "-" && k.Glued:
			continue
		case k.Kind == text.Number, k.Kind == text.Code && k.Case != text.Lower, k.Kind == text.Code && j == i:
		case k.Kind == text.Word && (k.Case == text.Upper || len(k.Word) == 1 && k.Case == text.Title || j > i && k.Glued) && len(k.Word) <= 4:
		default:
			j = to
			continue
		}
		if length+len(k.Word) > 8 {
			break
		}
		length += len(k.Word)
		for _, b := range k.Word {
			if b >= '0' && b <= '9' {
				digits++
			} else {
				letters++
			}
		}
		if length >= shortest && digits > 0 && letters > 0 {
			end = j
		}
	}
	return end
}

func vin(s string) bool {
	weights := [17]int{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2}
	sum := 0
	for i := range len(s) {
		v := 0
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			v = int(c - '0')
		case c >= 'a' && c <= 'h':
			v = int(c-'a') + 1
		case c >= 'j' && c <= 'n':
			v = int(c-'j') + 1
		case c == 'p':
			v = 7
		case c == 'r':
			v = 9
		case c >= 's' && c <= 'z':
			v = int(c-'s') + 2
		default:
			return false
		}
		sum += v * weights[i]
	}
	check := byte('0' + sum%11)
	if sum%11 == 10 {
		check = 'x'
	}
	return s[8] == check
}
