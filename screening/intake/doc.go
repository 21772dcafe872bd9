// Package intake reads drafts from the formats in which people have them: plain
// text, JSON lines, CSV exports and content calendars, and Meta's "download your
// information", as an archive or as its JSON files. It knows readers only, no
// files; what is wrong with one place of an input is told, and the rest is read.
package intake
