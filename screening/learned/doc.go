// Package learned is the second reader beside the rules: some small logistic
// regressions over words, word classes and their neighbourhood. Care weighs
// whether an answered text claims care, Kind what it does, TakesUp whether a sentence of the answer
// takes that up, Discloses whether a sentence tells of one person in care, and
// Theme of which category such a sentence is. They name the words that moved them.
//
// The weights are trained by the program in train/ from the drafts and contexts
// under screening/testdata, always to the same bytes, and are part of the binary
// as they are: one signed byte for each
// bucket of hashed features, after a header with scale and bias in 1/65536;
// kinds.bin and themes.bin hold several such models.
package learned

//go:generate go run ./train
//go:generate go run ./train reader
