package identifiers

import "prescreen/screening"

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

var plateWords = setOf("plate plates placa placas matricula tag tags vin")

// carWords stand for a vehicle whose plate may follow in brackets.
var carWords = setOf(`car truck van suv sedan pickup buick toyota honda ford chevy silverado subaru jeep nissan kia hyundai dodge ram tesla camry civic corolla
	f150 minivan troca carro camioneta`)

func findVehicle(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	for _, c := range r.Codes() {
		letters := len(c.Plain) - c.Digits
		switch {
		case len(c.Plain) == 17 && vin(c.Plain):
			report(screening.Hit{Span: c.Span})
		case letters == 0 || len(c.Plain) < 5 || len(c.Plain) > 8:
		case before(t, c.First, 4, plateWords) >= 0, before(t, c.First, 3, carWords) >= 0 && personal(r, c.Sentence):
			report(screening.Hit{Span: c.Span})
		}
	}
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
