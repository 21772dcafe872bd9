package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Photo finds announcements of pictures that may show people or results, and attached pictures with faces.
var Photo = &screening.Rule{
	ID:       "photo",
	Category: "photo",
	Title:    "May show people",
	Why:      "A face, a screen or a whiteboard in a picture can identify a patient.",
	Basis:    "45 CFR 164.514(b)(2)(i)(Q)",
	Advice:   "Check the picture, or get a signed authorization.",
	Level:    screening.Caution,
	Flags: []string{
		"[Group pic] from Kids Sealant Day! 32 cuties",
		"quick [vid tour] of the new office, we shot during lunch rush",
	},
	Passes: []string{
		"Before and after: our waiting room makeover.",
		"Stock photo: a family brushing teeth.",
	},
	Find: findPhoto,
}

var pictureWords = text.SetOf(`pic pics picture pictures photo photos selfie selfies video vid reel swipe footage livestream snapshot snapshots foto fotos
	album slideshow xray panoramic screenshot carousel camera cameras clip clips timelapse lapse filmed camara grabamos`)

// shown are words for what should not be seen.
var shown = text.SetOf(`patient patients kids kiddos cuties families faces face people everyone parents crowd smiles guests friends customer client kid baby boy girl guy
	he she her him his surgery procedure operation exam waiting lobby whiteboard schedule board chart reception rush busy packed today morning yesterday saturday
	saturday's tag yourself yours spot team crew group swipe compare comparison sessions session treatment weeks months monitor whiteboards hallway line room pacientes paciente ninos familia familias equipo sala`)

// harmlessPictures say that no one is to be seen.
var harmlessPictures = text.SetOf("stock drawing illustration animation coloring cartoon clipart infographic logo model plastic puppy dog cat headshot")

func findPhoto(r *screening.Reading, report func(screening.Hit)) {
	r.Themed("photo", report)
	for _, m := range r.Draft.Media {
		if m.Faces > 0 {
			report(screening.Hit{In: screening.InMedia, Span: text.Span{End: len(screening.MediaText(r.Draft))}})
			break
		}
	}
	if r.Answering() || r.News {
		return
	}
	for n, s := range r.Text.Sentences {
		at, see, harmless := -1, false, false
		for i := s.From; i < s.To; i++ {
			w := r.Text.Words[i].Text
			if at < 0 && pictureWords.Has(w) {
				at = i
			}
			see = see || shown.Has(w)
			harmless = harmless || harmlessPictures.Has(w)
		}
		if at < 0 || harmless || r.Sentences[n].Asks || !see || r.Unlikely(n) {
			continue
		}
		report(screening.Hit{Span: r.Span(speech.Range{From: max(s.From, at-1), To: min(s.To, at+2)})})
	}
}
