package screening_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// extensionRooms says what each folder of extension/src may import of the others.
// Composer, guard and panel know no site, sites know no panel, and all of them
// reach whoever checks a draft only by what they are handed: so the demo page can
// use them as they are. The net lives in the page's world and reaches nothing. "types:" allows types only, which leave nothing behind.
var extensionRooms = map[string][]string{
	"composer":    {},
	"sites":       {"composer/"},
	"guard":       {"composer/", "sites/site", "sites/block", "net/question", "policy/standing", "record/id", "types:record/entry", "types:protocol"},
	"net":         {},
	"pictures":    {},
	"attachments": {"net/question", "net/files-question", "types:pictures/inspection", "types:protocol", "types:record/entry"},
	"panel":       {"composer/cut", "register/words", "record/entry", "record/words", "types:policy/standing", "types:guard/ports", "types:attachments/ports", "types:pictures/inspection", "types:protocol"},
	"ideas":       {"types:panel/messages"},
	"profile":     {},
	"policy":      {},
	"record":      {"types:panel/messages"},
	"register":    {"types:panel/messages"},
	"options":     {"composer/clipboard", "ideas/", "profile/", "policy/", "record/", "register/", "types:record-protocol", "types:panel/messages", "types:protocol"},
	"popup":       {"composer/clipboard", "ideas/", "record/words", "page-protocol", "panel/reasons", "types:panel/messages"},
	"background":  {"protocol", "types:page-protocol", "profile/", "policy/", "record/", "register/", "types:record-protocol", "localised", "types:panel/messages"},
}

// Words of data, colours, types, and how one listens on a page or reads an own file, that all share.
var shared = []string{"../_locales/", "../../wasm/prescreen", "../../wasm/pictures/pictures", "theme.css", "listening", "own-file"}

// browserRooms have the browser's extension interface at hand; the others run on any page.
var browserRooms = []string{"background"}

var (
	imports = regexp.MustCompile(`(?ms)^(?:import|export)\s(?:([^;"']*?)\sfrom\s)?["']([^"']+)["'];`)
	// A type named for itself among others: `{ type Site, surfaceOf }`.
	typeOnly  = regexp.MustCompile(`^type\s|^\{(\s*type\s[^,}]+,?)+\s*\}$`)
	browserIs = regexp.MustCompile(`\b(chrome|browser)\.(runtime|storage|i18n|tabs)\b`)
)

func TestExtensionRoomsStayApart(t *testing.T) {
	src := os.DirFS("../extension/src")
	for room, allowed := range extensionRooms {
		files := 0
		err := fs.WalkDir(src, room, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !isSource(name) {
				return err
			}
			files++
			code, err := fs.ReadFile(src, name)
			if err != nil {
				return err
			}
			for _, m := range imports.FindAllStringSubmatch(string(code), -1) {
				what, from := m[1], m[2]
				if !strings.HasPrefix(from, ".") {
					continue
				}
				target := path.Join(path.Dir(name), from)
				if strings.HasPrefix(target, room+"/") || isOneOf(target, shared) {
					continue
				}
				if !mayImport(allowed, target, typeOnly.MatchString(what)) {
					t.Errorf("extension/src/%s imports %s; %s may import %v", name, target, room, allowed)
				}
			}
			if !isOneOf(room, browserRooms) && browserIs.Match(code) {
				t.Errorf("extension/src/%s calls the browser's extension interface; that is for %v and the entries", name, browserRooms)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		if files == 0 {
			t.Errorf("extension/src/%s holds no source: the rooms in this test are out of date", room)
		}
	}
}

func mayImport(allowed []string, target string, typesOnly bool) bool {
	for _, rule := range allowed {
		rule, types := strings.CutPrefix(rule, "types:")
		if types && !typesOnly {
			continue
		}
		if target == rule || strings.HasSuffix(rule, "/") && strings.HasPrefix(target, rule) {
			return true
		}
	}
	return false
}

func isSource(name string) bool {
	if strings.HasSuffix(name, ".test.ts") || strings.HasSuffix(name, ".test.tsx") || strings.HasSuffix(name, ".d.ts") {
		return false
	}
	return strings.HasSuffix(name, ".ts") || strings.HasSuffix(name, ".tsx")
}

func isOneOf(name string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}
