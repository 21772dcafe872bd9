package wire

import (
	"prescreen/screening"
	"prescreen/screening/text"
)

// Report is a report as the contract shapes it.
type Report struct {
	ID       string    `json:"id,omitempty"`
	Verdict  string    `json:"verdict"`
	Findings []Finding `json:"findings"`
	Replies  []Reply   `json:"replies"`
	Lang     string    `json:"lang"`
}

// Finding is a finding with Start and End in UTF-16 code units.
type Finding struct {
	Rule     string `json:"rule"`
	Category string `json:"category"`
	Level    string `json:"level"`
	In       string `json:"in"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Quote    string `json:"quote"`
	Title    string `json:"title"`
	Why      string `json:"why"`
	Basis    string `json:"basis"`
	Advice   string `json:"advice"`
}

// Reply is a proposed compliant text.
type Reply struct {
	Template string `json:"template"`
	Lang     string `json:"lang"`
	Text     string `json:"text"`
}

// ReportOf converts a report on a draft.
func ReportOf(d *screening.Draft, r *screening.Report) Report {
	out := Report{ID: d.ID, Verdict: r.Verdict.String(), Lang: r.Lang, Findings: []Finding{}, Replies: []Reply{}}
	units := map[screening.Part]*text.Units{}
	for _, f := range r.Findings {
		u := units[f.In]
		if u == nil {
			u = text.NewUnits(partText(d, f.In))
			units[f.In] = u
		}
		out.Findings = append(out.Findings, Finding{
			Rule: f.Rule.ID, Category: f.Rule.Category, Level: f.Level.String(), In: f.In.String(),
			Start: u.At(f.Start), End: u.At(f.End), Quote: f.Quote,
			Title: f.Rule.Title, Why: f.Rule.Why, Basis: f.Rule.Basis, Advice: f.Rule.Advice,
		})
	}
	for _, p := range r.Replies {
		out.Replies = append(out.Replies, Reply(p))
	}
	return out
}

// partText is what the spans of a part index. Findings about media index the
// names of the media, each on a line of its own.
func partText(d *screening.Draft, in screening.Part) string {
	switch {
	case in == screening.InText:
		return d.Text
	case in == screening.InContext && d.Context != nil:
		return d.Context.Text
	}
	return screening.MediaText(d)
}
