module prescreen

go 1.26

// npm packages carry Go code that is not ours.
ignore node_modules

require github.com/hack-pad/safejs v0.1.0
