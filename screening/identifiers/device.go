package identifiers

import (
	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/text"
)

// Device finds serial and lot numbers of a person's device, and unique device identifiers with a serial (21 CFR 801.40).
var Device = &screening.Rule{
	ID:       "device",
	Category: "device",
	Title:    "Contains a serial number",
	Why:      "The serial number of an implant or device belongs to one person.",
	Basis:    "45 CFR 164.514(b)(2)(i)(M)",
	Advice:   "Leave the number out.",
	Level:    screening.Stop,
	Flags: []string{
		"cpap SN [22191044782] registered to u now",
		"FOUND by the fish tank: hearing aid, left, s/n [2109-KL-88]. Belongs to the fella with the hat.",
		"92yo F, new hip (lot [88-TRI-2041] for my ortho nerds)",
	},
	Passes: []string{
		"FDA recall notice: certain lots of eye drops. Check lot numbers AF-2201 through AF-2260 at fda.gov.",
		"The raffle lot opens at 1030.",
	},
	Find: findDevice,
}

var serialWords = text.SetOf("sn ser serial serie reg lot udi imei pump pacemaker marcapasos stent cpap implant")

// deviceTalk are words that speak of a device as well, in a draft about somebody.
var deviceTalk = text.SetOf("machine maquina recalled recall retiro retirado sensor monitor recorder batch lote helmet processor")

var serialEnd = text.SetOf("n")

func findDevice(r *screening.Reading, report func(screening.Hit)) {
	t := r.Text.Text
	labelled(r, 4, serialWords, report, func(c *screening.Code) bool { return belongs(r, c) })
	far, talk := nearby{r: r, words: serialWords, class: lexicon.Device}, nearby{r: r, words: deviceTalk}
	for i := range r.Codes() {
		c := &r.Codes()[i]
		// A code beside a device, in a draft about somebody.
		if !named(r, c) && !inPhone(r, c) && len(c.Plain) > c.Digits && unmistakable(c) && (far.near(c.Sentence) || talk.near(c.Sentence)) && belongs(r, c) {
			report(screening.Hit{Span: c.Span})
			continue
		}
		// s/n is three tokens.
		if n := before(t, c.First, 2, serialEnd); n >= 2 && t.Tokens[n-1].Word == "/" && t.Tokens[n-2].Word == "s" && belongs(r, c) {
			report(screening.Hit{Span: c.Span})
		}
	}
}

// belongs reports whether a serial number is that of somebody's device.
func belongs(r *screening.Reading, c *screening.Code) bool {
	return c.Digits >= 4 && before(r.Text.Text, c.First, 4, recordWords) < 0 && (personal(r, c.Sentence) || r.Likely(c.Sentence) || r.Around(c.Sentence, r.OfSomeone) || r.Around(c.Sentence, hasAge(r)))
}
