package speech

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"prescreen/screening/lexicon"
)

// All patterns compile: the first text that is read compiles them.
func TestPatternsCompile(t *testing.T) {
	n := 0
	for _, block := range [][]acts{safeActs, replyActs, careActs, topicActs, safeActsES, replyActsES, careActsES, topicActsES} {
		for _, a := range block {
			for line := range strings.Lines(a.patterns) {
				line = strings.TrimSpace(line)
				if line == "" {
					continue
				}
				n++
				p := new(compiler).compile(a.act, line)
				if p.from < 0 || p.from >= p.to || p.to > len(p.elements) || len(p.elements) > 22 {
					t.Errorf("%q reports [%d, %d) of %d elements", line, p.from, p.to, len(p.elements))
				}
				for i, e := range p.elements {
					if !e.start && !e.end && e.gap == 0 && len(e.words)+len(e.prefixes) == 0 && e.class == 0 && !e.number {
						t.Errorf("%q: element %d matches nothing", line, i)
					}
					if e.gap > 9 || e.gap < 0 {
						t.Errorf("%q: gap %d", line, e.gap)
					}
				}
				newMatcher([]*pattern{p})
			}
		}
	}
	if n < 500 {
		t.Errorf("%d patterns", n)
	}
}

// A word of a pattern that no text ever has in canonical spelling matches nothing.
func TestPatternsAreCanonical(t *testing.T) {
	for _, block := range [][]acts{safeActs, replyActs, careActs, topicActs, safeActsES, replyActsES, careActsES, topicActsES} {
		for _, a := range block {
			for line := range strings.Lines(a.patterns) {
				for _, e := range new(compiler).compile(a.act, strings.TrimSpace(line)).elements {
					// Of alternatives one that can be is enough; some stand for clarity.
					if len(e.words) != 1 || e.class != 0 || len(e.prefixes) > 0 || e.number || e.optional {
						continue
					}
					p := Read(e.words[0])
					if len(p.Words) != 1 || p.Words[0].Text != e.words[0] {
						t.Errorf("%q: no text holds %q, which is read as %v", strings.TrimSpace(line), e.words[0], words(p))
					}
				}
			}
		}
	}
}

func words(p *Speech) string {
	var out []string
	for _, w := range p.Words {
		out = append(out, w.Text)
	}
	return strings.Join(out, " ")
}

func TestMalformedPatternsPanic(t *testing.T) {
	for _, source := range []string{"<nobody>", "~3 welcome", "$", "see|", "?"} {
		t.Run(source, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it is taken")
				}
			}()
			newMatcher([]*pattern{new(compiler).compile(Thanks, source)})
		})
	}
}

// What the small language of patterns means, one element at a time. The words
// reported are joined by "|" where a pattern matches more than once.
func TestPatterns(t *testing.T) {
	for _, c := range []struct{ pattern, text, want string }{
		{"see you", "We see you soon", "see you"},
		{"see you", "We see them. You know", ""}, // not beyond a sentence
		{"see|meet you", "meet you", "meet you"},
		{"heal* well", "healing well, healed well", "healing well|healed well"},
		{"see you? soon", "see soon", "see soon"},
		{"see you? soon", "see you soon", "see you soon"},
		{"see ~2 soon", "see soon", "see soon"},
		{"see ~2 soon", "see the two soon", "see the two soon"},
		{"see ~2 soon", "see all of them soon", ""},
		{"^ see you", "See you", "See you"},
		{"^ see you", "We see you", ""},
		{"see you $", "I see you!", "see you"},
		{"see you $", "I see you there", ""},
		{"<number> years", "3 years and three years", "3 years|three years"},
		{"<kin> is", "My mother is here", "mother is"},
		{"my|your <procedure>", "your biopsy", "your biopsy"},
		{"thank [ you ] all", "thank you all", "you"},
		{"we [ saw you? ] here", "we saw here", "saw"},
	} {
		t.Run(c.pattern+" in "+c.text, func(t *testing.T) {
			p := Read(c.text)
			m := newMatcher([]*pattern{new(compiler).compile(Thanks, c.pattern)})
			var got []string
			for _, x := range m.find(p.Words, p.Sentences) {
				got = append(got, p.Quote(p.Bytes(x.Range)))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", strings.Join(got, "|"), c.want)
			}
		})
	}
}

var actNames = map[string]Act{
	"thanks-words": ThanksWords, "thanks": Thanks, "offline": Offline, "privacy": Privacy, "courtesy": Courtesy, "service": Service,
	"accepts-thanks": AcceptsThanks, "glad": GladOutcome, "apologises": Apologises, "sees-again": SeesAgain, "welcomes": WelcomesIn,
	"thanks-visit": ThanksVisit, "past": PastEncounter, "praises": PraisesOther, "wishes": WishesRecovery, "reports": Reports,
	"confirms": Confirms, "denies": Denies, "ours-since": OursSince, "booked": Booked, "missed": Missed, "advises": Advises,
	"reassures": Reassures, "asks-details": AsksDetails, "reshares": Reshares, "vents": Vents, "own-care": OwnCare, "complaint": Complaint,
	"question": HealthQuestion, "asks-booking": AsksAppointment, "asks-billing": AsksBilling, "asks-refill": AsksRefill,
	"asks-records": AsksRecords, "crisis": Crisis, "asks-service": AsksService, "other": OtherTopic,
}

// What sentences do at least; most do more, since rules ask for what they need.
func TestActs(t *testing.T) {
	tried := map[Act]bool{}
	for in, want := range map[string]string{
		// Safe under any text.
		"Thank you for the kind words!":                     "thanks-words",
		"Your note made our week":                           "thanks-words",
		"Thank you!":                                        "thanks",
		"Please call us at (612) 555-0142.":                 "offline",
		"Our office manager would love to talk by phone":    "offline",
		"We can't discuss anything individual here.":        "privacy",
		"To protect your privacy we take this to the phone": "privacy",
		"Good morning, everyone":                            "courtesy",
		"We are open until six on Thursdays":                "service",
		// What takes up that somebody was cared for.
		"You're welcome!":                           "accepts-thanks",
		"Anytime!":                                  "accepts-thanks",
		"Glad you're feeling better":                "glad",
		"So sorry about the wait yesterday":         "apologises",
		"See you next week":                         "sees-again",
		"Welcome to the family!":                    "welcomes",
		"Thank you for trusting us with your smile": "thanks-visit",
		"When you came in on Monday we saw you":     "past",
		"You did great!":                            "praises",
		"Hope the swelling goes down soon":          "wishes",
		"Your results came back":                    "reports",
		"Yes, that was me":                          "confirms",
		"You have never been a patient here":        "denies",
		"We have no record of you":                  "denies",
		"You've been with us since 2009":            "ours-since",
		"You are booked for Thursday":               "booked",
		"You missed your appointment":               "missed",
		"Take ibuprofen every six hours":            "advises",
		"That is totally normal":                    "reassures",
		"Send us your date of birth":                "asks-details",
		"Reposting this lovely review":              "reshares",
		// What is answered.
		"My root canal was easy":                "own-care",
		"Waited an hour in the lobby":           "complaint",
		"My toddler has a fever, what do I do?": "question",
		"Can I move my appointment to Monday?":  "asks-booking",
		"Why was I billed twice?":               "asks-billing",
		"I need a refill":                       "asks-refill",
		"Are my biopsy results back yet?":       "asks-records",
		"He has chest pain":                     "crisis",
		"Do you take Delta?":                    "asks-service",
		"The raffle was fun":                    "other",
		// Spanish.
		"Gracias por sus amables palabras":               "thanks-words",
		"¡Muchas gracias!":                               "thanks",
		"Por favor llame a la oficina al 612-555-0142":   "offline",
		"No podemos hablar de su caso en redes sociales": "privacy",
		"Buenos días":                                    "courtesy",
		"Abrimos los sábados, de lunes a sábado":         "service",
		"¡De nada!":                            "accepts-thanks",
		"Qué alegría que te sientas mejor":     "glad",
		"Lamentamos la espera":                 "apologises",
		"Nos vemos el martes":                  "sees-again",
		"Bienvenida a la familia":              "welcomes",
		"Gracias por su confianza":             "thanks-visit",
		"Fue un gusto atenderla":               "past",
		"¡Qué valiente!":                       "praises",
		"Que se mejore pronto":                 "wishes",
		"Todo listo, revise su correo":         "reports",
		"Claro que sí, así es":                 "confirms",
		"Usted no es paciente de esta clínica": "denies",
		"Su cita es mañana":                    "booked",
		"No llegó a su cita":                   "missed",
		"Tome ibuprofeno cada seis horas":      "advises",
		"Es normal, no se preocupe":            "reassures",
		"Mándenos su fecha de nacimiento":      "asks-details",
		"Compartimos este lindo testimonio":    "reshares",
		"Me atendieron súper bien":             "own-care",
		"Esperé dos horas y nadie contesta":    "complaint",
		"Mi niña tiene fiebre, ¿qué hago?":     "question",
		"¿Tienen cita para mañana?":            "asks-booking",
		"¿Por qué me cobraron dos veces?":      "asks-billing",
		"Necesito surtir mi receta":            "asks-refill",
		"¿Ya están mis resultados?":            "asks-records",
		"Tiene dolor de pecho":                 "crisis",
		"¿A qué hora abren?":                   "asks-service",
		"La feria estuvo padre":                "other",
		"Rough one. Can't say more.":           "vents",
		"Abracen a los suyos":                  "vents",
	} {
		act, known := actNames[want]
		if !known {
			t.Fatalf("no act %q", want)
		}
		tried[act] = true
		t.Run(in, func(t *testing.T) {
			p := Read(in)
			if !p.DoesAny(Of(act)) {
				var does []string
				for name, a := range actNames {
					if p.DoesAny(Of(a)) {
						does = append(does, name)
					}
				}
				slices.Sort(does)
				t.Errorf("does %q, and not %q", does, want)
			}
		})
	}
	for _, name := range slices.Sorted(maps.Keys(actNames)) {
		if !tried[actNames[name]] {
			t.Errorf("no sentence for %q", name)
		}
	}
	if len(actNames) != int(OtherTopic)+1 {
		t.Errorf("%d acts have names of %d", len(actNames), OtherTopic+1)
	}
}

// Sentences that must not be taken for what they only resemble.
func TestActsNotDone(t *testing.T) {
	for in, not := range map[string]string{
		"Thank you for the kind words!":         "accepts-thanks",
		"Everyone is welcome at the open house": "denies",
		"We are open until six":                 "own-care",
		"Please call our office":                "asks-details",
		"Happy Friday!":                         "crisis",
		"The parade was fun":                    "own-care",
		"Loved your video":                      "complaint",
		"Gracias por compartir":                 "thanks-visit",
		"Feliz viernes a todos":                 "denies",
	} {
		t.Run(in, func(t *testing.T) {
			if p := Read(in); p.DoesAny(Of(actNames[not])) {
				t.Errorf("does %q: %q", not, p.Quote(p.Bytes(p.Find(Of(actNames[not]))[0].Range)))
			}
		})
	}
}

func TestFindIsByAct(t *testing.T) {
	p := Read("You're welcome! See you Thursday.")
	for _, m := range p.Find(Of(SeesAgain, Booked)) {
		if m.Act != SeesAgain && m.Act != Booked || m.Sentence != 1 {
			t.Errorf("%+v", m)
		}
	}
	if len(p.Find(Of(Denies))) > 0 || len(p.Find(0)) > 0 {
		t.Error("found what is not there")
	}
	if !p.Does(0, Of(AcceptsThanks)) || p.Does(1, Of(AcceptsThanks)) {
		t.Error("the acts of one sentence are another's")
	}
}

func TestClassNamesInPatterns(t *testing.T) {
	for name, c := range classes {
		if name != strings.ToLower(name) || !strings.HasPrefix(name, "<") || !strings.HasSuffix(name, ">") {
			t.Errorf("%q", name)
		}
		if c == 0 || c&lexicon.Ambiguous != 0 {
			t.Errorf("%s is %v", name, c)
		}
	}
}
