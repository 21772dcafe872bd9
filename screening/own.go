package screening

import (
	"strings"

	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Own is what the practice calls its own, folded for comparison. It is made once
// for a profile.
type Own struct {
	phones  map[string]bool
	emails  map[string]bool
	domains []string
	handles map[string]bool
	// names are the words of the practice's names and aliases, as sequences.
	names [][]string
	// addresses are the words and numbers of the practice's addresses.
	addresses [][]string
	// Staff are the words of each staff member's name, without title.
	Staff []OwnStaff
}

// OwnStaff is one member of staff with the words of the name.
type OwnStaff struct {
	Words   []string
	Role    string
	Consent bool
}

// NewOwn folds what a profile lists.
func NewOwn(p *Profile) *Own {
	o := &Own{phones: map[string]bool{}, emails: map[string]bool{}, handles: map[string]bool{}}
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
		s = text.Plain(strings.TrimSpace(s))
		for _, prefix := range []string{"https://", "http://", "www."} {
			s = strings.TrimPrefix(s, prefix)
		}
		if s, _, _ = strings.Cut(s, "/"); s != "" {
			o.domains = append(o.domains, s)
		}
	}
	for _, h := range p.Practice.Handles {
		o.handles[strings.TrimPrefix(text.Plain(strings.TrimSpace(h)), "@")] = true
	}
	for _, n := range append([]string{p.Practice.Name}, p.Practice.Aliases...) {
		if w := wordsOf(n); len(w) > 0 {
			o.names = append(o.names, w)
		}
	}
	for _, a := range p.Practice.Addresses {
		if w := wordsOf(a); len(w) > 0 {
			o.addresses = append(o.addresses, w)
		}
	}
	for _, s := range p.Staff {
		w := wordsOf(s.Name)
		for len(w) > 1 && (w[0] == "dr" || w[0] == "dra" || w[0] == "doctor") {
			w = w[1:]
		}
		if len(w) > 0 {
			o.Staff = append(o.Staff, OwnStaff{Words: w, Role: s.Role, Consent: s.Consent})
		}
	}
	return o
}

// Digits gives the last ten digits of a phone number.
func Digits(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
	}
	d := b.String()
	return d[max(0, len(d)-10):]
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

// Phone reports whether a number is the practice's.
func (o *Own) Phone(number string) bool { return o.phones[Digits(number)] }

// Email reports whether a folded address is the practice's or on its domain.
func (o *Own) Email(address string) bool {
	if o.emails[address] {
		return true
	}
	_, domain, ok := strings.Cut(address, "@")
	return ok && o.Domain(domain)
}

// Domain reports whether a folded host or link belongs to the practice.
func (o *Own) Domain(link string) bool {
	for _, prefix := range []string{"https://", "http://", "www."} {
		link = strings.TrimPrefix(link, prefix)
	}
	host, _, _ := strings.Cut(link, "/")
	for _, d := range o.domains {
		if host == d || strings.HasSuffix(host, "."+d) {
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
	var found OwnStaff
	ok := false
	word = strings.TrimSuffix(word, "'s")
	for _, s := range o.Staff {
		for _, w := range s.Words {
			if w == word && (!ok || !s.Consent) {
				found, ok = s, true
			}
		}
	}
	return found, ok
}

// Named reports how many of the words, from the first on, are one of the
// practice's names, or a part of one that has at least two words.
func (o *Own) Named(words []string) int {
	best := 0
	for _, name := range o.names {
		for from := range name {
			n := 0
			for n < len(words) && from+n < len(name) && words[n] == name[from+n] {
				n++
			}
			if n >= 2 || n == len(name) && n > 0 {
				best = max(best, n)
			}
		}
	}
	return best
}

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
	words := wordsOf(author)
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
			digits += k.Word
			if len(digits) >= 10 && o.phones[digits[len(digits)-10:]] {
				return true
			}
		case text.Mark:
		case text.Email:
			return o.Email(k.Word)
		case text.Link:
			return o.Domain(k.Word)
		default:
			digits = ""
		}
	}
	return false
}
