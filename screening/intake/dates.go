package intake

import (
	"fmt"
	"strings"

	"prescreen/screening/text"
)

// dayOf reads the day of a date as people and exports write it, as 2026-01-31, or
// "" where there is none. dayFirst decides what 3/2/2026 is.
func dayOf(s string, dayFirst bool) string {
	var numbers []int
	month, monthAt := 0, 0
	parts := strings.FieldsFunc(text.Plain(s), func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z')
	})
	for _, part := range parts {
		// 2026-01-31t09:00:00z
		if at := strings.IndexByte(part, 't'); at == 2 && len(numbers) == 2 {
			part = part[:at]
		}
		if n, ok := whole(part); ok {
			if numbers = append(numbers, n); len(numbers) == 3 {
				break
			}
			continue
		}
		if m := monthOf(part); m > 0 && month == 0 {
			month, monthAt = m, len(numbers)
		}
	}
	var y, m, d int
	switch {
	case month > 0 && monthAt <= 1 && len(numbers) >= 2:
		m, d, y = month, numbers[0], numbers[1]
	case len(numbers) < 3:
		return ""
	case numbers[0] > 999:
		y, m, d = numbers[0], numbers[1], numbers[2]
	case dayFirst:
		d, m, y = numbers[0], numbers[1], numbers[2]
	default:
		m, d, y = numbers[0], numbers[1], numbers[2]
	}
	if y < 100 && y >= 0 {
		y += 2000
	}
	if y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

// dayFirst decides how a file writes its dates: by a day that can be no month,
// and without one by its language.
func dayFirst(t *Table) bool {
	for _, i := range t.Columns.At["date"] {
		for _, row := range t.Rows {
			s := cellAt(row, i)
			us, eu := dayOf(s, false), dayOf(s, true)
			if us != eu && (us == "" || eu == "") {
				return us == ""
			}
		}
		if name := lettersOf(cellAt(t.Names, i)); strings.Contains(headers["date"][strings.Index(headers["date"], "fecha"):], name) {
			return name != ""
		}
	}
	return false
}

// whole reads up to four digits, also before "th" and "am".
func whole(s string) (int, bool) {
	n, i := 0, 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, i > 0 && i <= 4 && len(s) <= i+2
}

// months by their first three letters, in English and Spanish.
const months = "jan feb mar apr may jun jul aug sep oct nov dec ene feb mar abr may jun jul ago sep oct nov dic"

func monthOf(word string) int {
	if len(word) < 3 {
		return 0
	}
	if at := strings.Index(months, word[:3]); at >= 0 && at%4 == 0 {
		return at/4%12 + 1
	}
	return 0
}

// dayAt gives the day, in Greenwich, of a time in seconds since 1970; "" before
// there were such sites.
func dayAt(seconds float64) string {
	// Howard Hinnant's days_from_civil, backwards; package time would weigh more.
	if !(seconds >= 1e9 && seconds < 4e9) {
		return ""
	}
	z := int(seconds)/86400 + 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	y, m := yoe+era*400, mp+3
	if mp >= 10 {
		y, m = y+1, mp-9
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, doy-(153*mp+2)/5+1)
}
