package lexicon

import (
	"strings"
	"testing"
)

const anyName = AnyFirstName | AnySurname

// probes are words by a class that they have.
var probes = []struct {
	class Class
	words string
}{
	{FirstName, "maria jose nevaeh emma michael will may hope grace brooklyn jayden guadalupe"},
	{AnyFirstName, "priya linh kwame xiomara svetlana oluwaseun lakisha chidi mei aaliyah"},
	{Surname, "garcia nguyen patel kim tran xiong yazzie adeyemi nwosu tesfaye smith king young"},
	{SpanishFirstName, "ximena guadalupe carlos lucia"},
	{SpanishSurname, "hernandez munoz garcia"},
	{CommonWord, "the an so my in to see love care day you do our no thank will may mark hope grace i don't"},
	{Word, "the appendix seizure dentist facebook"},
	{SpanishWord, "gracias hola casa cuando nino senora manana dolor once muchas por que con usted"},
	{Place, "edina minneapolis boise reading northfield"},
	{BigPlace, "minneapolis boise houston brooklyn"},
	{State, "minnesota mn"},
	{Medicine, "ozempic eliquis lantus lisinopril metformin amoxicillin xanax wegovy"},
	{Condition, "diabetes asthma lupus covid pneumonia migraine migraines schizophrenia hepatitis"},
	{Symptom, "nausea headache headaches fever"},
	{Procedure, "colonoscopy mammogram vasectomy appendectomy mastectomy"},
	{BodyPart, "molar appendix aorta kidney"},
	{Specialty, "cardiology pediatrics orthodontics"},
	{StaffRole, "hygienist cardiologist obstetricians"},
}

func TestProbes(t *testing.T) {
	for _, p := range probes {
		for w := range strings.FieldsSeq(p.words) {
			if c := Lookup(w); c&p.class == 0 {
				t.Errorf("%q is no %s but %q", w, p.class, c)
			}
		}
	}
}

func TestPhraseProbes(t *testing.T) {
	for _, p := range []struct {
		phrase string
		class  Class
	}{
		{"st paul", BigPlace}, {"saint paul", BigPlace}, {"los angeles", BigPlace}, {"new york city", BigPlace}, {"wilkes barre", Place},
		{"coeur d'alene", Place}, {"coeur dalene", Place}, {"washington dc", BigPlace}, {"hennepin county", Place},
		{"east baton rouge parish", Place}, {"kenai peninsula borough", Place}, {"dona ana county", Place},
		{"heart attack", Condition}, {"heart attacks", Condition}, {"kidney failure", Condition}, {"root canal", Procedure},
		{"open heart surgery", Procedure}, {"rotator cuff", BodyPart},
	} {
		if c := classes(p.phrase); c&p.class == 0 {
			t.Errorf("%q is no %s but %q", p.phrase, p.class, c)
		}
	}
}

// A name that is one of these would mark half of all posts.
func TestCommonWordsAreNoNames(t *testing.T) {
	for w := range strings.FieldsSeq("the an so my in to love care day you do our no he she they we it is of on for new good way back " +
		"home work baby girl boy call look just more little early lucky happy beautiful trust truth season blue friend money") {
		if c := Lookup(w); c&AnyFirstName != 0 {
			t.Errorf("%q is a first name: %s", w, c)
		}
	}
	for w := range strings.FieldsSeq("the an so my in to love care day you do our no he she they we it is of on for new good way back " +
		"work call look just more") {
		if c := Lookup(w); c&anyName != 0 {
			t.Errorf("%q is a name: %s", w, c)
		}
	}
}

// Words with an everyday meaning are no medical words, unless a hand-written
// list says so.
func TestEverydayWordsAreNotMedical(t *testing.T) {
	written := map[string]bool{}
	for _, l := range handLists(t) {
		if l.class&Medical != 0 {
			for _, w := range l.words {
				written[w] = true
			}
		}
	}
	for w := range strings.FieldsSeq("organ limb tail fist trunk pest madness bends piles cigarette tobacco senses kink puss beer wine " +
		"coffee tongs graft leaflet antler braid whiskers mustache placebo crush attack love joy hunger") {
		if c := Lookup(w); c&Medical != 0 && !written[w] {
			t.Errorf("%q is medical: %s", w, c)
		}
	}
	for _, phrase := range []string{"right hand", "mary jane", "special k", "black death", "growing pains", "spare tire", "thick skin", "baby oil", "love bite"} {
		if c := classes(phrase); c&Medical != 0 && !written[phrase] {
			t.Errorf("%q is medical: %s", phrase, c)
		}
	}
}
