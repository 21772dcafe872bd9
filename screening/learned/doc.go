// Package learned holds the trained models that read beside the rules.
//
// Some small logistic regressions weigh words, word classes and their
// neighbourhood: TakesUp whether a sentence of an answer takes up somebody's care,
// Discloses whether a sentence tells of one person in care, and Theme of which
// category such a sentence is. They name the words that moved them.
//
// The reader (Read) is a small network over a whole draft, what it answers and who
// wrote that. Each word is looked at with two on either side, by its spelling, its
// first and last letters, its classes, its acts, what the profile knows of it and what
// is known of its sentence, and with the gist of what is answered in mind. The
// strongest and the mean of all make up what the draft is about. Then the words are
// read one after the other, forwards and backwards, while a few numbers are kept: they
// see the order of words. All of it together gives the odds of the draft, of each word
// and of each category. It is trained on all three at once. Before that, from what is
// answered alone, it tells whether that claims care, and what it does (Hear). It is
// trained in fractions, and reads in whole steps of 1/1024.
//
// The weights are trained by the program in train/ from the drafts and contexts
// under screening/testdata, always to the same bytes, and are part of the binary
// as they are: one signed byte for each bucket of hashed features, after a header
// with scale and bias in 1/65536; themes.bin holds several such models.
// reader.bin has the hashes of the spellings that are known, and each part of the
// network as a scale and one signed byte a number, or half a byte where there are many.
package learned

// The same bytes come without GOEXPERIMENT, which only lets the processor's vectors be
// used, but later.
//
//go:generate env GOEXPERIMENT=simd go run ./train reader
//go:generate env GOEXPERIMENT=simd go run ./train
//go:generate env GOEXPERIMENT=simd go run ./train weights
