package lexicon

// LongestPhrase is the number of words up to which phrases are looked up.
const LongestPhrase = 16

// maxPhrase is the number of bytes up to which words are joined and looked up.
const maxPhrase = 64

// Lookup returns the classes of a word, and 0 for a word that is in no list or
// has no class. The cost is one search, below 1 µs, or
// some for a word that is not there as it is.
func Lookup(word string) Class {
	if k, ok := find(word); ok {
		return k.class()
	}
	return Inflected(word, listed)
}

// listed returns the classes of an entry of words.bin.
func listed(word string) Class {
	if k, ok := find(word); ok {
		return k.class()
	}
	return 0
}

// known reports whether a word is in a list, itself or as a form of another.
func known(word string) bool {
	_, ok := find(word)
	return ok || Inflected(word, listed) != 0
}

// Phrase returns the number of words and the classes of the longest entry of
// two or more words that words starts with, and 0, 0 if there is none. Words
// that start no phrase cost one search.
func Phrase(words []string) (n int, c Class) {
	if len(words) == 0 {
		return 0, 0
	}
	_, longest := Head(words[0])
	return PhraseUpTo(words, longest)
}

// Head returns the classes of a word as Lookup does, and the number of words of
// the longest phrase that starts with it, which PhraseUpTo wants to know.
func Head(word string) (c Class, longest int) {
	if k, ok := find(word); ok {
		return k.class(), k.longest()
	}
	return Inflected(word, listed), 0
}

// PhraseUpTo is Phrase for a first word of which the longest phrase is known.
func PhraseUpTo(words []string, longest int) (n int, c Class) {
	if longest = min(longest, len(words)); longest < 2 {
		return 0, 0
	}
	var joined [maxPhrase]byte
	var ends [LongestPhrase]int // ends[i] is where word i ends in joined
	at := 0
	for i, w := range words[:min(longest, len(ends))] {
		if at+1+len(w) > maxPhrase {
			longest = i
			break
		}
		if i > 0 {
			joined[at] = ' '
			at++
		}
		at += copy(joined[at:], w)
		ends[i] = at
	}
	if longest < 2 || !begins(string(joined[:ends[1]])) {
		return 0, 0
	}
	for n = min(longest, len(ends)); n >= 2; n-- {
		if k, ok := find(string(joined[:ends[n-1]])); ok && k.class() != 0 {
			return n, k.class()
		}
	}
	return 0, 0
}

// Each calls f with every entry that has a class, sorted by bytes.
func Each(f func(entry string, c Class)) {
	each(func(word string, k kind) {
		if c := k.class(); c != 0 {
			f(word, c)
		}
	})
}

func each(f func(word string, k kind)) {
	var last []byte
	for at, stop := number(8), number(12); at < stop; {
		k, shared, rest, next := entry(at)
		last = append(last[:shared], rest...)
		f(string(last), k)
		at = next
	}
}
