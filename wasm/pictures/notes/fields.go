package notes

// Which tag tells what; the names are those of exiftool.org, which imagemeta uses.

var exif = map[string]string{
	"ImageDescription":   "description",
	"UserComment":        "description",
	"XPTitle":            "caption",
	"XPSubject":          "caption",
	"XPComment":          "description",
	"XPKeywords":         "description",
	"XPAuthor":           "owner",
	"Artist":             "owner",
	"OwnerName":          "owner",
	"Copyright":          "owner",
	"HostComputer":       "owner",
	"DateTimeOriginal":   "taken",
	"CreateDate":         "taken",
	"SerialNumber":       "serial",
	"LensSerialNumber":   "serial",
	"GPSAreaInformation": "place",
}

var iptc = map[string]string{
	"ObjectName":                  "caption",
	"Headline":                    "caption",
	"Caption-Abstract":            "caption",
	"Keywords":                    "description",
	"By-line":                     "owner",
	"Writer-Editor":               "owner",
	"Contact":                     "owner",
	"Sub-location":                "place",
	"City":                        "place",
	"Province-State":              "place",
	"Country-PrimaryLocationName": "place",
	"DateCreated":                 "taken",
}

// xmp knows properties by their own name alone: those that share one mean the same,
// and programs disagree about the namespaces.
var xmp = map[string]string{
	"title":                 "caption",
	"Headline":              "caption",
	"description":           "description",
	"ImageDescription":      "description",
	"UserComment":           "description",
	"subject":               "description",
	"hierarchicalSubject":   "description",
	"PersonInImage":         "person",
	"PersonName":            "person",
	"PersonDisplayName":     "person",
	"creator":               "owner",
	"OwnerName":             "owner",
	"CameraOwnerName":       "owner",
	"Owner":                 "owner",
	"rights":                "owner",
	"Location":              "place",
	"Sublocation":           "place",
	"City":                  "place",
	"State":                 "place",
	"ProvinceState":         "place",
	"Country":               "place",
	"CountryName":           "place",
	"LocationName":          "place",
	"DateTimeOriginal":      "taken",
	"DateCreated":           "taken",
	"CreateDate":            "taken",
	"SerialNumber":          "serial",
	"BodySerialNumber":      "serial",
	"LensSerialNumber":      "serial",
	"CameraSerialNumber":    "serial",
	"AltTextAccessibility":  "description",
	"ExtDescrAccessibility": "description",
}

// texts are the keywords of the PNG standard.
var texts = map[string]string{
	"Title":         "caption",
	"Description":   "description",
	"Comment":       "description",
	"Author":        "owner",
	"Copyright":     "owner",
	"Creation Time": "taken",
}
