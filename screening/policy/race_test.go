//go:build race

package policy

// slower is by how much the race detector slows a program down.
const slower = 15
