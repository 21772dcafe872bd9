package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"prescreen/screening"
	"prescreen/screening/replies"
)

// contexts are texts of every kind that a practice answers.
var contexts = map[string]string{
	"none":             "",
	"praise of care":   "Thanks for my appointment yesterday! Dr. Chen was so gentle with my root canal.",
	"praise of staff":  "Kayla is the best hygienist ever, I never feel a thing",
	"praise for kin":   "You took such good care of my mom after her hip surgery",
	"outcome":          "Six weeks post op and I can finally walk to the mailbox again!",
	"first visit":      "New patient here, loved my first cleaning. See you in six months!",
	"complaint":        "Waited an hour and then the doctor was rude to me. Never coming back.",
	"complaint, harm":  "You botched my crown and my gums have been bleeding ever since.",
	"fees":             "One star. Hidden fees, and they charged me twice for the same x-ray.",
	"question":         "My toddler has had 102 for two days, what do I do?",
	"question after":   "Is it normal that my incision is leaking a week after surgery?",
	"medicine":         "Can I take ibuprofen together with my lisinopril?",
	"booking":          "Do you have anything open on Thursday? I need a cleaning.",
	"moved booking":    "Can I move my appointment from Monday to Wednesday please",
	"bill":             "Why was I billed $240 when my insurance covers cleanings?",
	"records":          "Are my biopsy results back yet? The portal shows nothing.",
	"refill":           "I am out of metformin, can you send a refill to Walgreens?",
	"crisis":           "My dad has chest pain and his arm is numb",
	"crisis of mind":   "I can't do this anymore, I want to die",
	"Spanish praise":   "Me atendieron súper bien, muchas gracias doctora por la limpieza",
	"Spanish question": "Mi niña tiene fiebre y le duele el oído, ¿qué hago?",
	"Spanish booking":  "¿Tienen cita para mañana? Me duele una muela.",
	"Spanish anger":    "Pésimo servicio, esperé dos horas y me cobraron de más",
	"Spanish thanks":   "Gracias por los consejos del video, muy padre",
	"tips":             "Loved your flu-season tips!",
	"event":            "The pumpkin raffle was a blast, thank you for hosting",
	"service":          "Do you take Delta Dental, and are you open on Saturdays?",
	"job":              "Are you still hiring for the front desk?",
	"share":            "Look at my new smile! Thank you Maple Grove Family Dental!",
	"emoji":            "💙💙💙",
}

// ownWordings are what a practice might well write in place of the templates.
var ownWordings = map[string]map[string]string{
	"thanks":    {"en": "Thank you so much for taking the time to write to [Practice Name]!", "es": "¡Mil gracias por escribir a [Practice Name]!"},
	"complaint": {"en": "We take every comment seriously. Please call [Practice Name] at [Phone Number].", "es": "Tomamos en serio cada comentario. Por favor llame a [Practice Name] al [Phone Number]."},
	"neutral":   {"en": "Thank you for your message.", "es": "Gracias por su mensaje."},
}

// What the checker proposes it must let pass, whoever is answered with it: each
// wording under every context, although only some would be proposed there.
func TestEveryWordingIsClear(t *testing.T) {
	own := maple(t)
	own.Replies = ownWordings
	for name, p := range map[string]*screening.Profile{
		"empty profile": {}, "full profile": maple(t), "own wordings": own, "own wordings only": {Replies: ownWordings},
	} {
		c := New(p)
		for _, x := range replies.Templates {
			for _, lang := range []string{"en", "es"} {
				text := replies.Wording(p, x.ID, lang)
				t.Run(fmt.Sprintf("%s/%s/%s", name, x.ID, lang), func(t *testing.T) {
					under := map[string][]string{} // kinds of contexts by what is found there
					for _, kind := range slices.Sorted(maps.Keys(contexts)) {
						context := contexts[kind]
						for _, surface := range []screening.Surface{screening.Reply, screening.Message} {
							d := &screening.Draft{Surface: surface, Text: text}
							if context != "" {
								d.Context = &screening.Context{Author: "Dana Whitfield", Text: context}
							}
							if r := screen(t, c, d); r.Verdict != screening.Clear {
								found := strings.Join(findings(r), ", ")
								under[found] = append(under[found], fmt.Sprintf("%s to %s", surface, kind))
							}
						}
					}
					for found, where := range under {
						t.Errorf("%q: found %s in %s", text, found, strings.Join(where, ", "))
					}
				})
			}
		}
	}
}

// The rules themselves let pass nearly all of that. The list of approved wordings
// must not hide a rule that has begun to hold what is harmless.
func TestWordingsAreClearByThemselves(t *testing.T) {
	for name, p := range map[string]*screening.Profile{"empty profile": {}, "full profile": maple(t)} {
		c := New(p)
		c.wordings = func() []*wording { return nil }
		held, all := 0, 0
		for _, x := range replies.Templates {
			for _, lang := range []string{"en", "es"} {
				text := replies.Wording(p, x.ID, lang)
				if r := screen(t, c, &screening.Draft{Surface: screening.Reply, Text: text}); r.Verdict != screening.Clear {
					t.Errorf("%s, %s %s under no context: %q\n%q", name, x.ID, lang, text, findings(r))
				}
				for kind, context := range contexts {
					if context == "" || x.ID == "general-post" { // which answers nobody
						continue
					}
					all++
					d := &screening.Draft{Surface: screening.Reply, Text: text, Context: &screening.Context{Author: "Dana Whitfield", Text: context}}
					if r := screen(t, c, d); r.Verdict != screening.Clear {
						held++
						t.Logf("%s, %s %s under %s: %q", name, x.ID, lang, kind, findings(r))
					}
				}
			}
		}
		t.Logf("%s: %d of %d are held by the rules", name, held, all)
		if held*10 > all {
			t.Errorf("%s: the rules hold %d of %d answers that say nothing about anyone", name, held, all)
		}
	}
}

// A wording of the practice's own is not approved because it is the practice's.
func TestRiskyOwnWordingIsHeld(t *testing.T) {
	for name, text := range map[string]string{
		"gives an address": "Questions? Write to priya.n@example.com.",
		"tells of someone": "Dana Whitfield's biopsy came back clear yesterday.",
		"takes up care":    "You're welcome!",
	} {
		t.Run(name, func(t *testing.T) {
			c := New(&screening.Profile{Replies: map[string]map[string]string{"thanks": {"en": text}}})
			d := &screening.Draft{Surface: screening.Reply, Text: text, Context: &screening.Context{Text: contexts["praise of care"]}}
			if r := screen(t, c, d); r.Verdict != screening.Stop {
				t.Errorf("%v", r.Verdict)
			}
		})
	}
}

func TestApproved(t *testing.T) {
	p := maple(t)
	c := New(p)
	thanks := replies.Wording(p, "thanks", "en")
	praise := &screening.Context{Author: "Dana Whitfield", Text: contexts["praise of care"]}
	for name, d := range map[string]screening.Draft{
		"as it is":             {Surface: screening.Reply, Context: praise, Text: thanks},
		"other spaces":         {Surface: screening.Reply, Context: praise, Text: " " + strings.ReplaceAll(thanks, "! ", "!\n\n") + "\n"},
		"the author in front":  {Surface: screening.Reply, Context: praise, Text: "Dana Whitfield " + thanks},
		"the author, a comma":  {Surface: screening.Reply, Context: praise, Text: "Dana Whitfield, " + thanks},
		"a mention in front":   {Surface: screening.Reply, Context: praise, Text: "@dana.w " + thanks},
		"in another language":  {Surface: screening.Comment, Context: praise, Text: replies.Wording(p, "thanks", "es")},
		"for another template": {Surface: screening.Message, Context: praise, Text: replies.Wording(p, "emergency", "es")},
	} {
		t.Run(name, func(t *testing.T) {
			if r := screen(t, c, &d); r.Verdict != screening.Clear {
				t.Errorf("%q", findings(r))
			}
		})
	}
	for name, d := range map[string]screening.Draft{
		"more words":               {Surface: screening.Reply, Context: praise, Text: thanks + " See you at your next appointment!"},
		"more words in front":      {Surface: screening.Reply, Context: praise, Text: "Your crown turned out great, Dana! " + thanks},
		"a picture of faces":       {Surface: screening.Reply, Context: praise, Text: thanks, Media: []screening.Media{{Kind: "image", Name: "a.jpg", Faces: 2}}},
		"a patient's post, shared": {Surface: screening.Share, Context: praise, Text: thanks},
	} {
		t.Run(name, func(t *testing.T) {
			if r := screen(t, c, &d); r.Verdict == screening.Clear {
				t.Error("nothing is found")
			}
		})
	}
}
