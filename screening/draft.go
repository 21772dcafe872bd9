package screening

// Surface is where a draft is about to be sent.
type Surface string

// The surfaces. A missing one means Post.
const (
	Post    Surface = "post"
	Comment Surface = "comment"
	Reply   Surface = "reply"
	Message Surface = "message"
	Share   Surface = "share"
)

// Surfaces lists all of them.
var Surfaces = []Surface{Post, Comment, Reply, Message, Share}

// Draft is what someone is about to send.
type Draft struct {
	ID      string
	Surface Surface
	Site    string
	// Context is what the draft answers or shares; nil where there is nothing.
	Context *Context
	Text    string
	Media   []Media
}

// Context is a text by someone else.
type Context struct {
	Author string
	Text   string
}

// Media is one attached picture or video, by what is known about it.
type Media struct {
	Kind  string // "image" or "video"
	Name  string // file name
	Faces int
	Notes []string // what the file says about itself, in its own words
}

// Level says how serious a finding is.
type Level uint8

// The levels in ascending order. Clear is no finding's level.
const (
	Clear Level = iota
	Caution
	Stop
)

// String gives the level's name in reports.
func (l Level) String() string {
	return [...]string{"clear", "caution", "stop"}[l]
}

// Part is the part of a draft that a span indexes.
type Part uint8

// The parts.
const (
	InText Part = iota
	InContext
	InMedia
)

// String gives the part's name in reports.
func (p Part) String() string {
	return [...]string{"text", "context", "media"}[p]
}
