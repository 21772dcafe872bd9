//go:build js && wasm && !files

package main

import "prescreen/screening/policy"

// addFiles adds nothing: the extension reads no files, and what it does not carry
// is not felt at each of its starts. The demo page's core is built with the tag.
func addFiles(map[string]function, func() *policy.Checker) {}
