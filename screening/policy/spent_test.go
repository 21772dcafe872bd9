//go:build !unix

package policy

import "time"

var begin = time.Now()

// spent is the time since the start, where the system tells no better.
func spent() time.Duration { return time.Since(begin) }
