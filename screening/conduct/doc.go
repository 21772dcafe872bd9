// Package conduct holds the rules about what a draft does: confirm or deny that
// someone is a patient, tell of an appointment or of care, advise, ask, re-share.
// One file, one rule; the rule's id is the file's name.
package conduct

import "prescreen/screening"

// Rules lists every rule of the package.
var Rules = []*screening.Rule{
	ConfirmsPatient,
	DeniesPatient,
	NamesPatient,
	TellsAppointment,
	TellsCare,
	TellsBilling,
	TellsStory,
	ReadsLikeCase,
	CombinesDetails,
	AdvisesAsker,
	AsksForDetails,
	ResharesPatient,
	NamesStaff,
}
