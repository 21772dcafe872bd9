package notes

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
)

const (
	// regions is where programs that know faces write names beside the faces' boxes.
	regions = "http://www.metadataworkinggroup.com/schemas/regions/"
	rdf     = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
)

// xmp reads a packet at any depth: names of faces lie deep in lists of regions.
func (c *collector) xmp(packet []byte) {
	decoder := xml.NewDecoder(bytes.NewReader(packet))
	// Nothing in a packet needs a declared character set; all are UTF-8 or say so wrongly.
	decoder.Strict = false
	// What each open element means; lists hand down what they are a list of.
	var open []string
	gps := map[string]string{}
	for {
		token, err := decoder.Token()
		if err != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			kind := meaning(t.Name)
			if t.Name.Space == rdf && len(open) > 0 && t.Name.Local != "Description" {
				kind = open[len(open)-1]
			}
			if strings.HasPrefix(t.Name.Local, "GPSL") {
				kind = t.Name.Local
			}
			open = append(open, kind)
			for _, attribute := range t.Attr {
				name := attribute.Name
				if strings.HasPrefix(name.Local, "GPSL") {
					gps[name.Local] = attribute.Value
				}
				c.value(meaning(name), attribute.Value)
			}
		case xml.EndElement:
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		case xml.CharData:
			if len(open) == 0 {
				continue
			}
			kind := open[len(open)-1]
			if strings.HasPrefix(kind, "GPSL") {
				gps[kind] = strings.TrimSpace(string(t))
				continue
			}
			c.value(kind, string(t))
		}
	}
	c.coordinates(gps["GPSLatitude"], gps["GPSLongitude"])
}

func meaning(name xml.Name) string {
	if name.Local == "Name" {
		if name.Space == regions {
			return "person"
		}
		return ""
	}
	return xmp[name.Local]
}

func (c *collector) coordinates(latitude, longitude string) {
	lat, ok := degrees(latitude)
	long, also := degrees(longitude)
	if ok && also && (lat != 0 || long != 0) {
		c.add("place", fmt.Sprintf("%.5f, %.5f", lat, long))
	}
}

// degrees reads degrees, minutes with a fraction or whole ones with seconds, and a
// direction: "52,30.5N" or "13,24,18E".
func degrees(text string) (float64, bool) {
	if text == "" {
		return 0, false
	}
	last := len(text) - 1
	direction := strings.IndexByte("NESW", text[last])
	parts := strings.Split(text[:last], ",")
	if direction < 0 || len(parts) > 3 {
		return 0, false
	}
	value, unit := 0.0, 1.0
	for _, part := range parts {
		number, err := strconv.ParseFloat(part, 64)
		if err != nil {
			return 0, false
		}
		value += number / unit
		unit *= 60
	}
	if direction >= 2 {
		value = -value
	}
	return value, true
}
