module prescreen

go 1.26

// npm packages carry Go code that is not ours.
ignore node_modules

require github.com/agnivade/levenshtein v1.2.2

require (
	github.com/bep/imagemeta v1.0.1
	github.com/hack-pad/safejs v0.1.0
)

require golang.org/x/text v0.41.0 // indirect
