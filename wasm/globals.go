//go:build js && wasm

package main

import "github.com/hack-pad/safejs"

// What the border asks of JavaScript, looked up once: whoever replaces one of
// them later on does not come in between.
var jsReflect, jsArray, jsObject, jsJSON = global("Reflect"), global("Array"), global("Object"), global("JSON")

func global(name string) safejs.Value {
	v, err := safejs.Global().Get(name)
	if err != nil {
		panic(err) // nothing works without it, and nobody has called yet
	}
	return v
}
