package wire

import (
	"slices"
	"sort"
	"strings"

	"prescreen/screening"
)

// known is what a profile may name: ids of rules and of reply templates.
type known struct{ rules, templates []string }

// Profile reads a profile. Any problem means that the profile is not to be used.
func Profile(v any, ruleIDs, templateIDs []string) (*screening.Profile, []Problem) {
	r := &reader{}
	k := known{ruleIDs, templateIDs}
	m := r.object(v, "", "practice", "staff", "replies", "consents", "levels", "override", "policy", "pictures")
	p := &screening.Profile{
		Practice: r.practice(m["practice"]),
		Staff:    r.staff(m["staff"]),
		Replies:  r.replies(m["replies"], k),
		Consents: r.consents(m["consents"]),
		Levels:   r.levels(m["levels"], k),
	}
	o := r.object(m["override"], "override", "stop", "caution")
	p.Override.Stop = r.choice(o["stop"], "override.stop", "never", "reason", "consent")
	p.Override.Caution = r.choice(o["caution"], "override.caution", "confirm", "reason")
	y := r.object(m["policy"], "policy", "title", "version", "text", "requireSignature", "authorized")
	p.Policy = screening.Policy{
		Title: r.text(y["title"], "policy.title"), Version: r.text(y["version"], "policy.version"), Text: r.text(y["text"], "policy.text"),
		RequireSignature: r.flag(y["requireSignature"], "policy.requireSignature"),
		Authorized:       r.texts(y["authorized"], "policy.authorized", nil),
	}
	i := r.object(m["pictures"], "pictures", "readText")
	p.Pictures.ReadText = r.flag(i["readText"], "pictures.readText")
	if len(r.problems) > 0 {
		return nil, r.problems
	}
	return p, nil
}

func (r *reader) practice(v any) screening.Practice {
	m := r.object(v, "practice", "name", "aliases", "phones", "faxes", "addresses", "emails", "sites", "handles")
	return screening.Practice{
		Name:      strings.TrimSpace(r.text(m["name"], "practice.name")),
		Aliases:   r.texts(m["aliases"], "practice.aliases", nil),
		Phones:    r.texts(m["phones"], "practice.phones", noNumber),
		Faxes:     r.texts(m["faxes"], "practice.faxes", noNumber),
		Addresses: r.texts(m["addresses"], "practice.addresses", nil),
		Emails:    r.texts(m["emails"], "practice.emails", noEmail),
		Sites:     r.texts(m["sites"], "practice.sites", nil),
		Handles:   r.texts(m["handles"], "practice.handles", nil),
	}
}

func noNumber(s string) string {
	if len(screening.Digits(s)) < 7 {
		return "has fewer than seven digits"
	}
	return ""
}

func noEmail(s string) string {
	if !strings.Contains(s, "@") {
		return "is no e-mail address"
	}
	return ""
}

func (r *reader) staff(v any) []screening.Staff {
	var out []screening.Staff
	for i, x := range r.list(v, "staff") {
		at := item("staff", i)
		m := r.object(x, at, "name", "role", "consent")
		if m == nil {
			continue
		}
		out = append(out, screening.Staff{
			Name: r.name(m["name"], at+".name"), Role: r.text(m["role"], at+".role"), Consent: r.flag(m["consent"], at+".consent"),
		})
	}
	return out
}

func (r *reader) replies(v any, k known) map[string]map[string]string {
	m := r.object(v, "replies")
	out := map[string]map[string]string{}
	for _, id := range sortedKeys(m) {
		at := join("replies", id)
		if !slices.Contains(k.templates, id) {
			r.fail(at, "is no reply template")
			continue
		}
		o := r.object(m[id], at, "en", "es")
		out[id] = map[string]string{}
		for _, lang := range sortedKeys(o) {
			s := strings.TrimSpace(r.text(o[lang], at+"."+lang))
			if s != "" {
				out[id][lang] = s
			}
		}
	}
	return out
}

func (r *reader) consents(v any) []screening.Consent {
	var out []screening.Consent
	seen := map[string]bool{}
	for i, x := range r.list(v, "consents") {
		at := item("consents", i)
		m := r.object(x, at, "ref", "purpose", "channels", "signed", "expires", "revoked")
		if m == nil {
			continue
		}
		c := screening.Consent{
			Ref: r.name(m["ref"], at+".ref"), Purpose: r.text(m["purpose"], at+".purpose"),
			Channels: r.texts(m["channels"], at+".channels", nil),
			Signed:   r.day(m["signed"], at+".signed"), Expires: r.day(m["expires"], at+".expires"), Revoked: r.day(m["revoked"], at+".revoked"),
		}
		if c.Ref != "" && seen[c.Ref] {
			r.fail(at+".ref", "stands twice")
		}
		seen[c.Ref] = true
		if c.Signed != "" && c.Expires != "" && c.Expires < c.Signed {
			r.fail(at+".expires", "is before it was signed")
		}
		out = append(out, c)
	}
	return out
}

func (r *reader) day(v any, path string) string {
	s := r.text(v, path)
	if s == "" {
		return ""
	}
	if !isDay(s) {
		r.fail(path, "must be a day as in 2026-01-31")
	}
	return s
}

// isDay reports whether s is a day as in 2026-01-31. Package time would do it
// too, but adds 60 KB to the WASM.
func isDay(s string) bool {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return false
	}
	year, month, day := digits(s[:4]), digits(s[5:7]), digits(s[8:])
	if year < 1 || month < 1 || month > 12 || day < 1 {
		return false
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days++
	}
	return day <= days
}

// digits is the number that s spells in digits alone, or -1.
func digits(s string) int {
	n := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}

func (r *reader) levels(v any, k known) map[string]screening.Setting {
	m := r.object(v, "levels")
	out := map[string]screening.Setting{}
	for _, id := range sortedKeys(m) {
		at := join("levels", id)
		if !slices.Contains(k.rules, id) {
			r.fail(at, "is no rule")
			continue
		}
		switch r.choice(m[id], at, "off", "caution", "stop") {
		case "off":
			out[id] = screening.Off
		case "caution":
			out[id] = screening.AtCaution
		case "stop":
			out[id] = screening.AtStop
		}
	}
	return out
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
