package screening

import (
	"strings"
	"testing"

	"prescreen/screening/speech"
)

var grove = NewOwn(&Profile{
	Practice: Practice{
		Name: "Maple Grove Children's Dental & Medical", Aliases: []string{"Grover's", "MGCD"},
		Phones: []string{"(612) 555-0142", "+1 612 555 0144 ext. 12", "555-0199"}, Faxes: []string{"612.555.0143"},
		Addresses: []string{"1200 North Maple Grove Parkway, Suite 200, Maple Grove, MN 55369", "7 Elm St."},
		Emails:    []string{"Hello@MapleGrove.example", "maplegrove@gmail.com"},
		Sites:     []string{"https://www.MapleGrove.example/", "book.grove.example", "facebook.com/maplegrove", "https://maps.example/?cid=77"},
		Handles:   []string{"@MapleGrove", "grove.kids", " https://www.instagram.com/Grove_Smiles/ "},
	},
	Staff: []Staff{
		{Name: "Dr. Anita Rao, MD, FAAP", Role: "physician", Consent: true}, {Name: "Kayla Brooks, RDH", Consent: true},
		{Name: "Jenna Torres RDH"}, {Name: "Luis Ortega, PA-C"}, {Name: "Nurse Kelly O'Brien"}, {Name: "Dra. Ana de los Santos"},
		{Name: "Brooks, Simone"}, {Name: "Kevin Do, DO"}, {Name: "Lily Ma"}, {Name: "Don Whitfield"}, {Name: "Priya"}, {Name: "Dr."}, {Name: "!"},
	},
})

func TestDigits(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		"call us":                 "",
		"(612) 555-0142":          "6125550142",
		"612.555.0142":            "6125550142",
		"+1 (612) 555-0142":       "6125550142",
		"1-800-555-0199":          "8005550199",
		"+52 55 1234 5678":        "5512345678",
		"555-0142":                "5550142",
		"612-555-0142 ext. 4":     "6125550142",
		"612-555-0142x4401":       "6125550142",
		"612-555-0142 #7":         "6125550142",
		"Tel. 612 555 0142":       "6125550142",
		"(612) 555-0142 or -0143": "6125550142",
	} {
		t.Run(in, func(t *testing.T) {
			if got := Digits(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestOwnPhone(t *testing.T) {
	for number, want := range map[string]bool{
		"612-555-0142": true, "+16125550142": true, "16125550142": true, "6125550143": true, "612 555 0144": true, "5550199": true,
		"612-555-0145": false, "555-0142": false, "": false, "0142": false, "9525550142": false,
	} {
		t.Run(number, func(t *testing.T) {
			if got := grove.Phone(number); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestOwnEmail(t *testing.T) {
	for address, want := range map[string]bool{
		"hello@maplegrove.example": true, "billing@maplegrove.example": true, "dr.rao@mail.maplegrove.example": true,
		"maplegrove@gmail.com": true, "dana@gmail.com": false, "hello@maplegrove.example.com": false, "hello@notmaplegrove.example": false,
		"page@facebook.com": false, "maplegrove.example": false, "": false,
	} {
		t.Run(address, func(t *testing.T) {
			if got := grove.Email(address); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestOwnDomain(t *testing.T) {
	for link, want := range map[string]bool{
		"maplegrove.example":                          true,
		"https://maplegrove.example":                  true,
		"http://www.maplegrove.example/insurance":     true,
		"https://maplegrove.example?utm_source=fb":    true,
		"https://maplegrove.example#hours":            true,
		"https://maplegrove.example:8443/portal":      true,
		"kids.maplegrove.example/x":                   true,
		"book.grove.example/new":                      true,
		"grove.example":                               false,
		"notmaplegrove.example":                       false,
		"maplegrove.example.evil.example":             false,
		"https://maplegrove.example:x@evil.example/a": false,
		"https://evil.example/maplegrove.example":     false,
		// A page on a site that many share.
		"facebook.com/maplegrove":              true,
		"https://www.facebook.com/maplegrove/": true,
		"m.facebook.com/maplegrove?ref=share":  true,
		"facebook.com/maplegrove/posts/77":     true,
		"facebook.com":                         false,
		"facebook.com/maplegrove2":             false,
		"facebook.com/dana.whitfield":          false,
		"https://maps.example/?cid=77":         true,
		"https://maps.example/?cid=77&hl=en":   true,
		"https://maps.example/?cid=778":        false,
		"https://maps.example/":                false,
		"":                                     false,
		"https://":                             false,
		"www.":                                 false,
	} {
		t.Run(link, func(t *testing.T) {
			if got := grove.Domain(link); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestOwnHandle(t *testing.T) {
	for handle, want := range map[string]bool{
		"maplegrove": true, "grove.kids": true, "grove_smiles": true, "": false, "maple": false, "maplegrovefan": false,
	} {
		t.Run(handle, func(t *testing.T) {
			if got := grove.Handle(handle); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

// How many of the words, from the first on, are the practice's.
func TestOwnNamed(t *testing.T) {
	for words, want := range map[string]int{
		"maple grove":         2,
		"maple grove library": 2,
		"maple grove children's dental and medical": 6,
		"maple grove children dental":               4, // as people.go asks, without endings
		"dental and medical":                        3,
		"children dental":                           2,
		"maple":                                     0,
		"maple syrup":                               0,
		"dental":                                    0,
		"grover's":                                  1,
		"grover":                                    1,
		"mgcd today":                                1,
		"the maple grove":                           0,
		"":                                          0,
	} {
		t.Run(words, func(t *testing.T) {
			if got := grove.Named(strings.Fields(words)); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
		})
	}
}

func TestOwnAddress(t *testing.T) {
	for words, want := range map[string]int{
		"1200 north maple grove parkway":    5,
		"1200 n maple grove pkwy suite 200": 7,
		"1200 n maple grove pkwy ste 200":   7,
		"7 elm street":                      3,
		"7 elm st":                          3,
		"7 elm avenue":                      2,
		"8 elm street":                      0,
		"maple grove minnesota":             2,
		"suite 200":                         2,
		"4418 juniper ct":                   0,
		"":                                  0,
	} {
		t.Run(words, func(t *testing.T) {
			if got := grove.Address(strings.Fields(words)); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
		})
	}
}

func TestStaffWords(t *testing.T) {
	for name, want := range map[string]string{
		"Dr. Anita Rao": "anita rao", "Anita Rao, MD, FAAP": "anita rao", "Anita Rao M.D.": "anita rao m d", "Dra. Ana María Ruiz": "ana maria ruiz",
		"Kayla Brooks RDH": "kayla brooks", "Luis Ortega PA-C": "luis ortega", "Brooks, Simone": "brooks simone", "de la Cruz, María": "de la cruz maria",
		"Kevin Do": "kevin do", "Kevin Do DO": "kevin do", "Lily Ma": "lily ma", "Priya RDH": "priya", "Nurse Kelly O'Brien": "kelly o'brien",
		"Mrs. Alvarez": "alvarez", "Don Whitfield": "don whitfield", "Dr. Smith-Jones": "smith jones", "Dr.": "dr", "": "", "🦷": "",
	} {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(staffWords(name), " "); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestStaffNamed(t *testing.T) {
	for word, c := range map[string]struct {
		words   string // of the one who is found
		consent bool
	}{
		"rao": {"anita rao", true}, "rao's": {"anita rao", true}, "anita": {"anita rao", true}, "kayla": {"kayla brooks", true},
		// Two have this name; the one who has not agreed counts.
		"brooks": {"brooks simone", false},
		"santos": {"ana de los santos", false}, "o'brien": {"kelly o'brien", false}, "priya": {"priya", false},
		"los": {}, "de": {}, "rdh": {}, "md": {}, "nurse": {}, "dana": {}, "": {}, "'s": {},
	} {
		t.Run(word, func(t *testing.T) {
			s, ok := grove.StaffNamed(word)
			if ok != (c.words != "") || strings.Join(s.Words, " ") != c.words || s.Consent != c.consent {
				t.Errorf("got %+v, %v", s, ok)
			}
		})
	}
}

func TestIsStaff(t *testing.T) {
	for author, want := range map[string]bool{
		"Maple Grove Children's Dental & Medical": true, "Maple Grove Children’s Dental and Medical": true, "MGCD": true, "Anita Rao": true,
		"Dr. Anita Rao, MD": true, "ANITA RAO": true, "Kayla Marie Brooks": true, "Anita": false, "Rao Family": false, "Priya": false,
		"Maple Grove Library": false, "Dana Whitfield": false, "": false, "💙": false,
	} {
		t.Run(author, func(t *testing.T) {
			if got := grove.isStaff(author); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestOwnInText(t *testing.T) {
	for s, want := range map[string]bool{
		"Call (612) 555-0142.":                         true,
		"In 2026 it is 612 555 0142":                   true,
		"see maplegrove.example/hours":                 true,
		"write hello@maplegrove.example":               true,
		"not dana@example.com but 612-555-0142":        true,
		"not other.example.com but maplegrove.example": true,
		"952-555-0163":                                 false,
		"612 of them, 555 of those, and 0142":          false,
		"dana@example.com":                             false,
		"":                                             false,
	} {
		t.Run(s, func(t *testing.T) {
			if got := grove.inText(speech.Read(s)); got != want {
				t.Errorf("got %v", got)
			}
		})
	}
}

// An empty profile owns nothing, not even the empty word.
func TestNothingIsOwn(t *testing.T) {
	for _, o := range []*Own{NewOwn(&Profile{}), NewOwn(&Profile{
		Practice: Practice{Name: " ", Aliases: []string{""}, Phones: []string{""}, Addresses: []string{"-"}, Sites: []string{"https://", "/"}, Handles: []string{"@", "/"}},
		Staff:    []Staff{{}},
	})} {
		if o.Phone("") || o.Domain("") || o.Domain("x.example") || o.Handle("") || o.isStaff("") || o.inText(speech.Read("@ 1 x.example")) {
			t.Errorf("something is own: %+v", o)
		}
		if o.Named([]string{""}) > 0 || o.Address([]string{"", "-"}) > 0 || len(o.Staff) > 0 {
			t.Errorf("something is own: %+v", o)
		}
	}
}

func TestStreetWordsAreShort(t *testing.T) {
	for long, short := range streetWords {
		if again, ok := streetWords[short]; ok && again != short {
			t.Errorf("%s becomes %s, and that %s", long, short, again)
		}
	}
}

// Initials name nobody, and everyday words do so with a capital only.
func TestStaffAt(t *testing.T) {
	own := NewOwn(&Profile{Staff: []Staff{{Name: "Zyx A. Young"}, {Name: "Will Qwerty", Consent: true}}})
	for s, want := range map[string]string{
		"A grandma saw a bird": "", "Will you come? I will.": "will", "a young man, Mr. Young": "young",
		"zyx says hi": "zyx", "@will and #young": "", "Qwerty's desk": "qwerty's",
	} {
		t.Run(s, func(t *testing.T) {
			p := speech.Read(s)
			var got []string
			for i := range p.Words {
				if _, ok := own.StaffAt(p, i); ok {
					got = append(got, p.Words[i].Text)
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%q are staff, not %q", got, want)
			}
		})
	}
}
