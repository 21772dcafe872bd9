package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
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
		"We adopted a dog. Here are [photos] of the families in our lobby today.",
		"quick [vid tour] of the new office, we shot during lunch rush",
	},
	Passes: []string{
		"Drop your best pumpkin pics below!",
		"Before and after: our waiting room makeover.",
		"Stock photo: a family brushing teeth.",
	},
	Find: findPhoto,
}

// pictureWords say that something is to be seen.
var pictureWords = text.SetOf(`pic pics picture pictures photo photos selfie selfies video videos vid vids reel reels swipe desliza footage livestream stream snapshot
		snapshots snapped foto fotos fotito fotitos videito videitos album albums slideshow collage montage polaroid polaroids boomerang gopro drone xray panoramic
		screenshot carousel camera cameras camara clip clips timelapse lapse filmed grabamos filmamos lineup zoom retrato retratos`)

// shown are words for what should not be seen, and shownClasses those of people.
var (
	shown = text.SetOf(`kids kiddos cuties families faces face everyone everybody crowd smiles grins guests friends customer client he she her him his surgery procedure
		operation exam waiting lobby whiteboard schedule board chart reception rush busy packed today morning yesterday saturday saturday's tag yourself yourselves
		themselves yours spot recognize team crew squad gang bunch group grads graduates survivors walkers runners class swipe compare comparison sessions session
		treatment weeks months monitor whiteboards hallway line room equipo sala fila todos todas gente gentio caritas carita sonrisas busquense etiquetense muchachos
		interns students trainees volunteers folks babies bebes us`)
	shownClasses = lexicon.PersonNoun | lexicon.Kin | lexicon.PatientWord | lexicon.StaffRole
)

// harmlessPictures say that no one is to be seen, or that it is the readers who show
// something of theirs.
var harmlessPictures = text.SetOf(`stock drawing illustration animation coloring cartoon clipart infographic logo model plastic puppy dog cat headshot mural paint painted
	walls parking remodel renovation renovated carpet empty pumpkin pumpkins snowman moon sunset sunrise garden cookies cake sweater sock socks lawn
	send drop submit upload manden mandanos envien envianos suban compartan`)

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
	var last seen
	for n, s := range r.Text.Sentences {
		if s.Len() == 0 {
			continue
		}
		now := look(r, n)
		switch {
		case now.cue && !now.harmless && r.Discloses(n):
			report(screening.Hit{Span: now.span(r)})
		case now.cue && !now.barred && (now.people || last.people && !last.harmless):
			report(screening.Hit{Span: now.span(r)})
		case last.cue && !last.barred && !last.people && now.people && !now.harmless:
			report(screening.Hit{Span: last.span(r)})
		}
		last = now
	}
}

// seen is what one sentence tells of a picture.
type seen struct {
	in                            speech.Range
	cue, people, harmless, barred bool
	at                            int // the word that speaks of a picture
}

// span is the word that speaks of a picture, with those beside it.
func (s *seen) span(r *screening.Reading) text.Span {
	return r.Span(speech.Range{From: max(s.in.From, s.at-1), To: min(s.in.To, s.at+2)})
}

func look(r *screening.Reading, n int) seen {
	in := r.Text.Sentences[n]
	out := seen{in: in}
	for i := in.From; i < in.To; i++ {
		w := &r.Text.Words[i]
		if !out.cue && pictureWords.Has(w.Text) {
			out.cue, out.at = true, i
		}
		out.people = out.people || shown.Has(w.Text) || w.Class&shownClasses != 0 && w.Class&lexicon.Ambiguous == 0
		out.harmless = out.harmless || harmlessPictures.Has(w.Text) || w.Class&lexicon.Animal != 0
	}
	out.barred = out.harmless || r.Sentences[n].Asks || r.Unlikely(n)
	return out
}
