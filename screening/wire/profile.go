package wire

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"prescreen/screening"
)

// known is what a profile may name: ids of rules and of reply templates.
type known struct{ rules, templates []string }

// Profile reads a profile. Any problem means that the profile is not to be used.
func Profile(v any, ruleIDs, templateIDs []string) (*screening.Profile, []Problem) {
	r := &reader{}
	k := known{ruleIDs, templateIDs}
	m := r.object(v, "", "practice", "staff", "replies", "consents", "levels", "override", "policy")
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
		Authorized:       r.texts(y["authorized"], "policy.authorized"),
	}
	if len(r.problems) > 0 {
		return nil, r.problems
	}
	return p, nil
}

func (r *reader) practice(v any) screening.Practice {
	m := r.object(v, "practice", "name", "aliases", "phones", "faxes", "addresses", "emails", "sites", "handles")
	p := screening.Practice{
		Name:      strings.TrimSpace(r.text(m["name"], "practice.name")),
		Aliases:   r.texts(m["aliases"], "practice.aliases"),
		Phones:    r.texts(m["phones"], "practice.phones"),
		Faxes:     r.texts(m["faxes"], "practice.faxes"),
		Addresses: r.texts(m["addresses"], "practice.addresses"),
		Emails:    r.texts(m["emails"], "practice.emails"),
		Sites:     r.texts(m["sites"], "practice.sites"),
		Handles:   r.texts(m["handles"], "practice.handles"),
	}
	for field, list := range map[string][]string{"phones": p.Phones, "faxes": p.Faxes} {
		for i, n := range list {
			if len(screening.Digits(n)) < 7 {
				r.fail(fmt.Sprintf("practice.%s[%d]", field, i), "has fewer than seven digits")
			}
		}
	}
	for i, e := range p.Emails {
		if !strings.Contains(e, "@") {
			r.fail(fmt.Sprintf("practice.emails[%d]", i), "is no e-mail address")
		}
	}
	return p
}

func (r *reader) staff(v any) []screening.Staff {
	var out []screening.Staff
	for i, x := range r.list(v, "staff") {
		at := fmt.Sprintf("staff[%d]", i)
		m := r.object(x, at, "name", "role", "consent")
		s := screening.Staff{Name: strings.TrimSpace(r.text(m["name"], at+".name")), Role: r.text(m["role"], at+".role"), Consent: r.flag(m["consent"], at+".consent")}
		if s.Name == "" && m != nil {
			r.fail(at+".name", "is missing")
		}
		out = append(out, s)
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
		at := fmt.Sprintf("consents[%d]", i)
		m := r.object(x, at, "ref", "purpose", "channels", "signed", "expires", "revoked")
		c := screening.Consent{
			Ref: strings.TrimSpace(r.text(m["ref"], at+".ref")), Purpose: r.text(m["purpose"], at+".purpose"),
			Channels: r.texts(m["channels"], at+".channels"),
			Signed:   r.day(m["signed"], at+".signed"), Expires: r.day(m["expires"], at+".expires"), Revoked: r.day(m["revoked"], at+".revoked"),
		}
		switch {
		case m == nil:
		case c.Ref == "":
			r.fail(at+".ref", "is missing")
		case seen[c.Ref]:
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
	year, e1 := strconv.Atoi(s[:4])
	month, e2 := strconv.Atoi(s[5:7])
	day, e3 := strconv.Atoi(s[8:])
	if e1 != nil || e2 != nil || e3 != nil || year < 1 || month < 1 || month > 12 || day < 1 {
		return false
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days++
	}
	return day <= days
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
