package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"strings"

	"prescreen/screening/lexicon"
)

const (
	leastPeople = 10000
	bigPlace    = 100000 // people
)

// city is an entry of cities.pbf.
type city struct {
	name, country string
	people        int
}

// readCities reads cities.pbf: messages of protocol buffers, each after its
// length. The numbers of the fields are in the package's build.js.
func readCities(f files) ([]city, error) {
	broken := errors.New("cities.pbf is not what it was")
	var all []city
	rest := f["cities.pbf"]
	number := func(b *[]byte) int {
		v, n := binary.Uvarint(*b)
		if n <= 0 {
			*b = nil
			return -1
		}
		*b = (*b)[n:]
		return int(v)
	}
	for len(rest) > 0 {
		size := number(&rest)
		if size < 0 || size > len(rest) {
			return nil, broken
		}
		message := rest[:size]
		rest = rest[size:]
		var c city
		for len(message) > 0 {
			switch key := number(&message); key & 7 {
			case 0:
				if v := number(&message); key>>3 == 9 {
					c.people = v
				}
			case 2:
				size := number(&message)
				if size < 0 || size > len(message) {
					return nil, broken
				}
				switch key >> 3 {
				case 2:
					c.name = string(message[:size])
				case 3:
					c.country = string(message[:size])
				}
				message = message[size:]
			default:
				return nil, broken
			}
		}
		all = append(all, c)
	}
	return all, nil
}

// cityNames lists Place and BigPlace of the cities of the United States.
func cityNames(f files) (hand, error) {
	lists := hand{}
	cities, err := readCities(f)
	if err != nil {
		return nil, err
	}
	for _, c := range cities {
		if c.people < leastPeople || c.country != "US" && c.country != "PR" {
			continue
		}
		for _, name := range spellings(c.name) {
			lists[lexicon.Place] = append(lists[lexicon.Place], name)
			if c.people >= bigPlace {
				lists[lexicon.BigPlace] = append(lists[lexicon.BigPlace], name)
			}
		}
	}
	return lists, nil
}

// spellings are the ways in which people write the name of a place: "st paul"
// and "saint paul", "kapa'a" and "kapaa".
func spellings(name string) []string {
	name, _, _ = strings.Cut(name, " (")
	name = fold(strings.ReplaceAll(name, ",", ""))
	if len(name) < 3 {
		return nil
	}
	all := []string{name}
	if short := strings.TrimPrefix(name, "the "); short != name {
		all = append(all, short)
	}
	for _, p := range [][2]string{{"saint", "st"}, {"fort", "ft"}, {"mount", "mt"}} {
		for i := range p {
			if rest, ok := strings.CutPrefix(name, p[i]+" "); ok {
				all = append(all, p[1-i]+" "+rest)
			}
		}
	}
	for _, n := range all {
		if bare := strings.ReplaceAll(n, "'", ""); bare != n {
			all = append(all, bare)
		}
	}
	return all
}

// countyNames lists the counties, parishes and boroughs with what they are: a
// county's bare name says too little.
func countyNames(f files) ([]string, error) {
	var atlas struct {
		Objects struct {
			Counties struct {
				Geometries []struct {
					ID         string
					Properties struct{ Name string }
				}
			}
		}
	}
	if err := json.Unmarshal(f["counties-10m.json"], &atlas); err != nil {
		return nil, err
	}
	var all []string
	for _, g := range atlas.Objects.Counties.Geometries {
		if len(g.ID) != 5 {
			return nil, errors.New("a county without its five digits")
		}
		kind := ""
		switch state, county := g.ID[:2], g.ID[2:]; {
		case state == "02":
			kind = " borough"
		case state == "22":
			kind = " parish"
		case state >= "60" && state != "72", county >= "510" && state != "48", state == "11":
			continue // islands, and cities that are no part of a county
		case state == "72":
			kind = " municipio"
		default:
			kind = " county"
		}
		for _, name := range spellings(g.Properties.Name) {
			all = append(all, name+kind)
		}
	}
	return all, nil
}
