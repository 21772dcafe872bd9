package screening

import (
	"strings"

	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Own is what the practice calls its own, folded for comparison. It is made once
// for a profile.
type Own struct {
	phones  map[string]bool
	emails  map[string]bool
	sites   []link
	handles map[string]bool
	// names are the words of the practice's names and aliases, as sequences and
	// without possessive endings.
	names [][]string
	// addresses are the words and numbers of the practice's addresses.
	addresses [][]string
	// words are all words of names and addresses.
	words map[string]bool
	// Staff are the words of each staff member's name, without title.
	Staff      []OwnStaff
	staffNamed map[string]OwnStaff // by each of the words
}

// OwnStaff is one member of staff with the words of the name.
type OwnStaff struct {
	Words   []string
	Role    string
	Consent bool
}

// NewOwn folds what a profile lists.
func NewOwn(p *Profile) *Own {
	o := &Own{phones: map[string]bool{}, emails: map[string]bool{}, handles: map[string]bool{}, words: map[string]bool{}}
	for _, list := range [][]string{p.Practice.Phones, p.Practice.Faxes} {
		for _, n := range list {
			if d := Digits(n); d != "" {
				o.phones[d] = true
			}
		}
	}
	for _, e := range p.Practice.Emails {
		e = text.Plain(strings.TrimSpace(e))
		o.emails[e] = true
	}
	for _, s := range p.Practice.Sites {
		if l := linkOf(text.Plain(strings.TrimSpace(s))); l.host != "" {
			l.rest = strings.TrimRight(l.rest, "/?#")
			o.sites = append(o.sites, l)
		}
	}
	for _, h := range p.Practice.Handles {
		// Some copy the link to their page.
		h = strings.TrimRight(text.Plain(strings.TrimSpace(h)), "/")
		h = strings.TrimPrefix(h[strings.LastIndexByte(h, '/')+1:], "@")
		if h != "" {
			o.handles[h] = true
		}
	}
	for _, n := range append([]string{p.Practice.Name}, p.Practice.Aliases...) {
		if w := nameWords(n); len(w) > 0 {
			o.names = append(o.names, w)
		}
	}
	for _, a := range p.Practice.Addresses {
		if w := wordsOf(a); len(w) > 0 {
			o.addresses = append(o.addresses, w)
		}
	}
	for _, s := range p.Staff {
		if w := staffWords(s.Name); len(w) > 0 {
			o.Staff = append(o.Staff, OwnStaff{Words: w, Role: s.Role, Consent: s.Consent})
		}
	}
	o.nameStaff()
	for _, list := range append(o.names[:len(o.names):len(o.names)], o.addresses...) {
		for _, w := range list {
			o.words[w] = true
		}
	}
	for long, short := range streetWords {
		if o.words[long] || o.words[short] {
			o.words[long], o.words[short] = true, true
		}
	}
	return o
}

// Digits gives the last ten digits of a phone number, without an extension.
func Digits(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() >= 7 && (r == '#' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'):
			return lastTen(b.String()) // "ext. 4", "x4", "#4"
		}
	}
	return lastTen(b.String())
}

func lastTen(digits string) string { return digits[max(0, len(digits)-10):] }

// link is a link without scheme, user, "www." and port; rest is what follows the
// host, with the slash that begins it.
type link struct{ host, rest string }

func linkOf(s string) link {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	var l link
	if i := strings.IndexAny(s, "/?#"); i >= 0 {
		s, l.rest = s[:i], s[i:]
	}
	s = s[strings.LastIndexByte(s, '@')+1:]
	s, _, _ = strings.Cut(s, ":")
	l.host = strings.TrimSuffix(strings.TrimPrefix(s, "www."), ".")
	return l
}

// under reports whether a link leads to a site or below it. Of a site with a
// path only what is below it counts: facebook.com/us is ours, facebook.com is not.
func (l link) under(site link) bool {
	if l.host != site.host && !strings.HasSuffix(l.host, "."+site.host) {
		return false
	}
	after, ok := strings.CutPrefix(l.rest, site.rest)
	return ok && (site.rest == "" || after == "" || strings.ContainsAny(after[:1], "/?#&"))
}

func wordsOf(s string) []string {
	var out []string
	for _, k := range text.Read(s).Tokens {
		if k.Kind == text.Word || k.Kind == text.Number || k.Kind == text.Code {
			out = append(out, k.Word)
		}
	}
	return out
}

// nameWords are the words of a name, as they stand in a speech.
func nameWords(s string) []string {
	var out []string
	for _, k := range text.Read(s).Tokens {
		switch {
		case k.Kind == text.Word || k.Kind == text.Number || k.Kind == text.Code:
			out = append(out, trimPossessive(k.Word))
		case k.Word == "&" || k.Word == "+":
			out = append(out, "and")
		}
	}
	return out
}

// staffWords are the words of a person's name without titles: neither "Nurse" nor
// "RDH" names anybody.
func staffWords(s string) []string {
	if name, titles, ok := strings.Cut(s, ","); ok && !holdsFirstName(titles) {
		s = name
	}
	var words []string
	var titled []bool // typed as names are: Do, and not DO
	for _, k := range text.Read(s).Tokens {
		if k.Kind == text.Word || k.Kind == text.Code {
			words = append(words, k.Word)
			titled = append(titled, k.Case == text.Title)
		}
	}
	before := func(w string) bool {
		c := lexicon.Lookup(w)
		return w == "dr" || w == "dra" || w == "doctor" || w == "doctora" ||
			c&(lexicon.Honorific|lexicon.StaffRole) != 0 && c&lexicon.AnyFirstName == 0
	}
	for len(words) > 1 && before(words[0]) {
		words, titled = words[1:], titled[1:]
	}
	for n := len(words); n > 1; n = len(words) {
		if m, c := lexicon.Phrase(words[max(1, n-2):]); m == 2 && c&lexicon.StaffTitle != 0 {
			words = words[:n-2] // "pa c"
			continue
		}
		w := words[n-1]
		c := lexicon.Lookup(w)
		if c&lexicon.StaffTitle == 0 || titled[n-1] && (len(w) == 2 || c&lexicon.AnySurname != 0) {
			break
		}
		words = words[:n-1]
	}
	return words
}

func holdsFirstName(s string) bool {
	for _, w := range wordsOf(s) {
		if len(w) > 2 && lexicon.Lookup(w)&(lexicon.FirstName|lexicon.SpanishFirstName) != 0 {
			return true
		}
	}
	return false
}

// Phone reports whether a number is the practice's.
func (o *Own) Phone(number string) bool { return o.phones[Digits(number)] }

// PhoneEnds reports whether digits are the end of one of the practice's numbers, as they
// are dialled in town.
func (o *Own) PhoneEnds(digits string) bool {
	for own := range o.phones {
		if strings.HasSuffix(own, digits) {
			return true
		}
	}
	return false
}

// Email reports whether a folded address is the practice's or on its domain.
func (o *Own) Email(address string) bool {
	if o.emails[address] {
		return true
	}
	_, domain, ok := strings.Cut(address, "@")
	return ok && o.Domain(domain)
}

// Domain reports whether a folded host or link belongs to the practice.
func (o *Own) Domain(s string) bool {
	l := linkOf(s)
	for _, site := range o.sites {
		if l.under(site) {
			return true
		}
	}
	return false
}

// Handle reports whether a folded handle is the practice's.
func (o *Own) Handle(h string) bool { return o.handles[h] }

// StaffNamed finds a staff member whose name contains a folded word. Words that
// several have in common find the one who has not agreed first, since that is
// the stricter reading.
func (o *Own) StaffNamed(word string) (OwnStaff, bool) {
	staff, ok := o.staffNamed[trimPossessive(word)]
	return staff, ok
}

// StaffAt finds the staff member whom word i of a text names. Initials name nobody,
// and a word of everyday language does so only with a capital: "will", "young".
func (o *Own) StaffAt(s *speech.Speech, i int) (OwnStaff, bool) {
	w := &s.Words[i]
	k := &s.Tokens[w.Token]
	if len(w.Text) < 3 || k.Kind != text.Word || k.Case == text.Lower && w.Class&lexicon.Word != 0 {
		return OwnStaff{}, false
	}
	return o.StaffNamed(w.Text)
}

// nameStaff files the staff under the words of their names.
func (o *Own) nameStaff() {
	o.staffNamed = map[string]OwnStaff{}
	for _, s := range o.Staff {
		for _, w := range s.Words {
			if _, ok := o.staffNamed[w]; !particles.Has(w) && (!ok || !s.Consent) {
				o.staffNamed[w] = s
			}
		}
	}
}

// misspelt reports whether a word behind a professional title is the name of a
// staff member who has agreed to be named, but for a slip.
func (o *Own) misspelt(word string) bool {
	for _, s := range o.Staff {
		if _, ok := lexicon.NearAny(trimPossessive(word), s.Words); ok && s.Consent {
			return true
		}
	}
	return false
}

// particles are words of names that stand in every Spanish sentence.
var particles = text.SetOf("de del la las los el y van von der den das dos")

// Named reports how many of the words, from the first on, are one of the
// practice's names, or a part of one that has at least two words.
func (o *Own) Named(words []string) int {
	best := 0
	for _, name := range o.names {
		for from := range name {
			n := 0
			for n < len(words) && from+n < len(name) && trimPossessive(words[n]) == name[from+n] {
				n++
			}
			if n >= 2 || n == len(name) && n > 0 {
				best = max(best, n)
			}
		}
	}
	return best
}

// knows reports whether a word stands in a name or an address of the practice.
// Few words do, and the others need no comparing.
func (o *Own) knows(word string) bool { return o.words[trimPossessive(word)] }

// Address reports how many of the words, from the first on, run along one of
// the practice's addresses.
func (o *Own) Address(words []string) int {
	best := 0
	for _, a := range o.addresses {
		for from := range a {
			n := 0
			for n < len(words) && from+n < len(a) && sameAddressWord(words[n], a[from+n]) {
				n++
			}
			best = max(best, n)
		}
	}
	return best
}

// streetWords are the short forms of the Postal Service (Publication 28, C1).
var streetWords = map[string]string{
	"street": "st", "avenue": "ave", "av": "ave", "boulevard": "blvd", "road": "rd", "drive": "dr", "lane": "ln", "court": "ct",
	"place": "pl", "parkway": "pkwy", "highway": "hwy", "circle": "cir", "suite": "ste", "north": "n", "south": "s", "east": "e", "west": "w",
	"terrace": "ter", "trail": "trl", "square": "sq",
}

func sameAddressWord(a, b string) bool {
	if s, ok := streetWords[a]; ok {
		a = s
	}
	if s, ok := streetWords[b]; ok {
		b = s
	}
	return a == b
}

// isStaff reports whether an author is a member of staff or the practice itself.
func (o *Own) isStaff(author string) bool {
	words := nameWords(author)
	if len(words) > 0 && o.Named(words) == len(words) {
		return true
	}
	for _, s := range o.Staff {
		n := 0
		for _, w := range s.Words {
			if contains(words, w) {
				n++
			}
		}
		if n == len(s.Words) && n > 1 {
			return true
		}
	}
	return false
}

// inText reports whether a text gives one of the practice's phone numbers, links
// or addresses of e-mail.
func (o *Own) inText(p *speech.Speech) bool {
	digits := ""
	for i := range p.Tokens {
		k := &p.Tokens[i]
		switch k.Kind {
		case text.Number:
			digits = lastTen(digits + k.Word)
			if o.phones[digits] {
				return true
			}
			continue
		case text.Mark:
			continue
		case text.Email:
			if o.Email(k.Word) {
				return true
			}
		case text.Link:
			if o.Domain(k.Word) {
				return true
			}
		}
		digits = ""
	}
	return false
}
