package screening

// Profile is what a practice tells the checker. Every field may be empty.
type Profile struct {
	Practice Practice
	Staff    []Staff
	// Replies are the practice's own wordings by template id and language.
	Replies  map[string]map[string]string
	Consents []Consent
	// Levels set rules off or to another level, by rule id.
	Levels   map[string]Setting
	Override Override
	Policy   Policy
	Pictures Pictures
}

// Practice lists the practice's own names and numbers. They are never findings.
type Practice struct {
	Name      string
	Aliases   []string
	Phones    []string
	Faxes     []string
	Addresses []string
	Emails    []string
	Sites     []string
	Handles   []string
}

// Staff is a member of the workforce.
type Staff struct {
	Name string
	Role string
	// Consent says that they agreed to be named in public.
	Consent bool
}

// Consent points to a written authorization (45 CFR 164.508); it holds no person.
type Consent struct {
	Ref      string
	Purpose  string
	Channels []string
	// Signed, Expires and Revoked are days as YYYY-MM-DD, or empty.
	Signed, Expires, Revoked string
}

// Setting is a rule's level in a profile.
type Setting uint8

// The settings.
const (
	Off Setting = iota
	AtCaution
	AtStop
)

// Override says what a user may do about a held draft.
type Override struct {
	Stop    string // "never", "reason" or "consent"
	Caution string // "confirm" or "reason"
}

// Policy is the practice's written social media policy.
type Policy struct {
	Title            string
	Version          string
	Text             string
	RequireSignature bool
	Authorized       []string
}

// Pictures says what is looked for in attached pictures beside faces.
type Pictures struct {
	// ReadText has the words in them read; whoever shows the pictures does that.
	ReadText bool
}
