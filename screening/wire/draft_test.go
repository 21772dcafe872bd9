package wire

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"testing"

	"prescreen/screening"
)

func TestDraft(t *testing.T) {
	for source, want := range map[string]screening.Draft{
		`{"text":"Hi"}`:                   {Surface: screening.Post, Text: "Hi"},
		`{"text":""}`:                     {Surface: screening.Post},
		`{"text":"Hi","surface":null}`:    {Surface: screening.Post, Text: "Hi"},
		`{"text":"Hi","surface":"share"}`: {Surface: screening.Share, Text: "Hi"},
		`{"text":"Hi","context":null}`:    {Surface: screening.Post, Text: "Hi"},
		`{"text":"Hi","context":{}}`:      {Surface: screening.Post, Text: "Hi", Context: &screening.Context{}},
		`{"text":"Hi","media":null}`:      {Surface: screening.Post, Text: "Hi"},
		`{"text":"Hi","media":[{}]}`:      {Surface: screening.Post, Text: "Hi", Media: []screening.Media{{}}},
		`{"text":"\ud83d\ude00 \ud800"}`:  {Surface: screening.Post, Text: "😀 \ufffd"}, // a lone surrogate
		`{"text":"Hi","verdict":"stop","must_flag":["x"],"pair":{"a":1}}`: {Surface: screening.Post, Text: "Hi"},
		`{"id":"ü-1","surface":"reply","site":"facebook","context":{"author":"Dana","text":"Thanks!"},"text":"Hi",
		  "media":[{"kind":"image","name":"IMG_1.jpg","faces":2,"notes":["gps"]},{"kind":"video"}]}`: {
			ID: "ü-1", Surface: screening.Reply, Site: "facebook", Text: "Hi",
			Context: &screening.Context{Author: "Dana", Text: "Thanks!"},
			Media:   []screening.Media{{Kind: "image", Name: "IMG_1.jpg", Faces: 2, Notes: []string{"gps"}}, {Kind: "video"}},
		},
	} {
		t.Run(source, func(t *testing.T) {
			d, err := Draft(decode(t, source))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(*d, want) {
				t.Errorf("got  %+v\nwant %+v", *d, want)
			}
		})
	}
}

func TestDraftProblems(t *testing.T) {
	for source, want := range map[string]string{
		`null`:                                        "there is no draft",
		`"Hi"`:                                        "must be an object, not text",
		`[]`:                                          "must be an object, not a list",
		`7`:                                           "must be an object, not a number",
		`true`:                                        "must be an object, not true or false",
		`{}`:                                          "text: is missing",
		`{"text":null}`:                               "text: is missing",
		`{"text":["Hi"]}`:                             "text: must be text, not a list",
		`{"text":{}}`:                                 "text: must be text, not an object",
		`{"text":"Hi","id":7}`:                        "id: must be text, not a number",
		`{"text":"Hi","site":true}`:                   "site: must be text, not true or false",
		`{"text":"Hi","surface":"letter"}`:            "surface: must be one of post, comment, reply, message, share",
		`{"text":"Hi","surface":""}`:                  "surface: must be one of post, comment, reply, message, share",
		`{"text":"Hi","surface":"Post"}`:              "surface: must be one of post, comment, reply, message, share",
		`{"text":"Hi","surface":1}`:                   "surface: must be text, not a number",
		`{"text":"Hi","context":"Thanks"}`:            "context: must be an object, not text",
		`{"text":"Hi","context":{"text":1}}`:          "context.text: must be text, not a number",
		`{"text":"Hi","context":{"author":1}}`:        "context.author: must be text, not a number",
		`{"text":"Hi","media":{}}`:                    "media: must be a list, not an object",
		`{"text":"Hi","media":[null]}`:                "media[0]: must not be empty",
		`{"text":"Hi","media":[{},"a.jpg"]}`:          "media[1]: must be an object, not text",
		`{"text":"Hi","media":[{"kind":"gif"}]}`:      "media[0].kind: must be one of image, video",
		`{"text":"Hi","media":[{"name":1}]}`:          "media[0].name: must be text, not a number",
		`{"text":"Hi","media":[{"faces":"2"}]}`:       "media[0].faces: must be a whole number from 0 on",
		`{"text":"Hi","media":[{"faces":-1}]}`:        "media[0].faces: must be a whole number from 0 on",
		`{"text":"Hi","media":[{"faces":0.5}]}`:       "media[0].faces: must be a whole number from 0 on",
		`{"text":"Hi","media":[{"faces":1e300}]}`:     "media[0].faces: must be a whole number from 0 on",
		`{"text":"Hi","media":[{"notes":"gps"}]}`:     "media[0].notes: must be a list, not text",
		`{"text":"Hi","media":[{"notes":["a",1]}]}`:   "media[0].notes[1]: must be text, not a number",
		`{"text":"Hi","media":[{"notes":["a"," "]}]}`: "media[0].notes[1]: must not be empty",
	} {
		t.Run(source, func(t *testing.T) {
			d, err := Draft(decode(t, source))
			if d != nil || err == nil || err.Error() != want {
				t.Errorf("got %v, %v, want %q", d, err, want)
			}
			if p := (Problem{}); !errors.As(err, &p) {
				t.Errorf("%T is no Problem", err)
			}
		})
	}
}

func FuzzDraft(f *testing.F) {
	for _, s := range []string{
		`null`, `{"text":"Hi"}`, `{"text":"\ud800","surface":"reply","context":{"author":"A","text":"B"}}`,
		`{"text":"","media":[{"kind":"image","faces":3,"notes":["gps"]},null,[]]}`, `[[[[{}]]]]`, `{"id":{"text":1e99}}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) {
		var v any
		if json.Unmarshal([]byte(source), &v) != nil {
			return
		}
		d, err := Draft(v)
		switch {
		case (d == nil) == (err == nil):
			t.Fatalf("%v, %v", d, err)
		case d != nil && !slices.Contains(screening.Surfaces, d.Surface):
			t.Fatalf("surface %q", d.Surface)
		}
		again, err2 := Draft(v)
		if !reflect.DeepEqual(d, again) || !reflect.DeepEqual(err, err2) {
			t.Fatalf("%v, %v, and then %v, %v", d, err, again, err2)
		}
	})
}
