// Package intake reads drafts from the formats in which people have them: plain
// text, JSON lines, CSV exports, and the JSON of Meta's "download your
// information".
package intake
