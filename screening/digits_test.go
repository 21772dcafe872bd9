package screening

import (
	"strings"
	"testing"

	"prescreen/screening/text"
)

func TestDigitRuns(t *testing.T) {
	for in, want := range map[string]string{
		"612-555-0142":   "6125550142",
		"(612) 555 0142": "6125550142",
		"218*555*0163":   "2185550163",
		"763.555.O177":   "7635550177",
		"(320 555 o1o6)": "3205550106",
		"9525550l84":     "9525550184",
		"6️⃣1️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣8️⃣7️⃣":                              "6125550187",
		"nine eight seven, six five, four three two one":                "987654321",
		"nine-eight-7, sixty-five, 4320":                                "987654320",
		"nueve ocho siete, sesenta y cinco, cuarenta y tres veintiséis": "987654326",
		"763 quinientos cincuenta y cinco cero uno cuarenta":            "7635550140",
		"ochocientos siete, treinta":                                    "80730",
		"952 cincocincocinco 0129":                                      "9525550129",
		"203 dot 0 dot 113 dot 5":                                       "20301135",
		"987-65-4327, two gold":                                         "987654327",
		"11/19/2001, nine 8 7 dash 65 dash 4328":                        "11192001 987654328",
		"ends in 4321, 987-65-4321":                                     "4321 987654321",
		"sixty fifty":                                                   "6050",
		"cien":                                                          "",
		"one":                                                           "",
		"two of the three boys":                                         "",
		"once upon a time":                                              "",
		"A1C":                                                           "",
		"illi and oil":                                                  "",
	} {
		var got []string
		for _, d := range findRuns(text.Read(in)) {
			got = append(got, d.Digits)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, want %q", in, s, want)
		}
	}
}
