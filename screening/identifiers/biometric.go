package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

// Biometric finds words for finger, voice, face and foot prints of somebody in particular.
var Biometric = &screening.Rule{
	ID:       "biometric",
	Category: "biometric",
	Title:    "Speaks of a biometric identifier",
	Why:      "Finger, voice and face prints identify one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(P)",
	Advice:   "Leave it out.",
	Level:    screening.Stop,
	Flags: []string{
		"the [finger scan] on the check in tablet matched to Arlo's mom not Arlo",
	},
	Passes: []string{
		"Our new doors open by fingerprint, staff only.",
		"Trivia: koala fingerprints look like ours!",
	},
	Find: findBiometric,
}

var biometricWords = text.SetOf(`fingerprint fingerprints thumbprint thumbprints footprint footprints handprint handprints faceid voiceprint
	huella huellas biometric biometrics palmprint faceprint faceprints`)

// scanned are parts of the body that count beside a word for scanning.
var scanned = text.SetOf("finger thumb palm face voice retina retinal iris eye hand")

var scanning = text.SetOf("scan scanned escaneo facial scanner print prints login unlock recognition id match matched huella")

func findBiometric(r *screening.Reading, report func(screening.Hit)) {
	for n, s := range r.Text.Sentences {
		if !personal(r, n) && !r.SpeaksOfCare(n) || r.Sentences[n].Generic {
			continue
		}
		for i := s.From; i < s.To; i++ {
			w := r.Text.Words[i].Text
			two := scanned.Has(w) && i+1 < s.To && scanning.Has(r.Text.Words[i+1].Text)
			if !biometricWords.Has(w) && !two {
				continue
			}
			if !personal(r, n) {
				continue
			}
			end := i + 1
			if two {
				end++
			}
			report(screening.Hit{Span: r.Span(speech.Range{From: i, To: end})})
		}
	}
}
