//go:build unix

package policy

import (
	"syscall"
	"time"
)

// spent is the time that processors have worked for this test so far: a busy
// machine does not count.
func spent() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		panic(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
