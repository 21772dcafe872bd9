package identifiers

import (
	"testing"

	"prescreen/screening/ruletest"
)

func TestRules(t *testing.T) { ruletest.Check(t, Rules) }
