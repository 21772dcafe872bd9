package policy

import (
	"prescreen/screening"
	"prescreen/screening/identifiers"
)

// media screens what attached files say in words: their names, and the notes
// that somebody wrote into them. In a picture's name a person's is no vocative
// and no greeting: it says who is to be seen.
func (c *Checker) media(d *screening.Draft) ([]screening.Finding, error) {
	var found []screening.Finding
	whole := screening.MediaText(d)
	for _, caption := range screening.Captions(d) {
		r, err := screening.Read(&screening.Draft{Surface: screening.Post, Site: d.Site, Text: caption.Text}, c.own)
		if err != nil {
			return nil, err
		}
		said := screening.Screen(r, c.rules, c.level)
		if l := c.level(identifiers.Name, screening.Caution); l != screening.Clear {
			for _, p := range r.People {
				if p.Kind == screening.Named {
					said = append(said, screening.Finding{Rule: identifiers.Name, Level: l, Span: p.Span})
				}
			}
			said = screening.InOrder(said)
		}
		for _, f := range said {
			f.In, f.Span = screening.InMedia, caption.Span(f.Span)
			f.Quote = whole[f.Start:f.End]
			found = append(found, f)
		}
	}
	return found, nil
}
