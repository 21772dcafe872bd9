//go:build js && wasm

// Command pictures sets the global `pictureNotes` that pictures.d.ts declares. It
// is a module of its own: only who attaches a picture loads it.
package main

import (
	"syscall/js"

	"prescreen/wasm/pictures/notes"
)

func main() {
	js.Global().Set("pictureNotes", js.FuncOf(read))
	// The function must stay callable for the life of the worker.
	select {}
}

// read never panics; the message of a panic is not passed on, since it may quote the file.
func read(_ js.Value, args []js.Value) (result any) {
	defer func() {
		if recover() != nil {
			result = map[string]any{"error": "the file can't be read"}
		}
	}()
	file := make([]byte, args[0].Length())
	// An array whose memory was given away is empty too, and reading it would throw.
	if len(file) > 0 {
		js.CopyBytesToGo(file, args[0])
	}
	list := []any{}
	for _, note := range notes.Read(file, args[1].String()) {
		list = append(list, map[string]any{"kind": note.Kind, "text": note.Text})
	}
	return list
}
