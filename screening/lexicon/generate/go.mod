// A module of its own, so that what only the lists need stays out of the
// product's dependencies.
module prescreen/screening/lexicon/generate

go 1.26

require prescreen v0.0.0

require github.com/agnivade/levenshtein v1.2.2 // indirect

replace prescreen => ../../..
