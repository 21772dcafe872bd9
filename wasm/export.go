//go:build js && wasm

package main

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
)

// export sets the global. Nothing that a call does may end the program: a panic
// in it becomes an error value like any other.
func export(functions map[string]function) {
	exports := map[string]any{"version": version}
	for name, f := range functions {
		fn, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
			return guarded(f, args)
		})
		if err != nil {
			panic(err) // nothing works without it, and nobody has called yet
		}
		// ValueOf unwraps no values inside of maps.
		exports[name] = safejs.Unsafe(fn.Value())
	}
	all, err := safejs.ValueOf(exports)
	if err != nil {
		panic(err)
	}
	if err := safejs.Global().Set("prescreen", all); err != nil {
		panic(err)
	}
}

// guarded calls f and turns whatever goes wrong into {error: "…"}. The message
// of a panic is not passed on, since it may quote the draft.
func guarded(f function, args []safejs.Value) (result any) {
	defer func() {
		if recover() != nil {
			result = failure(errors.New("the checker failed on this input"))
		}
	}()
	v, err := f(args)
	if err != nil {
		return failure(err)
	}
	answer, err := v.value()
	if err != nil {
		return failure(err)
	}
	return safejs.Unsafe(answer)
}

func failure(err error) any {
	return map[string]any{"error": err.Error()}
}

func argument(args []safejs.Value) (any, error) {
	if len(args) != 1 {
		return nil, fmt.Errorf("one argument is expected, not %d", len(args))
	}
	return plain(args[0])
}
