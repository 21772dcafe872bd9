// Package screening holds what every rule shares: the draft, the rule, the
// finding, the report, and the reading of a draft that all rules look at.
//
// A draft is read once (Read). Each rule looks at the reading and reports hits;
// Screen orders them, drops what is said twice, and gives the verdict. The
// package knows no particular rule: policy assembles them.
//
// All offsets are byte offsets into the draft's text or its context.
package screening
