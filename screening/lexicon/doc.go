// Package lexicon knows words: names, medical vocabulary, places, people,
// calendar and more, English and Spanish together. It tells classes of a word or
// phrase. It knows no grammar and no rules.
//
// All words go in and come out folded: lower case, without accents (ñ is n),
// apostrophes straight and inside words only, hyphens and slashes read as the
// space between two words ("x-ray" is the phrase "x ray").
//
// The lists under lists/ are written by hand, one for each class. The others
// come from the public sources named in SOURCES.md. The program in generate/
// packs them all into words.bin, which is part of the binary as it is: nothing
// is built when the program starts.
package lexicon

//go:generate go run -C generate .
