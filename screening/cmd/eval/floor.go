package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// floor are shares in percent that were reached before. Alarms may not exceed
// theirs; the others may not fall below.
type floor struct {
	Warned, Alarms, Pairs, Marked, Spared, Category float64
}

// reaches compares with the floor recorded in a file.
func (t *tally) reaches(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var f floor
	if err := json.Unmarshal(data, &f); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	var below []error
	check := func(name string, got, recorded float64) {
		if got < recorded {
			below = append(below, fmt.Errorf("%s: %.1f %%, recorded are %.1f %%", name, got, recorded))
		}
	}
	check("violations warned", t.all.warned.percent(), f.Warned)
	check("harmless without a finding", 100-t.all.alarms.percent(), 100-f.Alarms)
	check("pairs, both sides right", t.bothRight().percent(), f.Pairs)
	check("words to mark, marked", t.all.marked.percent(), f.Marked)
	check("words to spare, spared", t.all.spared.percent(), f.Spared)
	check("a right category", t.all.category.percent(), f.Category)
	return errors.Join(below...)
}
