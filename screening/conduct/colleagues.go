package conduct

import (
	"slices"

	"prescreen/screening"
	"prescreen/screening/lexicon"
	"prescreen/screening/speech"
	"prescreen/screening/text"
)

var (
	// workplaces are where people of a practice work, said behind their name or before it.
	workplaces = text.SetOf(`billing checkout desk front office referrals scheduling triage transport sterilization precert intake records lab xray imaging housekeeping
		maintenance registration admissions dispensary optical recall accounting payroll facturacion recepcion archivo caja limpieza mantenimiento admision laboratorio
		referencias citas parqueo almacen`)
	// within stand between a name and a workplace, with what else may.
	within = text.SetOf("in at from on over de en del")
	beside = text.SetOf("the our la el los medical")
	// jobs are those that elsewhere are had too; lexicon.StaffRole has the others.
	jobs = text.SetOf(`assistant coordinator manager lead supervisor interpreter translator interprete traductora traductor asistente coordinadora coordinador
		secretaria secretary janitor custodian biller scheduler receptionist recepcionista tech trainee extern coworker colleague companera companero
		administrator bookkeeper handyman`)
	// folk are said of anybody; behind a workplace they are staff: our lab girl.
	folk = text.SetOf("lady ladies girl gal guy man queen king wizard whiz star lead manager team chica muchacha muchacho senora")
	ours = text.SetOf("our nuestra nuestro")
	// arrivals turn letters behind a name into those of somebody here.
	arrivals = text.SetOf("our us we welcome meet joins joined joining introducing nuestra nuestro bienvenida bienvenido presentamos")
	degrees  = text.SetOf("rn np fnp pa pac cnm pt dpt ot otr md do dds dmd rdh cma lvn lpn crna aud od dc lcsw lmft phd rd rdn pharmd bsn msn dnp")
)

// colleagues reports the names of those who are said to work here.
func colleagues(r *screening.Reading, report func(screening.Hit)) {
	if r.News || r.Historic {
		return
	}
	for n := range r.Text.Sentences {
		if !speaksOfWork(r, n) {
			continue
		}
		for _, people := range [][]screening.Person{r.PeopleIn(n), r.Strangers(n)} {
			for _, p := range people {
				if p.Kind == screening.Named && !p.OfAuthor && colleague(r, n, p.Words) {
					report(screening.Hit{Span: p.Span})
				}
			}
		}
	}
}

// colleague reports whether the words around a name in sentence n say that it is the
// name of somebody who works here: Kip in transport; our casting tech Demarcus; our own
// Brita; Erin Pruitt, FNP.
func colleague(r *screening.Reading, n int, name speech.Range) bool {
	in := r.Text.Sentences[n]
	w := r.Text.Words
	if name.From > in.From && w[name.From-1].Text == "own" && r.SpeaksOfCare(n) {
		return false // our own Pete, who sees us for his knees
	}
	return worksAt(w, in, name.To) || ourOwn(w, in, name.From) || name.To < in.To && name.Len() > 1 && degrees.Has(w[name.To].Text) &&
		r.Text.Tokens[w[name.To].Token].Case == text.Upper && amongUs(w, in)
}

// amongUs reports whether a sentence speaks of the practice as us, or greets somebody new.
func amongUs(w []speech.Word, in speech.Range) bool {
	return slices.ContainsFunc(w[in.From:in.To], func(w speech.Word) bool { return arrivals.Has(w.Text) })
}

// speaksOfWork reports whether a sentence has any of the words without which colleague
// says no: most have none.
func speaksOfWork(r *screening.Reading, n int) bool {
	in := r.Text.Sentences[n]
	for i := in.From; i < in.To; i++ {
		if t := r.Text.Words[i].Text; ours.Has(t) || workplaces.Has(t) || degrees.Has(t) {
			return true
		}
	}
	return false
}

// worksAt reads on from word i: in billing; from the front desk; el de mantenimiento.
func worksAt(w []speech.Word, in speech.Range, i int) bool {
	if i < in.To && w[i].Comma && !beside.Has(w[i].Text) {
		return false // "Sonja, at the desk they told me"
	}
	from, placed := i, false
	for i < in.To && i < from+4 && (within.Has(w[i].Text) || beside.Has(w[i].Text)) {
		placed = placed || within.Has(w[i].Text)
		i++
	}
	return placed && i < in.To && workplaces.Has(w[i].Text)
}

// ourOwn reads back from word i: our own; our casting tech; our lab girl; nuestra
// intérprete.
func ourOwn(w []speech.Word, in speech.Range, i int) bool {
	at := i - 1
	if at < in.From {
		return false
	}
	job := jobs.Has(w[at].Text) || w[at].Class&lexicon.StaffRole != 0 && w[at].Class&lexicon.Ambiguous == 0
	if !job && folk.Has(w[at].Text) && at > in.From {
		job = workplaces.Has(w[at-1].Text)
	}
	if !job && w[at].Text != "own" {
		return false
	}
	for at--; at >= in.From && at >= i-5; at-- {
		if ours.Has(w[at].Text) {
			return true
		}
	}
	return false
}
