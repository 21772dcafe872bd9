package speech

import (
	"strings"

	"prescreen/screening/text"
)

// Canonical gives the words that a token stands for: contractions in full,
// texting forms as words, drawn-out letters shortened. Most tokens stand for
// themselves; for them it gives nil.
func Canonical(k *text.Token) []string {
	if k.Kind != text.Word && k.Kind != text.Code {
		return nil
	}
	w := k.Word
	if len(w) == 1 && k.Case != text.Lower {
		return nil // an initial, a compass point
	}
	if n := forms.Of(w); n >= 0 && !(k.Case == text.Title && names.Has(w)) {
		return fulls[n]
	}
	if strings.Contains(w, "'") {
		if full := contraction(w); full != nil {
			return full
		}
	}
	if short := shorten(w); short != w {
		if n := forms.Of(short); n >= 0 {
			return fulls[n]
		}
		return []string{short}
	}
	return nil
}

var endings = []struct{ ending, word string }{
	{"n't", "not"}, {"'re", "are"}, {"'ve", "have"}, {"'ll", "will"}, {"'m", "am"}, {"'d", "would"},
}

func contraction(w string) []string {
	switch w {
	case "can't":
		return []string{"can", "not"}
	case "won't":
		return []string{"will", "not"}
	case "it's", "that's", "he's", "she's", "what's", "there's", "here's", "who's", "how's", "where's":
		return []string{w[:len(w)-2], "is"}
	case "let's":
		return []string{"let", "us"}
	case "y'all":
		return []string{"you", "all"}
	case "y'all're":
		return []string{"you", "all", "are"}
	case "o'clock":
		return nil
	}
	for _, e := range endings {
		if base, ok := strings.CutSuffix(w, e.ending); ok && base != "" {
			return []string{base, e.word}
		}
	}
	return nil
}

// shorten undoes letters that are drawn out for effect: "sooooo", "yesss".
// Three or more of a kind become one; English doubles stay as they are.
func shorten(w string) string {
	n := 0
	for i := 0; i+2 < len(w); i++ {
		if w[i] == w[i+1] && w[i] == w[i+2] && w[i] >= 'a' && w[i] <= 'z' {
			n++
		}
	}
	if n == 0 {
		return w
	}
	var b strings.Builder
	for i := 0; i < len(w); {
		j := i
		for j < len(w) && w[j] == w[i] {
			j++
		}
		if j-i >= 3 {
			b.WriteByte(w[i])
		} else {
			b.WriteString(w[i:j])
		}
		i = j
	}
	return b.String()
}

// names are the texting forms that are names as well when they begin with a capital.
var names = text.SetOf("ty al del mos pa ud doc")

// texting holds texting forms and missing apostrophes, English and Spanish. An
// underscore stands between the words that one form stands for. They are kept as
// text, since a map literal would take twice the space in the binary.
const texting = `
u=you yall=you_all ur=your youre=you_are yourr=your youve=you_have youll=you_will weve=we_have ive=i_have im=i_am
theyre=they_are hes=he_is shes=she_is thats=that_is whats=what_is dont=do_not doesnt=does_not didnt=did_not cant=can_not
cannot=can_not wont=will_not isnt=is_not wasnt=was_not arent=are_not werent=were_not havent=have_not hasnt=has_not
wouldnt=would_not couldnt=could_not shouldnt=should_not aint=is_not lets=let_us gonna=going_to gotta=got_to wanna=want_to
gotcha=got_you r=are n=and thx=thanks thnx=thanks tx=thanks ty=thank_you tysm=thank_you_so_much thankyou=thank_you
yw=you_are_welcome np=no_problem nvm=never_mind pls=please plz=please plse=please tmrw=tomorrow tmr=tomorrow 2moro=tomorrow
tomm=tomorrow 2day=today 2nite=tonight 2night=tonight tonite=tonight appt=appointment appts=appointments appointmnt=appointment
appoinment=appointment appointment's=appointment pt=patient pts=patients pt's=patient's w=with b4=before gr8=great bc=because
cuz=because rn=rn ppl=people msg=message msgs=messages info=information dob=birthdate bday=birthday luv=love sry=sorry wk=week
wks=weeks yrs=years yr=year mos=months mins=minutes dr's=dr docs=doctors doc=doctor meds=medications rx=prescription
insta=instagram fb=facebook hiya=hi heya=hey yay=yay congratulations=congrats congratz=congrats grats=congrats
q=que k=que xq=porque pq=porque tmb=tambien tb=tambien pa=para pal=para_el grax=gracias grcs=gracias gracia=gracias ud=usted
uds=ustedes dnd=donde d=de xfa=por_favor porfa=por_favor del=de_el al=a_el
`

// forms numbers the texting forms, and fulls are the words of each.
var forms, fulls = func() (*text.Index, [][]string) {
	var names []string
	var full [][]string
	for _, f := range strings.Fields(texting) {
		form, words, _ := strings.Cut(f, "=")
		names, full = append(names, form), append(full, strings.Split(words, "_"))
	}
	return text.IndexOf(names), full
}()

// numberWords are words that state a number. "one" and "once" rarely do.
var numberWords = text.SetOf(`two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
		seventy eighty ninety hundred dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta
		sesenta setenta ochenta noventa cien`)
