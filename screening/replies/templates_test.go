package replies

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"prescreen/screening"
)

var (
	idShape     = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	placeholder = regexp.MustCompile(`\[[^\]]*\]?|\{[^}]*\}?`)
)

func TestTemplates(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range Templates {
		t.Run(x.ID, func(t *testing.T) {
			if !idShape.MatchString(x.ID) || seen[x.ID] {
				t.Errorf("the id is not words joined by hyphens, or stands twice")
			}
			seen[x.ID] = true
			if x.Use == "" || x.En == x.Es {
				t.Errorf("use %q", x.Use)
			}
			for lang, s := range map[string]string{"en": x.En, "es": x.Es} {
				if !tidy(s) || len(s) < 10 || len(s) > 400 {
					t.Errorf("%s: %q", lang, s)
				}
				for _, p := range placeholder.FindAllString(s, -1) {
					if p != practiceName && p != phoneNumber {
						t.Errorf("%s: nothing is put in place of %s", lang, p)
					}
				}
			}
			// Who reads either wording is told the same.
			for _, p := range []string{practiceName, phoneNumber} {
				if strings.Contains(x.En, p) != strings.Contains(x.Es, p) {
					t.Errorf("%s stands in one language only", p)
				}
			}
			if got, ok := ByID(x.ID); !ok || got != x {
				t.Errorf("ByID = %v, %v", got, ok)
			}
		})
	}
	if _, ok := ByID("thanx"); ok {
		t.Error("an unknown id is found")
	}
}

// tidy reports whether a text is fit to be sent as it is.
func tidy(s string) bool {
	for _, bad := range []string{"  ", " .", " ,", " ;", " !", " ?", "()", "( ", " )", "our our", "us our", " a a "} {
		if strings.Contains(s, bad) {
			return false
		}
	}
	return s != "" && s == strings.TrimSpace(s)
}

// profiles are practices that have told the checker more and less.
var profiles = map[string]*screening.Profile{
	"empty":  {},
	"name":   {Practice: screening.Practice{Name: "Maple Grove Dental"}},
	"number": {Practice: screening.Practice{Phones: []string{"(612) 555-0142", "(612) 555-0199"}}},
	"both":   {Practice: screening.Practice{Name: "Maple Grove Dental", Phones: []string{"(612) 555-0142"}}},
}

func TestWordingsAreFilledIn(t *testing.T) {
	for name, p := range profiles {
		for _, x := range Templates {
			for lang, source := range map[string]string{"en": x.En, "es": x.Es} {
				t.Run(fmt.Sprintf("%s %s %s", name, x.ID, lang), func(t *testing.T) {
					s := Wording(p, x.ID, lang)
					if !tidy(s) || placeholder.MatchString(s) {
						t.Errorf("%q", s)
					}
					// Of several numbers the first is the one to call.
					if number := "(612) 555-0142"; strings.Contains(s, number) != (len(p.Practice.Phones) > 0 && strings.Contains(source, phoneNumber)) {
						t.Errorf("the number is missing or invented: %q", s)
					}
					if strings.Contains(s, "Maple Grove Dental") != (p.Practice.Name != "" && strings.Contains(source, practiceName)) {
						t.Errorf("the name is missing or invented: %q", s)
					}
				})
			}
		}
	}
}

func TestWordingInGeneralWords(t *testing.T) {
	for id, want := range map[string]map[string]string{
		"medical-question": {
			"en": "Thank you for asking. To protect your privacy we don't give medical advice on social media. Please call our office and our team will be glad to help.",
			"es": "Gracias por preguntar. Para proteger su privacidad no damos consejos médicos en redes sociales. Por favor llame a nuestra oficina y nuestro equipo le ayudará con gusto.",
		},
		"share-request": {
			"en": "Thank you for your post! We only share with signed permission. To hear how that works, please call our office.",
			"es": "¡Gracias por su publicación! Sin un permiso firmado no volvemos a publicar nada. Para saber cómo funciona, por favor llame a nuestra oficina.",
		},
	} {
		for lang, s := range want {
			t.Run(id+" "+lang, func(t *testing.T) {
				if got := Wording(profiles["empty"], id, lang); got != s {
					t.Errorf("got  %q\nwant %q", got, s)
				}
			})
		}
	}
}

func TestOwnWording(t *testing.T) {
	for source, want := range map[string]struct{ none, both string }{
		"Thanks from all of us!":                    {"Thanks from all of us!", "Thanks from all of us!"},
		"Call [Practice Name] at [Phone Number].":   {"Call our office.", "Call Maple Grove Dental at (612) 555-0142."},
		"Call [Phone Number] please.":               {"Call our office please.", "Call (612) 555-0142 please."},
		"Text [Phone Number]!":                      {"Text our office!", "Text (612) 555-0142!"},
		"Reach us on [Phone Number], any day.":      {"Reach us, any day.", "Reach us on (612) 555-0142, any day."},
		"Our desk ([Phone Number]) can help.":       {"Our desk can help.", "Our desk ((612) 555-0142) can help."},
		"[Practice Name] says hi. [Practice Name]!": {"Our office says hi. Our office!", "Maple Grove Dental says hi. Maple Grove Dental!"},
		"Thanks!\n[Practice Name]":                  {"Thanks!\nOur office", "Thanks!\nMaple Grove Dental"},
	} {
		t.Run(source, func(t *testing.T) {
			for name, s := range map[string]string{"empty": want.none, "both": want.both} {
				p := *profiles[name]
				p.Replies = map[string]map[string]string{"thanks": {"en": source}}
				if got := Wording(&p, "thanks", "en"); got != s {
					t.Errorf("%s: got %q, want %q", name, got, s)
				}
				if got, want := Wording(&p, "thanks", "es"), Wording(profiles[name], "thanks", "es"); got != want {
					t.Errorf("%s: the Spanish wording became %q", name, got)
				}
				if got, want := Wording(&p, "billing", "en"), Wording(profiles[name], "billing", "en"); got != want {
					t.Errorf("%s: another wording became %q", name, got)
				}
			}
		})
	}
	for source, want := range map[string]string{
		"Llame a [Practice Name] al [Phone Number].": "Llame a nuestra oficina.",
		"Llame al [Phone Number].":                   "Llame a nuestra oficina.",
		"Estamos en el [Phone Number], siempre.":     "Estamos, siempre.",
		"¡[Practice Name] le desea un buen día!":     "¡Nuestra oficina le desea un buen día!",
	} {
		t.Run(source, func(t *testing.T) {
			p := &screening.Profile{Replies: map[string]map[string]string{"thanks": {"es": source}}}
			if got := Wording(p, "thanks", "es"); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestUnknownWording(t *testing.T) {
	p := &screening.Profile{Replies: map[string]map[string]string{"thanx": {"en": "Hi"}}}
	if got := Wording(p, "thanx", "en"); got != "" {
		t.Errorf("got %q", got)
	}
}

// A name or number is text and not a template.
func TestPlaceholdersInAProfile(t *testing.T) {
	p := &screening.Profile{Practice: screening.Practice{Name: "[Phone Number]", Phones: []string{"[Practice Name]"}}}
	if got, want := Wording(p, "records", "en"), "Please call [Phone Number] at [Practice Name]."; !strings.HasSuffix(got, want) {
		t.Errorf("got %q", got)
	}
}
