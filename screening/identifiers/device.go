package identifiers

import (
	"prescreen/screening"
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
		"92yo F, new hip (lot [88-TRI-2041] for my ortho nerds)",
	},
	Passes: []string{
		"FDA recall notice: certain lots of eye drops. Check lot numbers AF-2201 through AF-2260 at fda.gov.",
		"The raffle lot opens at 1030.",
	},
	Find: findDevice,
}

var serialWords = text.SetOf("sn ser serial serie reg lot udi imei pump pacemaker marcapasos stent cpap implant")

func findDevice(r *screening.Reading, report func(screening.Hit)) {
	labelled(r, 4, serialWords, report, func(c *screening.Code) bool {
		return c.Digits >= 4 && before(r.Text.Text, c.First, 4, recordWords) < 0 && (personal(r, c.Sentence) || r.Likely(c.Sentence) || r.Around(c.Sentence, r.OfSomeone) || r.Around(c.Sentence, hasAge(r)))
	})
}
