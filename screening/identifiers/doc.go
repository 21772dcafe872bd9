// Package identifiers holds the rules for the eighteen kinds of identifiers of
// the Safe Harbor method (45 CFR 164.514(b)(2)(i)). One file, one rule; the
// rule's id is the file's name.
package identifiers

import "prescreen/screening"

// Rules lists every rule of the package.
var Rules = []*screening.Rule{
	Name,
	Initials,
	Address,
	Date,
	Phone,
	Fax,
	Email,
	SSN,
	MRN,
	HealthPlan,
	Account,
	License,
	Vehicle,
	Device,
	URL,
	IP,
	Biometric,
	Photo,
	Handle,
	Age,
	OtherID,
}
