package main

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"prescreen/screening/lexicon"
)

const (
	firstYear    = 1930 // of births: the living
	frequent     = 2050 // first names that are FirstName, up to "may"
	firstNames   = 16000
	surnames     = 10000
	certainFirst = 1000 // ranks up to which a very common word stays a name
	commonest    = 300  // English words that are no rare names
	wordyNames   = 2000 // rank beyond which a SCOWL 10 word is no name
	rarerNames   = 6000 // the same for a first name and SCOWL 20
)

// notNames are words that the lists of names hold and that never name anyone
// here: function words, and what registrars wrote for a child without a name.
//
//go:embed not-names.txt
var notNames string

// Common words that the rules below would drop and that do name people.
const (
	stillFirst = "art ash chip gray lark may page stone trace will winter"
	stillLast  = "sun"
)

// birthNames ranks the first names by births.
func birthNames(f files) ([]string, error) {
	births := map[string]int{}
	for path, data := range f {
		year, err := strconv.Atoi(strings.Trim(path, "raw_name_source/yob.txt"))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if year < firstYear {
			continue
		}
		for line := range bytes.Lines(data) {
			field := strings.Split(strings.TrimSpace(string(line)), ",")
			if len(field) != 3 {
				return nil, fmt.Errorf("%s: %q is no line of a name", path, line)
			}
			n, err := strconv.Atoi(field[2])
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			births[fold(field[0])] += n
		}
	}
	return slices.SortedFunc(maps.Keys(births), func(a, b string) int {
		return cmp.Or(cmp.Compare(births[b], births[a]), cmp.Compare(a, b))
	}), nil
}

// people lists the English names. A name that is a word too keeps its class if
// it is frequent as a name: the rules see both classes.
func people(births, last []string, e *english) hand {
	lists := hand{}
	never := wordSet(notNames)
	still := func(n, list string) bool { return slices.Contains(strings.Fields(list), n) }
	for i, n := range births[:firstNames] {
		rare := i >= frequent
		switch {
		case never[n]:
			continue
		case still(n, stillFirst):
		case i >= certainFirst && e.common(n, commonest) && e.within(n, 35):
			continue
		case rare && e.within(n, 10), i >= rarerNames && e.within(n, 20):
			continue
		}
		if rare {
			lists[lexicon.FirstNameRare] = append(lists[lexicon.FirstNameRare], n)
		} else {
			lists[lexicon.FirstName] = append(lists[lexicon.FirstName], n)
		}
	}
	for i, n := range last[:surnames] {
		n = fold(n)
		switch {
		case n == "" || len(n) < 2 || never[n]:
			continue
		case still(n, stillLast):
		case i >= certainFirst && e.common(n, commonest) && e.within(n, 35):
			continue
		case i >= wordyNames && e.within(n, 10):
			continue
		}
		lists[lexicon.Surname] = append(lists[lexicon.Surname], n)
	}
	return lists
}

// wordSet reads an embedded list.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			set[line] = true
		}
	}
	return set
}
