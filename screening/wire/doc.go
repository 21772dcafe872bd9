// Package wire holds the JSON shapes of drafts, reports, profiles and the
// catalogue of rules, as they cross the border to JavaScript, to files and to
// the shell, and converts them. Spans are UTF-16 code units here and nowhere
// else in Go.
//
// What comes in is a plain value as encoding/json would make it (maps, slices,
// strings, float64, bool, nil), so that JavaScript objects and files are read by
// the same code. What goes out are structs with JSON names.
package wire
