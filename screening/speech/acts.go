package speech

import "prescreen/screening/lexicon"

// Act is something that words do, or something that they speak of.
type Act uint8

// Set is a set of acts.
type Set uint64

// Of makes a set.
func Of(list ...Act) Set {
	var s Set
	for _, a := range list {
		s |= 1 << a
	}
	return s
}

const (
	// ThanksWords thanks for words, a review, sharing, support: it says nothing of care.
	ThanksWords Act = iota
	// Thanks is thanks without an object.
	Thanks
	// Offline moves the talk to the phone, the portal or the office.
	Offline
	// Privacy says that individual matters are not discussed.
	Privacy
	// Courtesy is a greeting, a good wish or delight that fits any message.
	Courtesy
	// Service tells about the practice itself: hours, prices, what is offered.
	Service

	// AcceptsThanks takes thanks as due.
	AcceptsThanks
	// GladOutcome is glad about how it went for the other.
	GladOutcome
	// Apologises for something that happened to the other.
	Apologises
	// SeesAgain speaks of meeting the other again, or before.
	SeesAgain
	// WelcomesIn takes the other in as one of ours.
	WelcomesIn
	// ThanksVisit thanks for coming, choosing or trusting.
	ThanksVisit
	// PastEncounter says that the other was here or in our care.
	PastEncounter
	// PraisesOther praises how the other did.
	PraisesOther
	// WishesRecovery wishes the other to recover.
	WishesRecovery
	// Reports says that something was done for the other.
	Reports
	// Confirms agrees that it is so.
	Confirms
	// Denies says that someone is or was not a patient.
	Denies
	// OursSince tells of a lasting bond: with us for years, a patient of ours.
	OursSince
	// Booked speaks of a particular booking.
	Booked
	// Missed speaks of a missed, cancelled or moved booking.
	Missed
	// Advises tells one person what to do or what it is.
	Advises
	// Reassures says that it is normal or nothing.
	Reassures
	// AsksDetails asks for health or identity details.
	AsksDetails
	// Reshares passes on or quotes what a patient wrote.
	Reshares
	// Vents speaks of a case by saying nothing of it.
	Vents

	// OwnCare claims care of the writer or a relative.
	OwnCare
	// Complaint complains about the practice.
	Complaint
	// HealthQuestion asks about, or tells of, a health trouble.
	HealthQuestion
	// AsksAppointment asks for a booking or its change.
	AsksAppointment
	// AsksBilling asks about a bill or own insurance.
	AsksBilling
	// AsksRefill asks for a prescription.
	AsksRefill
	// AsksRecords asks for own results or records.
	AsksRecords
	// Crisis shows signs of an emergency.
	Crisis
	// AsksService asks about the practice itself.
	AsksService
	// OtherTopic speaks of an event, a post, an animal, a job: no care.
	OtherTopic
)

// classes are the names of word classes in patterns.
var classes = map[string]lexicon.Class{
	"<kin>":        lexicon.Kin,
	"<person>":     lexicon.PersonNoun | lexicon.Kin | lexicon.Occupation,
	"<patient>":    lexicon.PatientWord,
	"<role>":       lexicon.StaffRole | lexicon.StaffTitle,
	"<title>":      lexicon.StaffTitle,
	"<honorific>":  lexicon.Honorific,
	"<name>":       lexicon.FirstName | lexicon.FirstNameRare | lexicon.SpanishFirstName,
	"<facility>":   lexicon.Facility,
	"<body>":       lexicon.BodyPart,
	"<condition>":  lexicon.Condition | lexicon.Symptom,
	"<symptom>":    lexicon.Symptom,
	"<medicine>":   lexicon.Medicine,
	"<procedure>":  lexicon.Procedure,
	"<device>":     lexicon.Device,
	"<event>":      lexicon.CareEvent,
	"<careverb>":   lexicon.CareVerb,
	"<weakverb>":   lexicon.WeakCareVerb,
	"<record>":     lexicon.Record,
	"<billing>":    lexicon.Billing,
	"<insurer>":    lexicon.Insurer,
	"<weekday>":    lexicon.Weekday,
	"<month>":      lexicon.Month,
	"<day>":        lexicon.Weekday | lexicon.RelativeDay,
	"<ago>":        lexicon.RelativeDay,
	"<holiday>":    lexicon.Holiday | lexicon.Observance,
	"<community>":  lexicon.Community,
	"<animal>":     lexicon.Animal,
	"<occupation>": lexicon.Occupation,
	"<clinical>":   Clinical,
	"<crisis>":     lexicon.Emergency,
}

// Clinical are the classes of words that speak of health and care.
const Clinical = lexicon.Condition | lexicon.Symptom | lexicon.Medicine | lexicon.BodyPart | lexicon.Procedure |
	lexicon.Device | lexicon.CareEvent | lexicon.CareVerb
