# All that one can do here; `make help` lists it.

# One thing after the other: the machine has work enough with each.
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# What may be set on the command line.
PORT ?= 4180
FUZZTIME ?= 10s
BENCH ?= .
comma := ,
# Drafts that nothing was tuned on, those of them that were there first, those that are
# most like a practice's day, and those that were seen while tuning.
EVAL ?= $(sort $(wildcard screening/testdata/held-*.jsonl))
FIRST ?= $(filter-out screening/testdata/held-c% screening/testdata/held-d% screening/testdata/held-g%,$(EVAL))
DAILY ?= $(filter %-gr.jsonl %-gt.jsonl %-gx.jsonl %-gz.jsonl %-gaa.jsonl %-gab.jsonl %-gac.jsonl %-gad.jsonl %-gae.jsonl %-gat.jsonl %-gbb.jsonl %-gbv.jsonl %-gcd.jsonl,$(EVAL))
SEEN ?= $(sort $(wildcard screening/testdata/drafts-*.jsonl screening/testdata/fresh-*.jsonl))
# What must at least be reached on the first three, and how many mistakes are printed.
FLOOR ?= screening/testdata/floor.json
FIRST_FLOOR ?= screening/testdata/floor-first.json
DAILY_FLOOR ?= screening/testdata/floor-daily.json
WORST ?= 5
# What the demo page shows of both, and of the benchmark.
MEASURED := www/src/measured
# For one browser, or some scenarios: make e2e BROWSER=firefox ONLY=picture
BROWSER ?=
ONLY ?=

STATICCHECK_VERSION := v0.8.2
DEADCODE_VERSION := v0.52.0
# What is compiled without inlining: it is asked once a draft or never, and inlined weighs
# 30 KB more.
COMPACT := fmt prescreen/screening/wire
# Bytes. What more weighs is felt at every start of the background.
WASM_LIMIT := 4420000
# The demo page's, which also reads files.
FILES_LIMIT := 4930000

VERSION := $(shell sed -n 's/^.*"version": *"\([0-9.]*\)".*/\1/p' extension/manifest.json)
NPM := extension/node_modules/.package-lock.json
PEERS := wasm/bench/node_modules/.package-lock.json
STATICCHECK := dist/tools/staticcheck-$(STATICCHECK_VERSION)
DEADCODE := dist/tools/deadcode-$(DEADCODE_VERSION)
CORE := dist/prescreen.wasm dist/prescreen-files.wasm dist/notes.wasm dist/wasm_exec.js
CORE_SOURCES := go.mod go.sum $(shell find screening wasm -type f ! -name '*_test.go' \
	! -path '*/testdata/*' ! -path '*/cmd/*' ! -path '*/generate/*' ! -path '*/train/*' ! -path '*/lists/*' ! -path '*/bench/*' ! -path 'wasm/pictures/*')
NOTES_SOURCES := go.mod go.sum $(shell find wasm/pictures -type f -name '*.go' ! -name '*_test.go')
PAGE_SOURCES := extension/manifest.json extension/managed-schema.json extension/build.mjs extension/models.mjs extension/notices.mjs extension/without-html.mjs extension/words.mjs extension/words-notice.md screening/lexicon/SOURCES.md extension/tsconfig.json \
	$(shell find extension/src extension/_locales extension/icons www -type f \
	! -name '*.test.ts' ! -name '*.test.tsx' ! -name '*.test.mjs' ! -path 'www/e2e/*' ! -path 'www/warning.png') wasm/pictures/pictures.d.ts
E2E := $(if $(BROWSER),--browser $(BROWSER)) $(if $(ONLY),--only '$(ONLY)')

.PHONY: help run build wasm test lint test-go test-wasm test-unit e2e matrix soak attack eval eval-pictures eval-words bench fuzz package test-package picture clean FORCE

help: ## List what can be done
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build everything, say how to load the extension, serve the demo (PORT=4180)
	@PORT=$(PORT) node www/serve.mjs

build: dist/bundled ## Build core, extension and demo into dist/, and print the core's size
	@raw=$$(wc -c < dist/prescreen.wasm); packed=$$(gzip -9nc dist/prescreen.wasm | wc -c); \
	echo "core: $$((raw)) bytes, $$((packed)) with gzip, limit $(WASM_LIMIT)"; \
	if [ $$((raw)) -gt $(WASM_LIMIT) ]; then echo "The core is too large." >&2; exit 1; fi
	@raw=$$(wc -c < dist/prescreen-files.wasm); packed=$$(gzip -9nc dist/prescreen-files.wasm | wc -c); \
	echo "core with files: $$((raw)) bytes, $$((packed)) with gzip, limit $(FILES_LIMIT)"; \
	if [ $$((raw)) -gt $(FILES_LIMIT) ]; then echo "The core with files is too large." >&2; exit 1; fi

wasm: $(CORE) ## Build only the core

test: lint test-go test-wasm test-unit build e2e ## Install what the tests need, and run all of them
	@echo "All tests have passed."

lint: $(STATICCHECK) $(DEADCODE) $(NPM) dist/bundled ## Check formatting, types, and the rules of Go, biome and the stores
	@echo "== lint: Go"
	@unformatted=$$(gofmt -l screening wasm); \
	if [ -n "$$unformatted" ]; then echo "gofmt would change:"; echo "$$unformatted"; exit 1; fi
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm ./wasm/pictures
	GOOS=js GOARCH=wasm go vet -tags files ./wasm
	$(STATICCHECK) ./...
	GOOS=js GOARCH=wasm $(STATICCHECK) ./wasm ./wasm/pictures
	GOOS=js GOARCH=wasm $(STATICCHECK) -tags files ./wasm
	@unreachable=$$(GOOS=js GOARCH=wasm $(DEADCODE) -test -tags files ./...); \
	if [ -n "$$unreachable" ]; then echo "Nothing calls:"; echo "$$unreachable"; exit 1; fi
	@echo "== lint: TypeScript"
	cd extension && node_modules/.bin/tsc --noEmit
	cd extension && node_modules/.bin/biome check --error-on-warnings
	cd extension && node_modules/.bin/biome check --error-on-warnings --config-path=biome.json ../www ../wasm
	@echo "== lint: extension"
	cd extension && npm run --silent lint:store

test-go: ## Run the tests of the core
	@echo "== tests of the core"
	go test ./...

test-wasm: $(CORE) ## Run the tests of the core's border to JavaScript
	@echo "== tests of the core as WASM"
	@command -v node > /dev/null || { echo "Node 20.15 or newer is needed." >&2; exit 1; }
	node --test wasm/*.test.mjs wasm/pictures/*.test.mjs www/*.test.mjs

test-unit: $(NPM) ## Run the extension's tests that need no browser
	@echo "== unit tests of the extension"
	cd extension && node test.mjs

e2e: dist/bundled $(NPM) ## Run the browser tests of extension and demo (BROWSER=, ONLY=)
	@failed=0; \
	echo "== browser tests: extension"; node extension/e2e/run.mjs $(E2E) || failed=1; \
	echo "== browser tests: demo"; node www/e2e/run.mjs $(E2E) || failed=1; \
	exit $$failed

matrix: dist/bundled $(NPM) ## Run what must hold at every box of every site (BROWSER=, ONLY=)
	@echo "== browser tests: matrix"
	node extension/e2e/run.mjs --suite matrix $(E2E)

soak: dist/bundled $(NPM) ## Run what takes minutes: cost of typing, memory, races (BROWSER=, ONLY=)
	node extension/e2e/run.mjs --suite soak $(E2E)
	node www/e2e/run.mjs --suite soak $(E2E)

eval: ## Measure the core on labelled drafts: set aside (EVAL=files), and seen while tuning
	@echo "== drafts set aside"
	@go run ./screening/cmd/eval -worst $(WORST) -floor $(FLOOR) -record $(MEASURED)/set-aside.json $(EVAL)
	@echo
	@$(if $(FIRST),echo "== those of them that were there first"; go run ./screening/cmd/eval -floor $(FIRST_FLOOR) $(FIRST) | sed -n 1$(comma)6p)
	@echo
	@$(if $(DAILY),echo "== those of them that are most like a practice's day"; go run ./screening/cmd/eval -floor $(DAILY_FLOOR) $(DAILY) | sed -n 1$(comma)6p)
	@echo
	@echo "== drafts seen while tuning"
	@go run ./screening/cmd/eval -record $(MEASURED)/seen.json $(SEEN) | sed -n 1,6p

eval-pictures: dist/bundled $(NPM) ## Measure how well faces are found, on pictures of npm packages that it fetches
	node extension/eval/run.mjs

eval-words: dist/bundled $(NPM) ## Measure how well words in pictures are read, on lists that it draws
	node extension/eval/words.mjs

bench: dist/bundled $(NPM) $(PEERS) ## Measure the core in WASM beside npm packages, and run its Go benchmarks (BENCH=pattern)
	@echo "== the core as WASM, and its peers"
	@node wasm/bench/run.mjs
	@echo "== benchmarks of the core"
	go test -run '^$$' -bench '$(BENCH)' -benchmem ./screening/...

fuzz: ## Run every fuzz function for a while (FUZZTIME=10s)
	@for package in $$(go list ./screening/...); do \
		listed=$$(go test -list '^Fuzz' $$package); \
		for target in $$(grep '^Fuzz' <<< "$$listed" || true); do \
			echo "== $$package $$target"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) $$package; \
		done; \
	done

package: build ## Zip extension, sources, demo and command into dist/packages, the same bytes every time
	@node extension/packages/make.mjs

attack: dist/bundled $(NPM) ## Try what extension/SECURITY.md speaks of against the built extension (BROWSER=, ONLY=)
	node extension/e2e/run.mjs --suite attacks $(E2E)

test-package: package ## Build the packages again elsewhere and on another day, and compare; lint what the stores get
	node --test extension/packages/*.test.mjs

picture: ## Renew the pictures of README and stores from the last browser tests
	cp dist/screenshots/warning.png www/warning.png
	cp dist/screenshots/facebook-reply-light-chromium.png extension/store/en/1-reply.png
	cp dist/screenshots/facebook-post-light-chromium.png extension/store/en/2-post.png
	cp dist/screenshots/anyway-chromium.png extension/store/en/3-anyway.png
	cp dist/screenshots/instagram-comment-dark-chromium.png extension/store/en/4-dark.png
	cp dist/screenshots/spanish.png extension/store/es/1-reply.png

clean: ## Remove everything that was built
	rm -rf dist

# What the targets above stand on.

dist/bundled: $(CORE) $(NPM) $(PAGE_SOURCES)
	@echo "Bundling extension and demo …"
	@cd extension && node build.mjs
	@touch $@

# Binaryen takes a tenth off what Go's compiler gives; it may take the lowest bytes of
# memory for unused, since Go keeps the first 4,096 free (wasmMinDataAddr in its linker)
# and checks for nil itself. The demo page's core also reads files; the extension's does
# without, since it is loaded again and again.
dist/prescreen-files.wasm: TAGS := files
dist/prescreen-files.wasm: $(CORE_SOURCES)
dist/prescreen.wasm: $(filter-out screening/intake/% wasm/file.go wasm/many.go,$(CORE_SOURCES))
dist/prescreen.wasm dist/prescreen-files.wasm: $(NPM) dist/go-version extension/manifest.json
	@echo "Compiling $(@F) …"
	@GOOS=js GOARCH=wasm go build -tags '$(TAGS)' -trimpath -buildvcs=false $(addprefix -gcflags=,$(addsuffix =-l,$(COMPACT))) \
		-ldflags='-s -w -X main.version=$(VERSION)' -o dist/unpacked.wasm ./wasm
	@extension/node_modules/.bin/wasm-opt -Oz --low-memory-unused --reorder-functions --enable-bulk-memory \
		--enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals dist/unpacked.wasm -o $@

# Without inlining, which takes a tenth off it; Binaryen takes minutes for this one,
# and next to nothing off it once it is packed.
dist/notes.wasm: $(NOTES_SOURCES) dist/go-version
	@echo "Compiling what reads the metadata of pictures …"
	@GOOS=js GOARCH=wasm go build -trimpath -buildvcs=false -gcflags=all=-l -ldflags='-s -w' -o $@ ./wasm/pictures

# The runtime must be of the compiler that made the core.
dist/wasm_exec.js: dist/go-version
	@cp "$$(go env GOROOT)/lib/wasm/wasm_exec.js" $@
	@touch $@

dist/go-version: FORCE
	@command -v go > /dev/null || { echo "Go 1.26 or newer is needed." >&2; exit 1; }
	@mkdir -p dist
	@go version | cmp -s - $@ || go version > $@

$(NPM): extension/package.json extension/package-lock.json
	@command -v npm > /dev/null || { echo "Node 20.15 or newer with npm is needed." >&2; exit 1; }
	@echo "Installing what the build needs from npm …"
	@cd extension && npm ci --no-progress --loglevel=error
	@touch $@

$(PEERS): wasm/bench/package.json wasm/bench/package-lock.json
	@echo "Installing the packages that are measured beside the core …"
	@cd wasm/bench && npm ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

$(STATICCHECK):
	@echo "Installing staticcheck $(STATICCHECK_VERSION) …"
	@mkdir -p dist/tools
	@GOBIN='$(CURDIR)/dist/tools' go install honnef.co/go/tools/cmd/staticcheck@$(STATICCHECK_VERSION)
	@mv dist/tools/staticcheck $@

$(DEADCODE):
	@echo "Installing deadcode $(DEADCODE_VERSION) …"
	@mkdir -p dist/tools
	@GOBIN='$(CURDIR)/dist/tools' go install golang.org/x/tools/cmd/deadcode@$(DEADCODE_VERSION)
	@mv dist/tools/deadcode $@
