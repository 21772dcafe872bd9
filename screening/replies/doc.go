// Package replies proposes compliant texts. A template is a wording in English
// and Spanish that says nothing about anyone; a test screens every template
// under every kind of context. The practice may replace a wording by its own.
package replies
