package main

import (
	"testing"

	"prescreen/screening/text"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Nguyễn": "nguyen", "MUÑOZ": "munoz", "Muñoz": "munoz", "Wilkes-Barre": "wilkes barre", "St. Paul": "st paul",
		"Coeur d’Alene": "coeur d'alene", "‘Aiea": "aiea", "Land O' Lakes": "land o lakes", "heart_attack": "heart attack",
		"'tis": "tis", "a|b": "", "": "",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
	for _, w := range []string{"José", "naïve", "Łukasz", "Æsop", "Zoë", "ÅNGSTRÖM"} {
		if fold(w) != text.Plain(w) {
			t.Errorf("fold(%q) = %q, but Plain gives %q", w, fold(w), text.Plain(w))
		}
	}
}

func TestVerifyRefusesAnotherTarball(t *testing.T) {
	s := source{name: "x", version: "1.0.0", hash: "AAAA"}
	if err := s.verify("fold_test.go"); err == nil {
		t.Error("a file with another hash was accepted")
	}
}

func TestShorterMeets(t *testing.T) {
	for _, pair := range [][2]string{{"lantus", "lantis"}, {"lantus", "lantuss"}, {"lantus", "lanuts"}, {"lantus", "lants"}} {
		met := false
		for _, a := range shorter(pair[0]) {
			for _, b := range shorter(pair[1]) {
				met = met || a == b
			}
		}
		if !met {
			t.Errorf("%v do not meet", pair)
		}
	}
}
