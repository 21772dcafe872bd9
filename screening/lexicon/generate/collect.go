package main

import (
	"slices"
	"strings"

	"prescreen/screening/lexicon"
)

// collection is all lists joined.
type collection struct {
	dictionary dictionary
	// given counts the entries of each class by where they come from.
	given map[string]map[lexicon.Class]int
	// terms are the medical words of public lists that everyday words may be much like.
	terms []string
}

// byHand stands for the hand-written lists among the sources.
const byHand = "hand"

// take adds the lists of a source.
func (c *collection) take(from string, lists hand) error {
	if c.given[from] == nil {
		c.given[from] = map[lexicon.Class]int{}
	}
	for class, words := range lists {
		words = slices.Clone(words)
		slices.Sort(words)
		words = slices.Compact(words)
		c.given[from][class] += len(words)
		if class == lexicon.CommonWord {
			class |= lexicon.Word
		}
		for _, w := range words {
			if err := c.dictionary.add(w, class); err != nil {
				return err
			}
		}
	}
	return nil
}

func collect(written hand, packages map[string]files) (*collection, error) {
	c := &collection{dictionary: dictionary{}, given: map[string]map[lexicon.Class]int{}}
	english, err := readEnglish(packages[scowl.name], packages[zxcvbnEnglish.name])
	if err != nil {
		return nil, err
	}
	births, err := birthNames(packages[babyNames.name])
	if err != nil {
		return nil, err
	}
	last, err := packages[zxcvbnEnglish.name].strings("src/lastnames.json")
	if err != nil {
		return nil, err
	}
	named := people(births, last, english)
	cities, err := cityNames(packages[allCities.name])
	if err != nil {
		return nil, err
	}
	counties, err := countyNames(packages[usAtlas.name])
	if err != nil {
		return nil, err
	}
	spoken, err := spanish(packages[zxcvbnSpanish.name], english, named)
	if err != nil {
		return nil, err
	}
	nouns, err := readNouns(packages[wordNet.name])
	if err != nil {
		return nil, err
	}
	first := hand{lexicon.FirstName: named[lexicon.FirstName], lexicon.FirstNameRare: named[lexicon.FirstNameRare]}
	for _, add := range []struct {
		from  string
		lists hand
	}{
		{byHand, written},
		{babyNames.name, first},
		{zxcvbnEnglish.name, hand{lexicon.Surname: named[lexicon.Surname]}},
		{scowl.name, english.vocabulary()},
		{zxcvbnSpanish.name, spoken},
		{allCities.name, cities},
		{usAtlas.name, hand{lexicon.Place: counties}},
	} {
		if err := c.take(add.from, add.lists); err != nil {
			return nil, err
		}
	}
	terms := medicalTerms(nouns, english, c.dictionary)
	if err := c.take(wordNet.name, terms); err != nil {
		return nil, err
	}
	for class, words := range terms {
		for _, w := range words {
			if class&(medical&^lexicon.BodyPart) != 0 && !strings.Contains(w, " ") && english.lay(w) {
				c.terms = append(c.terms, w)
			}
		}
	}
	return c, nil
}
