package lexicon

import "strings"

// Class is a set of word classes. The zero value means that nothing is known.
type Class uint64

// The classes. A word has as many as it has meanings: "may" is a first name, a
// common word, a month and ambiguous.
const (
	// FirstName is one of about 2,000 frequent first names.
	FirstName Class = 1 << iota
	// FirstNameRare is any other first name of the 16,000 most frequent, or one added by hand.
	FirstNameRare
	// Surname is one of the 10,000 most frequent surnames.
	Surname
	SpanishFirstName
	SpanishSurname

	// CommonWord is a word of the everyday English vocabulary (SCOWL sizes 10 and 20).
	CommonWord
	// Word is an English word up to SCOWL size 35 that has another class too, or
	// that is spelled much like a medical one. Every CommonWord is a Word.
	Word
	// SpanishWord is a frequent Spanish word that is more than a name.
	SpanishWord

	// Place is a city, town, county or borough of the United States.
	Place
	// BigPlace is a Place of at least 100,000 people.
	BigPlace
	// State is a state or territory, in full or as its postal code.
	State

	Condition
	Symptom
	Medicine
	BodyPart
	// Procedure is an operation, test, therapy, dental or cosmetic treatment.
	Procedure
	// Device is a thing worn, implanted or used for health.
	Device
	// Specialty is a field of care, or the adjective for it.
	Specialty

	// StaffRole is a job in care: doctor, hygienist, front desk.
	StaffRole
	// StaffTitle is a title or credential that stands beside a name: dr, rdh.
	StaffTitle
	// Facility is a place of care or a room in one.
	Facility

	Kin
	// PersonNoun is a word for a person of whom nothing else is said: lady, guy.
	PersonNoun
	// PatientWord is a word for a person in care: patient, pt, paciente.
	PatientWord
	Occupation
	// Honorific stands before a name: mrs, don.
	Honorific
	// Origin is a nationality, ethnic group or religion of a person.
	Origin
	// Appearance is a lasting trait by which people recognise someone.
	Appearance

	// CareEvent is an encounter or its place in the calendar: visit, cita.
	CareEvent
	// CareVerb is what only care does to a person: diagnosed, recetaron.
	CareVerb
	// WeakCareVerb is an everyday verb that care uses too: saw, helped.
	WeakCareVerb
	// Billing is payment for care: copay, owe.
	Billing
	// Insurer is a health insurer or programme.
	Insurer
	// Record is what is written about a person in care: results, chart.
	Record

	Weekday
	Month
	// RelativeDay is a day named from today: yesterday, last week.
	RelativeDay
	// Observance is a health day, week or month of the public calendar.
	Observance
	Holiday

	// Eponym is a name that stands for a condition, sign or institution.
	Eponym
	// PublicPerson is a historic, famous or fictional person.
	PublicPerson
	// Emergency is a sign that calls for help at once.
	Emergency
	// Community is a public event or campaign: raffle, parade.
	Community
	// Landmark is a kind of local place that narrows down a person: church, diner.
	Landmark
	// PublicEvent is an event people read about in the news: crash, arrest.
	PublicEvent
	Animal

	// InitialsStop is a pair of letters that is not a person's initials.
	InitialsStop
	// Ambiguous marks an entry whose other classes hold in one of its everyday
	// meanings only: cold, shot, sun.
	Ambiguous

	// CareSign is an everyday word that turns up when people tell of their care;
	// Leisure and Trade are words of what else they write about. They weigh in
	// the trained models only.
	CareSign
	Leisure
	Trade

	end
)

// Medical is every class that tells something about a person's body or care.
const Medical = Condition | Symptom | Medicine | BodyPart | Procedure | Device

// AnyFirstName and AnySurname join the lists of names.
const (
	AnyFirstName = FirstName | FirstNameRare | SpanishFirstName
	AnySurname   = Surname | SpanishSurname
)

// names are the constants' names in order, each followed by a space.
const names = "FirstName FirstNameRare Surname SpanishFirstName SpanishSurname CommonWord Word SpanishWord " +
	"Place BigPlace State Condition Symptom Medicine BodyPart Procedure Device Specialty StaffRole StaffTitle " +
	"Facility Kin PersonNoun PatientWord Occupation Honorific Origin Appearance CareEvent CareVerb WeakCareVerb " +
	"Billing Insurer Record Weekday Month RelativeDay Observance Holiday Eponym PublicPerson Emergency Community " +
	"Landmark PublicEvent Animal InitialsStop Ambiguous CareSign Leisure Trade "

// String names the classes of the set in the order of the constants, joined by
// "|". The empty set is "".
func (c Class) String() string {
	var b strings.Builder
	rest := names
	for bit := Class(1); bit < end; bit <<= 1 {
		n := strings.IndexByte(rest, ' ')
		if c&bit != 0 {
			if b.Len() > 0 {
				b.WriteByte('|')
			}
			b.WriteString(rest[:n])
		}
		rest = rest[n+1:]
	}
	return b.String()
}

// Classes lists every single class in the order of the constants.
func Classes() []Class {
	var all []Class
	for bit := Class(1); bit < end; bit <<= 1 {
		all = append(all, bit)
	}
	return all
}
