package conduct

import (
	"prescreen/screening"
	"prescreen/screening/speech"
)

// ConfirmsPatient finds an answer that takes up what somebody wrote about their
// care, in whatever words. Whether "You're welcome!" does so is decided by the
// text that it answers. The trained model weighs what the sentence does.
var ConfirmsPatient = &screening.Rule{
	ID:       "confirms-patient",
	Category: "patient-status",
	Title:    "Confirms that someone is a patient",
	Why:      "They may say that they were here, but an answer like this makes the practice confirm it.",
	Basis:    "45 CFR 164.502(a)",
	Advice:   "Thank them for their words only, or take it to the phone.",
	Level:    screening.Stop,
	Flags: []string{
		"> Thanks for my appointment yesterday!\n[You're welcome]!",
		"> numb face for three hours lol\n[hope the feeling is back by now]!",
		"> Me atendieron súper bien\n[¡De nada!] 😊",
	},
	Passes: []string{
		"> Loved your flu-season tips\nYou're welcome!",
		"> Thanks for my appointment yesterday!\nThank you for the kind words!",
		"> Thanks for my appointment yesterday!\nPlease call us at (612) 555-0142.",
	},
	Find: findConfirmsPatient,
}

// harmless are the acts that neither confirm nor deny under any text.
var harmless = speech.Of(speech.ThanksWords, speech.Thanks, speech.Offline, speech.Privacy, speech.Courtesy)

// takesUp are the acts that confirm even in a sentence that also does something harmless.
var takesUp = speech.Of(speech.AcceptsThanks, speech.GladOutcome, speech.Apologises, speech.SeesAgain, speech.WelcomesIn,
	speech.ThanksVisit, speech.PastEncounter, speech.PraisesOther, speech.WishesRecovery, speech.Reports, speech.Confirms,
	speech.OursSince, speech.Booked, speech.Missed)

// encounter are the acts that say more than an answer to a question does.
var encounter = speech.Of(speech.PastEncounter, speech.Booked, speech.Missed, speech.OursSince, speech.ThanksVisit, speech.AcceptsThanks, speech.SeesAgain)

// confirming is the log-odds from which an answer takes up somebody's care, chosen
// on drafts that the model was not trained on.
const confirming = 0.3

func findConfirmsPatient(r *screening.Reading, report func(screening.Hit)) {
	if !r.Answering() {
		return
	}
	for n, words := range r.Text.Sentences {
		if words.Len() == 0 || r.OnlyNames(n) {
			continue
		}
		if r.Topic.Kind == screening.QuestionTopic && !r.Text.Does(n, encounter) {
			continue // what is said to an asker is for AdvisesAsker
		}
		odds := r.TakesUp(n)
		switch {
		case r.Text.Does(n, speech.Of(speech.Privacy)):
			odds--
		case r.Text.Does(n, takesUp) && !r.Text.Does(n, harmless):
			odds += 0.5
		}
		if odds > confirming {
			report(screening.Hit{Span: r.Text.SentenceBytes(n)})
		}
	}
}
