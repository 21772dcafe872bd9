package speech

import (
	"strings"

	"prescreen/screening/text"
)

// Canonical gives the words that a token stands for: contractions in full,
// texting forms as words, drawn-out letters shortened. Most tokens are one word.
func Canonical(k *text.Token) []string {
	if k.Kind != text.Word && k.Kind != text.Code {
		return []string{k.Word}
	}
	w := k.Word
	if len(w) == 1 && k.Case != text.Lower {
		return []string{w} // an initial, a compass point
	}
	if full, ok := spellings[w]; ok {
		return full
	}
	if strings.Contains(w, "'") {
		if full := contraction(w); full != nil {
			return full
		}
	}
	if short := shorten(w); short != w {
		if full, ok := spellings[short]; ok {
			return full
		}
		return []string{short}
	}
	return []string{w}
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

// spellings are texting forms and missing apostrophes, English and Spanish.
var spellings = map[string][]string{
	"u": {"you"}, "ya": {"you"}, "yall": {"you", "all"}, "ur": {"your"}, "youre": {"you", "are"}, "yourr": {"your"},
	"youve": {"you", "have"}, "youll": {"you", "will"}, "weve": {"we", "have"}, "ive": {"i", "have"}, "im": {"i", "am"},
	"theyre": {"they", "are"}, "hes": {"he", "is"}, "shes": {"she", "is"}, "thats": {"that", "is"}, "whats": {"what", "is"},
	"dont": {"do", "not"}, "doesnt": {"does", "not"}, "didnt": {"did", "not"}, "cant": {"can", "not"}, "cannot": {"can", "not"},
	"wont": {"will", "not"}, "isnt": {"is", "not"}, "wasnt": {"was", "not"}, "arent": {"are", "not"}, "werent": {"were", "not"},
	"havent": {"have", "not"}, "hasnt": {"has", "not"}, "wouldnt": {"would", "not"}, "couldnt": {"could", "not"},
	"shouldnt": {"should", "not"}, "aint": {"is", "not"}, "lets": {"let", "us"},
	"gonna": {"going", "to"}, "gotta": {"got", "to"}, "wanna": {"want", "to"}, "gotcha": {"got", "you"},
	"r": {"are"}, "n": {"and"}, "thx": {"thanks"}, "thnx": {"thanks"}, "tx": {"thanks"}, "ty": {"thank", "you"}, "tysm": {"thank", "you", "so", "much"},
	"thankyou": {"thank", "you"}, "yw": {"you", "are", "welcome"}, "np": {"no", "problem"}, "nvm": {"never", "mind"},
	"pls": {"please"}, "plz": {"please"}, "plse": {"please"}, "tmrw": {"tomorrow"}, "tmr": {"tomorrow"}, "2moro": {"tomorrow"},
	"tomm": {"tomorrow"}, "2day": {"today"}, "2nite": {"tonight"}, "2night": {"tonight"}, "tonite": {"tonight"},
	"appt": {"appointment"}, "appts": {"appointments"}, "appointmnt": {"appointment"}, "appoinment": {"appointment"}, "appointment's": {"appointment"},
	"pt": {"patient"}, "pts": {"patients"}, "pt's": {"patient's"}, "w": {"with"}, "b4": {"before"}, "gr8": {"great"}, "bc": {"because"}, "cuz": {"because"}, "rn": {"rn"},
	"ppl": {"people"}, "msg": {"message"}, "msgs": {"messages"}, "info": {"information"}, "dob": {"birthdate"}, "bday": {"birthday"},
	"luv": {"love"}, "sry": {"sorry"}, "wk": {"week"}, "wks": {"weeks"}, "yrs": {"years"}, "yr": {"year"}, "mos": {"months"}, "mins": {"minutes"},
	"dr's": {"dr"}, "docs": {"doctors"}, "doc": {"doctor"}, "meds": {"medications"}, "rx": {"prescription"}, "insta": {"instagram"}, "fb": {"facebook"},
	"hiya": {"hi"}, "heya": {"hey"}, "yay": {"yay"}, "congratulations": {"congrats"}, "congratz": {"congrats"}, "grats": {"congrats"},
	// Spanish
	"q": {"que"}, "k": {"que"}, "xq": {"porque"}, "pq": {"porque"}, "tmb": {"tambien"}, "tb": {"tambien"}, "pa": {"para"}, "pal": {"para", "el"},
	"grax": {"gracias"}, "grcs": {"gracias"}, "gracia": {"gracias"}, "ud": {"usted"}, "uds": {"ustedes"}, "dnd": {"donde"}, "d": {"de"}, "xfa": {"por", "favor"}, "porfa": {"por", "favor"},
	"del": {"de", "el"}, "al": {"a", "el"},
}

// numberWords are words that state a number.
var numberWords = map[string]bool{
	"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true,
	"eleven": true, "twelve": true, "fifteen": true, "twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true,
	"seventy": true, "eighty": true, "ninety": true, "hundred": true,
	"dos": true, "tres": true, "cuatro": true, "cinco": true, "seis": true, "siete": true, "ocho": true, "nueve": true, "diez": true,
	"once": false, "doce": true, "quince": true, "veinte": true, "treinta": true, "cuarenta": true, "cincuenta": true, "sesenta": true,
	"setenta": true, "ochenta": true, "noventa": true, "cien": true,
}
