package main

import (
	"fmt"
	"strings"

	"prescreen/screening/lexicon"
)

// about tells what SOURCES.md says about a source.
var about = []struct {
	from           string
	taken, licence string
}{
	{byHand, "The lists under lists/, one for each class. Every entry is taken.", "Written for this project; that of the project."},
	{babyNames.name, fmt.Sprintf("raw_name_source/yob*.txt: first names by births since %d, the %d most frequent. The first %d are "+
		"FirstName, the others FirstNameRare. Left out: very common English words that are rare names, and entries for children without a name.",
		firstYear, firstNames, frequent),
		"Package: MIT. Data: national baby names of the United States Social Security Administration, public domain."},
	{zxcvbnEnglish.name, fmt.Sprintf("src/lastnames.json: the %d most frequent surnames, without very common English words that are rare surnames. "+
		"src/commonWords.json: ranks only, to tell how common a word is.", surnames),
		"Package: MIT. Surnames: 1990 census of the United States, public domain. Ranks: OpenSubtitles 2024 from OPUS, ODC-BY."},
	{scowl.name, "english-words-* and american-words-*: sizes 10 and 20 are CommonWord, up to 35 Word; 40 to 60 only tell " +
		"which medical terms are everyday words.", "Package: MIT. Data: SCOWL, notice below."},
	{zxcvbnSpanish.name, fmt.Sprintf("src/firstnames.json: all but common words. src/lastnames.json: the first %d. src/commonWords.json: the first %d "+
		"without what is only a name, or English left untranslated.", spanishSurnames, spanishWords),
		"Package: MIT. Names: counted by Spain's statistics office (INE). Words: OpenSubtitles 2024 from OPUS, ODC-BY."},
	{allCities.name, fmt.Sprintf("cities.pbf: places of the United States and Puerto Rico with at least %d people; BigPlace from %d.", leastPeople, bigPlace),
		"Package: MIT. Data: GeoNames, CC BY 4.0."},
	{usAtlas.name, "counties-10m.json: names of counties, parishes, boroughs and municipios.", "Package: ISC. Data: United States Census Bureau, public domain."},
	{wordNet.name, "dict/: nouns below medical meanings, in their first sense only, without words of everyday use, slang, drinks, and " +
		"illnesses of plants and animals; generate/not-medical.txt lists what was taken out by eye.", "WordNet licence, below."},
}

// sources describes where the words come from, for SOURCES.md.
func (c *collection) sources() string {
	var b strings.Builder
	b.WriteString("# Sources of the word lists\n\nWritten by the program in `generate/`; change it there. words.bin is made of these lists. " +
		"Public packages are pinned by version and by the SHA-512 of their tarball (`generate/fetch.go`). " +
		"The counts are words and phrases that a source gives, after folding and selection; sources overlap.\n")
	for _, a := range about {
		title := "Hand-written lists"
		for _, s := range sources {
			if s.name == a.from {
				title = s.String()
			}
		}
		fmt.Fprintf(&b, "\n## %s\n\n- Taken: %s\n- Licence: %s\n- Entries: %s\n", title, a.taken, a.licence, c.counts(a.from))
	}
	b.WriteString(notices)
	return b.String()
}

func (c *collection) counts(from string) string {
	var all []string
	for _, class := range lexicon.Classes() {
		if n := c.given[from][class]; n > 0 {
			all = append(all, fmt.Sprintf("%s %d", class, n))
		}
	}
	return strings.Join(all, ", ")
}
