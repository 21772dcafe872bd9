package main

import "prescreen/screening/learned"

// gist is the way from a context to its gist, and what is needed for the way back.
type gist struct {
	context, author           *inputs
	h, authorH                [][]float32
	where, authorWhere        []int
	kept, authorKept, in, out []float32
	place                     int
}

func (p *pass) gist(s *sample) *gist {
	n := p.t.net
	k := &gist{context: p.inputs(&s.context), author: p.inputs(&s.author), place: s.place}
	k.h, k.authorH = rectified(over(&n.Context, k.context)), rectified(over(&n.Context, k.author))
	k.in, k.where = summary(k.h, learned.Units, 2)
	k.kept = p.keep(len(k.in))
	multiply(k.in, k.kept)
	author, where := summary(k.authorH, learned.Units, 1)
	author, k.authorWhere = author[:learned.Units], where
	k.authorKept = p.keep(len(author))
	multiply(author, k.authorKept)
	k.in = append(append(k.in, author...), n.Place[s.place*learned.PlaceWidth:(s.place+1)*learned.PlaceWidth]...)
	k.out = rectify(plain(&n.Gist, k.in))
	return k
}

func (p *pass) gistBack(k *gist, d, dHeard []float32) {
	n, g := p.t.net, p.g
	const units = learned.Units
	rectifyBack(k.out, d)
	din := make([]float32, len(k.in))
	plainBack(&n.Gist, &g.Gist, k.in, d, din)
	for i, x := range dHeard {
		din[i] += x
	}
	multiply(din[:2*units], k.kept)
	dh := rows(len(k.h), units)
	summaryBack(din[:2*units], k.where, 2, dh)
	p.overBack(&n.Context, &g.Context, k.context, masked(k.h, dh))
	author := make([]float32, 2*units) // the mean is not used
	copy(author, din[2*units:3*units])
	multiply(author[:units], k.authorKept)
	dh = rows(len(k.authorH), units)
	summaryBack(author, k.authorWhere, 1, dh)
	p.overBack(&n.Context, &g.Context, k.author, masked(k.authorH, dh))
	add(g.Place[k.place*learned.PlaceWidth:][:learned.PlaceWidth], din[3*units:])
}

// contextAlone learns what a context is and whether it claims care.
func (p *pass) contextAlone(s *sample, weight float32) {
	n, g := p.t.net, p.g
	k := p.gist(s)
	dGist := make([]float32, len(k.out))
	if s.claims != nil {
		plainBack(&n.Care, &g.Care, k.out, []float32{weight * careWeight * slope(plain(&n.Care, k.out)[0], *s.claims)}, dGist)
	}
	dHeard := make([]float32, 3*learned.Units)
	if s.kind >= 0 {
		heard := k.in[:3*learned.Units]
		d := softmax(plain(&n.Kind, heard))
		d[s.kind]--
		for i := range d {
			d[i] *= weight * kindWeight
		}
		plainBack(&n.Kind, &g.Kind, heard, d, dHeard)
	}
	p.gistBack(k, dGist, dHeard)
}
