package screening

import (
	"strings"
	"testing"
)

// read reads a reply to an author, or a post where there is none.
func read(t *testing.T, own *Own, author, s string) *Reading {
	t.Helper()
	d := &Draft{Surface: Post, Text: s}
	if author != "" {
		d.Surface, d.Context = Reply, &Context{Author: author, Text: "Hi!"}
	}
	r, err := Read(d, own)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// show gives the persons of a reading as they were typed, joined by " | ";
// initials, mentions and tags with a mark.
func show(r *Reading) string {
	var out []string
	for _, p := range r.People {
		mark := map[PersonKind]string{Initials: "i:", Mentioned: "@:", Tagged: "#:"}[p.Kind]
		out = append(out, mark+r.Draft.Text[p.Start:p.End])
	}
	return strings.Join(out, " | ")
}

func TestPeople(t *testing.T) {
	for s, want := range map[string]string{
		// Names.
		"Great seeing Dana Whitfield at her appointment!": "Dana Whitfield",
		"So proud of Marisol and Tyler.":                  "Marisol | Tyler",
		"Dana's biopsy came back clear.":                  "Dana's",
		"We miss you, José Ramírez!":                      "José Ramírez",
		"thank you for bringing mateo in":                 "mateo",
		"happy birthday to jessica whitfield":             "jessica whitfield",
		"Chidi Nwosu was brave":                           "Chidi Nwosu",
		"We saw Chidi Nwosu today":                        "Chidi Nwosu",
		"WE LOVE DANA WHITFIELD SO MUCH":                  "DANA WHITFIELD",
		"Pastor Ellen stopped by":                         "Pastor Ellen",
		// Titles.
		"ms dorothy finally got her glucose under control": "ms dorothy",
		"Mr. Nowak asked for you":                          "Mr. Nowak",
		"don Tomás ya salió":                               "don Tomás",
		"La señora Gutiérrez vino hoy":                     "señora Gutiérrez",
		// Initials.
		"Mrs. J is back from her surgery": "i:Mrs. J",
		"our girl A.V. is done":           "i:A.V.",
		"patient TK was in today":         "i:TK",
		"J. D. is doing great":            "i:J. D.",
		// Mentions.
		"@jess.lindahl_ just got her braces off": "@:@jess.lindahl_",
		"Thanks @dana @tyler99!":                 "@:@dana | @:@tyler99",
		"go #TeamRosalind":                       "#:#TeamRosalind",
		// No persons.
		"#KnowYourNumbers #WorldDiabetesDay #summer":           "",
		"Open 9 a.m. to 5 p.m., with the U.S. flag out front.": "",
		"Drew a blank on what to pack for lunch?":              "",
		"We will grace you with hope and joy.":                 "",
		"":                                                     "",
	} {
		t.Run(s, func(t *testing.T) {
			if got := show(read(t, NewOwn(&Profile{}), "", s)); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// Public persons, conditions and organisations named after somebody are no
// private persons.
func TestPeopleWhoAreNone(t *testing.T) {
	for _, s := range []string{
		"Happy Nurses Week! Florence Nightingale was born May 12, 1820.",
		"George Washington's teeth were not made of wood.",
		"Ask us about Parkinson disease and Lou Gehrig's disease.",
		"Crohn's and Alzheimer's run in families.",
		"The Epley maneuver helps many.",
		"Join us at St. Mary Church on Sunday.",
		"The Harold Park library is open.",
		"Thank you, Anderson Plumbing and Jackson Bakery!",
		"We sponsor the Roosevelt High School band.",
		"Find us on Elizabeth Street.",
		"Dr. Patel is here on Monday.",
	} {
		t.Run(s, func(t *testing.T) {
			if got := show(read(t, NewOwn(&Profile{}), "", s)); got != "" {
				t.Errorf("found %q", got)
			}
		})
	}
}

// What the profile lists is nobody's private name.
func TestPeopleLeavesOutTheOwn(t *testing.T) {
	for s, want := range map[string]string{
		"Kayla Brooks is our hygienist of the month.": "",
		"Come and meet Simone!":                       "",
		"Anita says hi":                               "",
		"Dr. Rao and Dra. Santos say hi":              "",
		"Grover's is open, and so is Maple Grove":     "",
		"Find @maplegrove and @grove.kids":            "",
		"We are at 1200 North Maple Grove Pkwy":       "",
		"Kayla Brooks saw Dana Whitfield":             "Dana Whitfield",
		"Kayla Henderson is our patient of the month": "Kayla Henderson",
		"@maplegrove thanks @dana for coming":         "@:@dana",
		"Los dientes de los niños son nuestra pasión": "",
	} {
		t.Run(s, func(t *testing.T) {
			if got := show(read(t, grove, "", s)); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestAuthor(t *testing.T) {
	for s, c := range map[string]struct {
		author string
		want   bool // that the first person found is the one who is answered
	}{
		"Dana Whitfield thank you!":  {"Dana Whitfield", true},
		"Dana, thank you!":           {"Dana Whitfield", true},
		"Hi Dana, thank you!":        {"Dana Whitfield", true},
		"Mrs. Whitfield, thank you!": {"Dana Whitfield", true},
		"DANA thank you":             {"dana whitfield", true},
		"José, gracias":              {"Jose Ramirez", true},
		"Jessica, thank you!":        {"Dana Whitfield", false},
		"Thank you so much, Dana!":   {"Dana Whitfield", false}, // not at the start, where sites put it
		"Thanks! Dana was a star":    {"Dana Whitfield", false},
		"Dana Henderson, thank you":  {"Dana Whitfield", false},
		"Dana, thanks":               {"", false},
	} {
		t.Run(s, func(t *testing.T) {
			r := read(t, grove, c.author, s)
			if len(r.People) == 0 {
				t.Fatal("nobody is found")
			}
			if got := r.People[0].Author; got != c.want {
				t.Errorf("%q: Author = %v", r.Draft.Text[r.People[0].Start:r.People[0].End], got)
			}
		})
	}
}

func TestVocativeRoleAndSure(t *testing.T) {
	for s, want := range map[string]Person{
		"Thanks, Jessica!":               {Vocative: true},
		"Jessica, see you soon":          {Vocative: true},
		"Hey Jessica see you soon":       {Vocative: true},
		"We saw Jessica Nowak":           {Sure: true},
		"We saw Mr. Nowak":               {Sure: true},
		"Will May be warm?":              {}, // words that only may be names
		"We saw Jessica":                 {},
		"Thank you, Coach Jessica":       {Vocative: true, Sure: true},
		"Say hi to firefighter Jessica.": {Role: true},
	} {
		t.Run(s, func(t *testing.T) {
			r := read(t, NewOwn(&Profile{}), "", s)
			if len(r.People) != 1 {
				t.Fatalf("found %q", show(r))
			}
			p := r.People[0]
			if p.Vocative != want.Vocative || p.Role != want.Role || p.Sure != want.Sure {
				t.Errorf("got %+v", p)
			}
		})
	}
}

// Persons lie in the text in order and apart, on whole characters.
func FuzzPeople(f *testing.F) {
	for _, s := range []string{"Dana Whitfield and José", "@a @b. Mrs. J", "T.K. n U.S.", "ＤＡＮＡ 𝐃𝐚𝐧𝐚", "\xffDana\xff", "#TeamDana Dr."} {
		f.Add("Dana Whitfield", s)
	}
	f.Fuzz(func(t *testing.T, author, s string) {
		r, err := Read(&Draft{Text: s, Context: &Context{Author: author, Text: s}}, grove)
		if err != nil {
			return
		}
		end := 0
		for _, p := range r.People {
			if p.Start < end || p.End <= p.Start || p.End > len(s) || p.Words.Len() <= 0 {
				t.Fatalf("%+v after %d in %q", p, end, s)
			}
			end = p.End
			if n := p.Sentence; n < 0 || n >= len(r.Sentences) {
				t.Fatalf("sentence %d of %d", n, len(r.Sentences))
			}
		}
	})
}
