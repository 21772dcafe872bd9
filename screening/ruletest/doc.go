// Package ruletest holds every rule to its own promises: its texts, its file, its
// examples. Each package of rules has one test that calls Check.
package ruletest
