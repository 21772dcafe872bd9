package screening

import "testing"

func TestTellsWhose(t *testing.T) {
	for text, want := range map[string]bool{
		"Kim's mammogram was normal.":                    true,
		"Please call us about Adam's bloodwork.":         true,
		"El ultrasonido de Marisol salió bien.":          true,
		"Ya está el ultrasonido de doña Marisol.":        true,
		"Kim's second mammogram came back clear.":        true,
		"Levi's surgery scrubs are on sale.":             false,
		"Jane's Walk for diabetes is on Saturday.":       false,
		"Kim's birthday is on Friday.":                   false,
		"Bell's palsy or a stroke?":                      false,
		"Adam's apple is a funny name for it.":           false,
		"Sunday's mammogram van is full.":                false,
		"In 1893, Grover Cleveland's surgery was secret": false,
		"Mammograms are free this month.":                false,
	} {
		if got := read(t, NewOwn(&Profile{}), "", text).TellsWhose(); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
