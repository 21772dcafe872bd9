import { type Pair, said } from "./sample";

/** What discloses something without any identifier. People and places are made up. */
export const conduct: readonly Pair[] = [
	{
		category: "patient-status",
		surface: "reply",
		site: "facebook",
		en: {
			context: said("Dana Whitfield", "Thanks for my appointment yesterday!"),
			risky: "You're welcome!",
			twinContext: said("Rosa Lindqvist", "Loved your flu-season tips!"),
			harmless: "You're welcome!",
		},
		es: {
			context: said("Lucía Barrera", "¡Gracias por mi cita de ayer, doctora!"),
			risky: "¡De nada!",
			twinContext: said(
				"Rosa Lindqvist",
				"¡Me encantaron sus consejos para la gripe!",
			),
			harmless: "¡De nada!",
		},
	},
	{
		category: "appointment",
		surface: "message",
		site: "instagram",
		en: {
			context: said("Sam Ortiz", "When am I booked?"),
			risky: "Your appointment is on March 14 at 9:30 with Dr. Rao.",
			twinContext: said("Sam Ortiz", "When are you open?"),
			harmless: "We are open Monday to Friday from 8 to 5.",
		},
		es: {
			context: said("Sam Ortiz", "¿Cuándo me toca?"),
			risky: "Su cita es el 14 de marzo a las 9:30 con la Dra. Rao.",
			twinContext: said("Sam Ortiz", "¿Cuál es su horario?"),
			harmless: "Abrimos de lunes a viernes, de 8 a 5.",
		},
	},
	{
		category: "care-detail",
		surface: "comment",
		site: "facebook",
		en: {
			context: said("Harriet Boyle", "Quick question for the team"),
			risky: "Your biopsy came back clear, congratulations!",
			harmless: "Please call us at [Phone Number] and we will gladly help.",
		},
		es: {
			context: said("Irma Quesada", "Una pregunta para el equipo"),
			risky: "Su biopsia salió bien, ¡felicidades!",
			harmless: "Llámenos al [Phone Number] y con gusto le ayudamos.",
		},
	},
	{
		category: "billing",
		surface: "comment",
		site: "facebook",
		en: {
			context: said("Greg Halloran", "Why was I charged 180 dollars?"),
			risky:
				"Your insurance denied the claim for your crown, so you still owe us the rest.",
			harmless:
				"Thank you for your message. Billing questions are private, so please call our billing team at [Phone Number].",
		},
		es: {
			context: said("Gregorio Haro", "¿Por qué me cobraron 180 dólares?"),
			risky:
				"Su seguro negó el reclamo de su corona, así que todavía nos debe el resto.",
			harmless:
				"Gracias por su mensaje. Las cuentas son un asunto privado: llame a nuestro equipo de cobros al [Phone Number].",
		},
	},
	{
		category: "case-narrative",
		surface: "post",
		site: "facebook",
		en: {
			risky:
				"Crazy Tuesday: a 54-year-old teacher came in with chest pain and it turned out to be a heart attack. So proud of our team!",
			harmless:
				"Chest pain is an emergency. Call 911 first, then call us. So proud of our team for spreading the word!",
		},
		es: {
			risky:
				"Qué martes: llegó una maestra de 54 años con dolor de pecho y resultó ser un infarto. ¡Qué orgullo de equipo!",
			harmless:
				"El dolor de pecho es una emergencia: llame primero al 911. ¡Gracias a nuestro equipo por difundirlo!",
		},
	},
	{
		category: "combination",
		surface: "post",
		site: "facebook",
		en: {
			risky: "The bakery owner on Elm Street is doing great after surgery.",
			harmless: "The bakery on Elm Street is giving out free bread today.",
		},
		es: {
			risky:
				"A la directora de la escuela del pueblo le fue muy bien en su operación de rodilla.",
			harmless: "La escuela del pueblo abre hoy.",
		},
	},
	{
		category: "medical-advice",
		surface: "comment",
		site: "instagram",
		en: {
			context: said(
				"Mia Torrance",
				"Can I take ibuprofen together with amoxicillin? My tooth is killing me.",
			),
			risky:
				"Yes, take 600 mg of ibuprofen every six hours and you will be fine.",
			harmless:
				"Thank you for asking. We don't give medical advice on social media. Please call [Practice Name] at [Phone Number] and our team will be glad to help.",
		},
		es: {
			context: said(
				"Mía Torres",
				"¿Puedo tomar ibuprofeno con amoxicilina? Me duele mucho una muela.",
			),
			risky: "Sí, tome 600 mg de ibuprofeno cada seis horas y estará bien.",
			harmless:
				"Gracias por preguntar. No damos consejos médicos en redes sociales. Llame a [Practice Name] al [Phone Number] y con gusto le ayudamos.",
		},
	},
	{
		category: "phi-solicitation",
		surface: "comment",
		site: "facebook",
		en: {
			context: said("Owen Pratt", "How do I get my records?"),
			risky: "Comment your full name and date of birth and we'll look you up.",
			harmless: "Please call our office at [Phone Number].",
		},
		es: {
			context: said("Omar Prieto", "¿Cómo pido mi expediente?"),
			risky:
				"Escriba aquí su nombre completo y su fecha de nacimiento y lo buscamos.",
			harmless: "Llame a nuestra oficina al [Phone Number].",
		},
	},
	{
		category: "ugc-reshare",
		surface: "share",
		site: "instagram",
		en: {
			context: said(
				"Tessa Moreau",
				"Two weeks after my implant surgery and I can't stop smiling!",
			),
			risky: "We love seeing results like this!",
			twinContext: said(
				"County Health Department",
				"Flu shots are free for everyone this Saturday at the community center.",
			),
			harmless: "Good to know: free flu shots this Saturday!",
		},
		es: {
			context: said(
				"Teresa Moreno",
				"¡Dos semanas después de mi cirugía de implante y no dejo de sonreír!",
			),
			risky: "¡Nos encanta ver resultados así!",
			twinContext: said(
				"Departamento de Salud del Condado",
				"Este sábado la vacuna contra la gripe es gratis para todos en el centro comunitario.",
			),
			harmless: "Para tener en cuenta: ¡vacunas gratis este sábado!",
		},
	},
	{
		category: "staff-consent",
		surface: "post",
		site: "facebook",
		en: {
			risky: "Please welcome Priscilla Duarte, our new office manager!",
			harmless: "Please welcome our new office manager!",
		},
		es: {
			risky: "Conozcan a nuestra higienista Priscila Duarte.",
			harmless: "Conozcan a nuestro equipo.",
		},
	},
];
