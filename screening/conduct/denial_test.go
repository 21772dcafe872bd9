package conduct

import (
	"testing"

	"prescreen/screening"
	"prescreen/screening/text"
)

func TestDenied(t *testing.T) {
	own := screening.NewOwn(&screening.Profile{})
	for draft, denied := range map[string]bool{
		"You have never been a patient here.":                true,
		"Sir, we've never seen your kids":                    true,
		"Checked twice, you're not in our system":            true,
		"Nobody by that name, sorry":                         true,
		"There is no record of any such visit":               true,
		"He was dismissed from the practice in May":          true,
		"We can't find a chart under that name":              true,
		"Usted nunca ha venido, señora":                      true,
		"Con ese apellido no tenemos ningún expediente":      true,
		"Señor, usted no está registrado con nosotros":       true,
		"Nadie con ese nombre":                               true,
		"A usted nunca la hemos visto por acá":               true,
		"No one called Bette Marsh is a patient with us":     true,
		"Never been prouder of a patient":                    false,
		"You don't need to be a patient":                     false,
		"Not me crying over a patient":                       false,
		"No, that one's a patient":                           false,
		"We can't wait to see her here":                      false,
		"No se preocupe, aquí la acomodamos":                 false,
		"Nobody laughed, we love having you here":            false,
		"You haven't met your deductible, says our office":   false,
		"You've been a patient of ours for years":            false,
		"We can't say whether anyone is or isn't a patient.": false,
	} {
		r, err := screening.Read(&screening.Draft{Surface: screening.Reply, Text: draft}, own)
		if err != nil {
			t.Fatal(err)
		}
		if got := Denied(r, text.Span{Start: 0, End: len(draft)}); got != denied {
			t.Errorf("%q: denied is %v", draft, got)
		}
	}
}
