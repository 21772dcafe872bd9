package replies

// Template is an approved wording. Placeholders are [Practice Name] and
// [Phone Number].
type Template struct {
	ID string
	// Use says in a few words when it fits, for the options page.
	Use    string
	En, Es string
}

// Templates lists all of them; the id is what profiles name them by.
var Templates = []Template{
	{"thanks", "Praise or thanks",
		"Thank you for the kind words! Messages like this make everyone at [Practice Name] smile. If there is ever anything we can help with, please call us at [Phone Number].",
		"¡Muchas gracias por sus amables palabras! Mensajes así alegran a todos en [Practice Name]. Para cualquier consulta, por favor llámenos al [Phone Number]."},
	{"thanks-short", "Praise, shorter",
		"What a lovely message. Thank you for sharing it! 💙",
		"Qué mensaje tan bonito. ¡Gracias por compartirlo! 💙"},
	{"medical-question", "A health question",
		"Thank you for asking. To protect your privacy we don't give medical advice on social media. Please call [Practice Name] at [Phone Number] and our team will be glad to help.",
		"Gracias por preguntar. Para proteger su privacidad no damos consejos médicos en redes sociales. Por favor llame a [Practice Name] al [Phone Number] y nuestro equipo le ayudará con gusto."},
	{"complaint", "A complaint or bad review",
		"Thank you for your feedback. Privacy rules keep us from discussing anything individual here. Please call our office manager at [Phone Number]; we would like to listen.",
		"Gracias por sus comentarios. Las normas de privacidad no nos permiten hablar aquí de nada individual. Por favor llame a la gerencia al [Phone Number]; deseamos escucharle."},
	{"appointment", "A request for an appointment",
		"Thanks for reaching out! We don't schedule through social media. Please call [Practice Name] at [Phone Number].",
		"¡Gracias por escribir! No hacemos citas por redes sociales. Por favor llame a [Practice Name] al [Phone Number]."},
	{"billing", "A question about a bill or insurance",
		"Thank you for your message. Billing questions are private, so please call our billing team at [Phone Number].",
		"Gracias por su mensaje. Los asuntos de pago son privados; por favor llame a nuestro equipo al [Phone Number]."},
	{"refill", "A request for a prescription",
		"We can't help with prescriptions on social media. Please call [Practice Name] at [Phone Number], or ask your pharmacy to contact our office.",
		"No podemos atender recetas por redes sociales. Por favor llame a [Practice Name] al [Phone Number], o pida a su farmacia que se comunique con nuestra oficina."},
	{"records", "A request for results or records",
		"Records and results are never shared here. Please call [Practice Name] at [Phone Number].",
		"Los expedientes y resultados nunca se comparten por aquí. Por favor llame a [Practice Name] al [Phone Number]."},
	{"emergency", "Signs of an emergency",
		"This page can't help in an emergency. Please call 911 now or go to the nearest emergency room. If you are thinking about hurting yourself, call or text 988 at any hour.",
		"Esta página no puede ayudar en una emergencia. Por favor llame ahora al 911 o vaya a la sala de emergencias más cercana. Si piensa en hacerse daño, llame o envíe un texto al 988 a cualquier hora."},
	{"private-message", "A private message with health details",
		"Thank you for writing. This inbox isn't secure, so please don't send health or insurance details here. Call [Practice Name] at [Phone Number] and we will help privately.",
		"Gracias por escribir. Este buzón no es seguro, así que por favor no envíe datos de salud ni de seguro por aquí. Llame a [Practice Name] al [Phone Number] y le ayudaremos en privado."},
	{"service", "A question about the practice",
		"Thank you for asking! The quickest way to find out is a call to [Practice Name] at [Phone Number].",
		"¡Gracias por preguntar! Lo más rápido es llamar a [Practice Name] al [Phone Number]."},
	{"share-request", "The wish to share someone's post",
		"Thank you for your post! We only share with signed permission. To hear how that works, please call [Phone Number].",
		"¡Gracias por su publicación! Sin un permiso firmado no volvemos a publicar nada. Para saber cómo funciona, por favor llame al [Phone Number]."},
	{"general-post", "A post that speaks of nobody",
		"Caring for this community is what we love to do. Questions for [Practice Name]? Please call us at [Phone Number].",
		"Cuidar de esta comunidad es lo que más nos gusta. ¿Preguntas para [Practice Name]? Por favor llámenos al [Phone Number]."},
	{"neutral", "Anything else",
		"Thank you for sharing! 💙",
		"¡Gracias por compartir! 💙"},
}

// ByID finds a template.
func ByID(id string) (Template, bool) {
	for _, t := range Templates {
		if t.ID == id {
			return t, true
		}
	}
	return Template{}, false
}
