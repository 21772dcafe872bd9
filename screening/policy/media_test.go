package policy

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"prescreen/screening"
)

// Of each name, the rules that must find something in it, and where.
func TestMediaNames(t *testing.T) {
	for name, want := range map[string]string{
		"rosalind_before.jpg":                   "name rosalind",
		"RosalindBefore2.png":                   "name Rosalind",
		"MackenzieLund_veneers.jpg":             "name MackenzieLund",
		"dana_whitfield.jpg":                    "name dana_whitfield",
		"smith_john_1984-02-03_xray.png":        "date 1984-02-03",
		"MRN4471823_pano.jpg":                   "mrn 4471823",
		"mrs_j_followup.jpg":                    "initials mrs_j",
		"braces_before_after.jpg":               "tells-care braces",
		"Año nuevo, Dana Whitfield.jpg":         "name Dana Whitfield",
		"IMG_20260112_142233.jpg":               "",
		"PXL_20260112_142233123.MP.jpg":         "",
		"Screenshot 2026-01-12 at 14.22.33.png": "",
		"waiting_room_before.jpg":               "",
		"hope_street_office_front.jpg":          "",
		"christmas_party_2025.jpg":              "",
		"logo_final_v2.png":                     "",
		"":                                      "",
		".jpg":                                  "",
	} {
		d := &screening.Draft{Media: []screening.Media{{Kind: "image", Name: "a.jpg"}, {Kind: "image", Name: name}}}
		r := screen(t, New(nil), d)
		var got []string
		for _, f := range r.Findings {
			if f.In != screening.InMedia {
				t.Errorf("%q: %s is found in %s", name, f.Rule.ID, f.In)
			}
			if q := screening.MediaText(d)[f.Start:f.End]; q != f.Quote {
				t.Errorf("%q: %q is quoted as %q", name, q, f.Quote)
			}
			got = append(got, f.Rule.ID+" "+f.Quote)
		}
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%q: %q", name, got)
		}
		if (want == "") != (r.Verdict == screening.Clear) {
			t.Errorf("%q: %s", name, r.Verdict)
		}
	}
}

// What stands in the file itself is read as it is written.
func TestMediaNotes(t *testing.T) {
	d := &screening.Draft{Media: []screening.Media{{Kind: "image", Name: "IMG_1.jpg", Faces: 1, Notes: []string{
		"gps", "Photo of Dana Whitfield after her root canal",
	}}}}
	found := screen(t, New(nil), d).Findings
	for rule, words := range map[string]string{"name": "Dana Whitfield", "tells-care": "after her root canal", "photo": ""} {
		if !slices.ContainsFunc(found, func(f screening.Finding) bool { return f.Rule.ID == rule && strings.Contains(f.Quote, words) }) {
			t.Errorf("%s of %q is not among %v", rule, words, found)
		}
	}
	for _, note := range []string{"gps", "OLYMPUS DIGITAL CAMERA", "Our new waiting room"} {
		d.Media = []screening.Media{{Kind: "image", Name: "IMG_1.jpg", Notes: []string{note}}}
		if r := screen(t, New(nil), d); len(r.Findings) > 0 {
			t.Errorf("%q: %v", note, r.Findings)
		}
	}
}

// Staff who agreed are no strangers, and a rule that is off stays off.
func TestMediaProfile(t *testing.T) {
	d := &screening.Draft{Media: []screening.Media{{Kind: "image", Name: "Jenna_Torres.jpg"}}}
	p := &screening.Profile{Staff: []screening.Staff{{Name: "Jenna Torres", Consent: true}}}
	for _, f := range screen(t, New(p), d).Findings {
		if f.Rule.ID == "name" {
			t.Errorf("agreed: %v", f)
		}
	}
	d.Media[0].Name = "Mackenzie Lund.jpg"
	p.Levels = map[string]screening.Setting{"name": screening.Off}
	if r := screen(t, New(p), d); len(r.Findings) > 0 {
		t.Errorf("off: %v", r.Findings)
	}
}

func TestMediaTooLong(t *testing.T) {
	d := &screening.Draft{Media: []screening.Media{{Notes: []string{strings.Repeat("Dana ", screening.MaxUnits)}}}}
	_, err := New(nil).Screen(d)
	var long *screening.TooLongError
	if !errors.As(err, &long) {
		t.Error(fmt.Sprint(err))
	}
}
