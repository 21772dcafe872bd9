package main

import (
	"prescreen/screening"
	"prescreen/screening/replies"
)

// answered is a text of each kind that the wordings of the templates answer.
var answered = []string{
	"Thank you for my visit yesterday, the doctor was so gentle!",
	"Six weeks after my surgery and I can walk again",
	"I waited two hours and the nurse was rude, never again",
	"They charged me twice for the same filling",
	"My son has had a fever for two days, what should I do?",
	"Can I get an appointment for a cleaning on Friday?",
	"Why was I billed if my insurance covers it?",
	"Are the results of my biopsy back?",
	"I am out of my blood pressure pills, can you send a refill?",
	"My chest hurts and I can't breathe",
	"Me atendieron muy bien, gracias por la limpieza",
	"Esperé dos horas y me cobraron de más",
	"Mi hija tiene fiebre, ¿qué le doy?",
	"¿Tienen cita para mañana?",
	"¿Ya están mis resultados?",
}

// readWordings gives the sentences of every template as answers to texts of
// every kind. They weigh more than drafts: what is proposed must be let pass.
func readWordings() []example {
	var out []example
	profiles := []*screening.Profile{{}, {Practice: screening.Practice{Name: "Maple Grove Family", Phones: []string{"(612) 555-0142"}}}}
	for _, p := range profiles {
		for _, t := range replies.Templates {
			for _, lang := range []string{"en", "es"} {
				for _, text := range answered {
					r := record{Text: replies.Wording(p, t.ID, lang), Surface: string(screening.Reply), Verdict: "clear"}
					r.Context = &struct{ Author, Text string }{"Dana Whitfield", text}
					for _, e := range sentencesOf(&r, true) {
						e.weight = 1
						out = append(out, e)
					}
				}
			}
		}
	}
	return out
}
