package identifiers

import (
	"slices"
	"testing"

	"prescreen/screening"
	"prescreen/screening/ruletest"
)

// Examples in which the bracketed words, and no others, are found once the draft as a
// whole was found to disclose something; before that nothing is.
var weighedExamples = []struct {
	rule   *screening.Rule
	source string
}{
	{HealthPlan, "Skeeter M. is back on WellCare, ID [31188-0042], so his knee is a go!"},
	{HealthPlan, "New cards: Jeb Whitley UHC [2208-4417-9], at the desk until 5."},
	{MRN, "Merged again: Lorraine Pham [33107] is the mother, K.P. #[4418] the son."},
	{MRN, "para el turno: exp [3107] dieta liquida, exp [3111] ya puede comer"},
	{MRN, "PT# [118204] needs a ride home"},
	{MRN, "Lorraine Pham 1998 vs. now"},
	{MRN, "Lorraine Pham, call 612-555-0142"},
	{Vehicle, "The man with the pink Jeep, plate [BBYGRL], forgot his instructions."},
	{Vehicle, "the wreath on the log truck, plate [221-776], is Hervey's"},
	{MRN, "Lorraine Pham, patient no. [1000], forgot her coat"},
	{MRN, "she walked a record 12000 steps after her knee replacement, exp 0927 on the coupon"},
	{Vehicle, "The [BBYGRL] plate is Lorraine's"},
	{Vehicle, "LOST HER FIRST TOOTH! TAG YOUR FRIENDS! Race registration 12000 strong"},
	{Vehicle, "His truck is PARKED outside, door 20."},
	{SSN, "Augusta, the last four [4324] you wrote on the form don't match"},
	{SSN, "all I got is [987-65-43] and a coffee ring"},
	{SSN, "the last four digits are [4324], Augusta"},
	{SSN, "Augusta, the last four 4324 of your card don't match"},
	{SSN, "Augusta, the last 4 [4324] you wrote on the form don't match"},
	{SSN, "BP 142/88, 97% oxygen; in the last four, 2023 was the hardest; 100, 50, 20 dollars"},
	{SSN, "the last four weeks cost 1200"},
	{Age, "CUTEST CAST winner: Lorraine Pham, [5], glow in the dark, monkey bars"},
	{Age, "First teeth at our office: Lorraine Pham ([11 mo]) and her brother"},
	{Age, "Lorraine Pham turned [95] yrs today, and Elsie, aged [94] years, is home"},
	{Age, "running again (6 weeks after her repair), in braces (18 months)"},
	{Age, "Lorraine Pham, 5 stars from us"},
	{Fax, "le faxeamos al [612-555-0155] lo de la senora Plascencia"},
	{Fax, "we sent her stress echo to [218.555.0134], nine pages"},
	{Phone, "we sent her a text, call [218.555.0134] for me"},
	{Age, "[64], drives the ice cream truck, and cannot have dairy"},
	{Age, "64, 12 and 30 were the winning numbers, 3,840 of them"},
	{Age, "[92] and still walks in on her own two feet"},
	{Age, "Hearing aids at [61] after thirty years on the jackhammer. The bus leaves at 12."},
	{Age, "un muchachito de [16] con el brazo roto, hija de [cinco], madre de tres"},
	{Age, "La abuela Tomasa llegó a los [94], a los 10 minutos ya bailaba"},
	{Age, "He's [seven]. His sugar was 58."},
	{Age, "Ezra [5], Lucia [8]"},
	{Age, "llevaba once años sin oír, y tras dos años de terapia lo dimos de alta"},
	{Age, "8:00 Rebeca, 8:45 Tomasa, 9:30 libre"},
	{Address, "wound vac at [apt 214], the [blue duplex] behind the store"},
	{Address, "insulin goes to [9921 Fernbrook], keep cold"},
	{Address, "her pump is unit 61140922, her CT was clean"},
	{Address, "Room 204 Juniper, class of 1976 Reunion"},
	{Name, "a dental bridge for [R. Mbeki], thanks to the [Sorensons] and the Vikings"},
	{Name, "la maniobra que le hicieron a [Wenceslao] en la silla y la máquina"},
	{Photo, "the [clip from] Monday is up"},
	{Account, "the visa **** [4471] was declined, invoice [66810] too"},
	{Account, "a reminder card from 2019"},
	{HealthPlan, "the number you left, [XZP 889 204 117], is on the Humana card"},
	{HealthPlan, "his insurance # is [NP-1234AB]"},
	{MRN, "merge [45-0092] into [45-0902], they are both hers"},
	{MRN, "Lorraine Pham (#[20881]) has a pacemaker"},
	{Device, "loop recorder, [LNQ-220417], phoned us at dawn"},
	{Vehicle, "curbside: the silver one, [2C 881KR], kid in the back"},
	{License, "handicap permit [MP-330917] is lying in the snow"},
	{SSN, "we have [4321] as your last four social"},
	{URL, "her album: [photos.example/a/day-2], and what cdc.gov/oral-health says"},
}

func TestWhatIsFoundInADisclosingDraft(t *testing.T) {
	for _, x := range weighedExamples {
		e := ruletest.Parse(x.source)
		r, err := screening.Read(&e.Draft, screening.NewOwn(&screening.Profile{}))
		if err != nil {
			t.Fatal(err)
		}
		r.Weighed = slices.Repeat([]bool{true}, len(r.Sentences))
		found := make([]bool, len(e.Want))
		x.rule.Find(r, func(h screening.Hit) {
			i := slices.IndexFunc(e.Want, h.Overlaps)
			if i < 0 {
				t.Errorf("%s: %q: %q must pass", x.rule.ID, x.source, e.Draft.Text[h.Start:h.End])
				return
			}
			found[i] = true
		})
		if slices.Contains(found, false) {
			t.Errorf("%s: %q is not found", x.rule.ID, x.source)
		}
	}
}
