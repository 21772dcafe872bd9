package identifiers

import (
	"strings"

	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// Email finds addresses that are not the practice's, also spelled out.
var Email = &screening.Rule{
	ID:       "email",
	Category: "email",
	Title:    "Contains an e-mail address",
	Why:      "An e-mail address can point to one particular person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(F)",
	Advice:   "Leave the address out, or add it to the practice's own if it is one.",
	Level:    screening.Stop,
	Flags: []string{
		"Sent the labs to [priya.n@example.com] as she asked.",
		"emailed ur xrays to [dmoua84 at fastpost dot example], lmk if they open",
	},
	Passes: []string{
		"See you at noon dot com or not.",
	},
	Find: findEmail,
}

func findEmail(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	spelled := spellsOut(t)
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.Kind == text.Email {
			if !r.Own.Email(k.Word) && !(mailbox(k.Word) && !r.Discloses(sentenceAt(r, i)) && !r.Around(sentenceAt(r, i), r.OfSomeone)) {
				report(screening.Hit{Span: k.Span})
			}
			continue
		}
		if !spelled {
			continue
		}
		if end, address := spelledEmail(t, i); end > 0 && !r.Own.Email(address) {
			report(screening.Hit{Span: t.Span(i, end)})
		}
	}
}

// roles are the names of mailboxes that belong to an office, not to a person.
var roles = text.SetOf(`info hello contact office admin support help jobs careers empleo hr press photos media news newsroom editor editors letters events volunteer volunteers
	donate giving foundation healthcare health nurse frontdesk reception billing records scheduling appointments team clinic pharmacy marketing sales orders service
	customerservice hola contacto empleos citas oficina ayuda noreply membership library library pta boosters`)

// mailbox reports whether an address is that of an office.
func mailbox(address string) bool {
	local, _, _ := strings.Cut(address, "@")
	return roles.Has(local)
}

// mostParts bounds the parts of a name or host, so that a run of dots costs no
// more than its length.
const mostParts = 5

// spellsOut reports whether a text has a word that an address which is spelled out
// must have; most have none.
func spellsOut(t *text.Text) bool {
	for i := range t.Tokens {
		switch k := &t.Tokens[i]; k.Word {
		case "@", "arroba", "dot", "punto":
			return true
		default:
			if k.Kind == text.Link && i > 0 && (t.Tokens[i-1].Word == "at" || strings.Contains("()[]-", t.Tokens[i-1].Word)) {
				return true
			}
		}
	}
	return false
}

// spelledEmail reads "name at host dot com", "name(at)host(dot)com" and "nombre
// arroba host punto com" from token i on; it gives the last token, or 0.
func spelledEmail(t *text.Text, i int) (int, string) {
	j := i
	word := func() string {
		if j < len(t.Tokens) && (t.Tokens[j].Kind == text.Word || t.Tokens[j].Kind == text.Code || t.Tokens[j].Kind == text.Number || t.Tokens[j].Kind == text.Link) {
			return t.Tokens[j].Word
		}
		return ""
	}
	skip := func(words ...string) bool {
		from := j
		for j < len(t.Tokens) && j-from < 2 && strings.Contains("()[]-", t.Tokens[j].Word) {
			j++
		}
		for _, w := range words {
			if j < len(t.Tokens) && t.Tokens[j].Word == w {
				j++
				for j < len(t.Tokens) && t.Tokens[j].Glued && strings.Contains("()[]", t.Tokens[j].Word) {
					j++
				}
				return true
			}
		}
		j = from
		return false
	}
	local := word()
	if local == "" {
		return 0, ""
	}
	j++
	for parts := 0; parts < mostParts && skip("dot", "punto", "underscore", ".", "_"); parts++ {
		local += "." + word()
		j++
	}
	if !skip("at", "arroba", "@") {
		return 0, ""
	}
	host := word()
	if host == "" {
		return 0, ""
	}
	end := j
	j++
	dots := 0
	for dots < mostParts && skip("dot", "punto") {
		w := word()
		if w == "" {
			break
		}
		host += "." + w
		end = j
		j++
		dots++
	}
	switch {
	case dots == 0 && (!strings.Contains(host, ".") || t.Tokens[i].Case != text.Lower || lexicon.Lookup(t.Tokens[i].Word) != 0 || t.Tokens[i].Kind == text.Number):
		return 0, ""
	case lexicon.Lookup(host[:strings.IndexByte(host, '.')])&lexicon.CommonWord != 0 && lexicon.Lookup(t.Tokens[i].Word)&lexicon.CommonWord != 0:
		return 0, "" // "you at noon dot com"
	}
	return end, local + "@" + host
}
