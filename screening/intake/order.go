package intake

import (
	"maps"
	"slices"
)

// sortedKeys gives the keys of an object in an order that does not change.
func sortedKeys(m map[string]any) []string { return slices.Sorted(maps.Keys(m)) }
