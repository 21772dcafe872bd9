//go:build js && wasm

// Command wasm sets the global `prescreen` that prescreen.d.ts declares. It only
// converts; all decisions are made in screening.
package main

import (
	"runtime/debug"

	"github.com/hack-pad/safejs"

	"prescreen/screening/policy"
	"prescreen/screening/wire"
)

// version is set by the linker to the version of the manifest.
var version = "0.0.0"

// function is one call of the border.
type function = func(args []safejs.Value) (answer, error)

// answer is what one gives.
type answer interface{ value() (safejs.Value, error) }

// One collection of what a call left behind takes longer than the call: so the
// heap may grow to several times what is kept, and to about so many bytes.
const (
	growth    = 400 // per cent
	heapLimit = 22 << 20
)

func main() {
	debug.SetGCPercent(growth)
	debug.SetMemoryLimit(heapLimit)
	checker := policy.New(nil)
	functions := map[string]function{
		"configure": func(args []safejs.Value) (answer, error) {
			v, err := argument(args)
			if err != nil {
				return nil, err
			}
			p, problems := wire.Profile(v, policy.RuleIDs(), policy.TemplateIDs())
			if len(problems) == 0 {
				checker = policy.New(p)
			}
			return problemsAnswer(problems), nil
		},
		"screen": func(args []safejs.Value) (answer, error) {
			v, err := argument(args)
			if err != nil {
				return nil, err
			}
			d, err := wire.Draft(v)
			if err != nil {
				return nil, err
			}
			report, err := checker.Screen(d)
			if err != nil {
				return nil, err
			}
			told := wire.ReportOf(d, report)
			return reportAnswer(&told), nil
		},
		"wording": func(args []safejs.Value) (answer, error) {
			v, err := argument(args)
			if err != nil {
				return nil, err
			}
			text, lang, err := wire.Wording(v)
			if err != nil {
				return nil, err
			}
			d, report, err := checker.Wording(text, lang)
			if err != nil {
				return nil, err
			}
			told := wire.ReportOf(d, report)
			return reportAnswer(&told), nil
		},
		"templates": func([]safejs.Value) (answer, error) {
			return templatesAnswer(), nil
		},
		"rules": func([]safejs.Value) (answer, error) {
			return catalogueAnswer(wire.Catalogue(policy.Rules())), nil
		},
	}
	addFiles(functions, func() *policy.Checker { return checker })
	export(functions)
	// The functions must stay callable for the life of the page.
	select {}
}
