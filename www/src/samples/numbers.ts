import { type Pair, said } from "./sample";

/** What is numbered or registered, and what else points to one person. */
export const numbers: readonly Pair[] = [
	{
		category: "ssn",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Central Lab", "What do you have on file?"),
			risky: "Her social is 987-65-4320.",
			harmless: "We never send such numbers by message. Please call us.",
		},
		es: {
			context: said("Laboratorio Central", "¿Qué número tienen?"),
			risky: "Su número de seguro social es 987-65-4320.",
			harmless: "Nunca mandamos esos números por mensaje. Llámennos.",
		},
	},
	{
		category: "mrn",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Central Lab", "Which patient is this for?"),
			risky: "It's chart number 77104.",
			harmless: "Please look it up in the portal.",
		},
		es: {
			context: said("Laboratorio Central", "¿De qué paciente es?"),
			risky: "Es el expediente número 77104.",
			harmless: "Por favor, búsquenlo en el portal.",
		},
	},
	{
		category: "health-plan",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Harold Finney", "Why did it not go through?"),
			risky:
				"The Medicare number on file, 1EG4-TE5-MK73, didn't match your card.",
			harmless: "Please call us at [Phone Number], we will look into it.",
		},
		es: {
			context: said("Haroldo Fuentes", "¿Por qué no pasó?"),
			risky: "El número de Medicare 1EG4-TE5-MK73 no coincide con su tarjeta.",
			harmless: "Llámenos al [Phone Number] y lo revisamos.",
		},
	},
	{
		category: "account",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Vera Caldwell", "hi"),
			risky: "Account 10-55821 is 90 days past due.",
			harmless: "Hello! How can we help?",
		},
		es: {
			context: said("Vera Caldera", "hola"),
			risky: "La cuenta 10-55821 tiene 90 días de atraso.",
			harmless: "¡Hola! ¿En qué le ayudamos?",
		},
	},
	{
		category: "license",
		surface: "post",
		site: "facebook",
		en: {
			risky:
				"Another driver passed his DOT physical today (CDL K-771-204-338-150).",
			harmless: "Drivers: we do DOT physicals every weekday morning.",
		},
		es: {
			risky:
				"Otro conductor pasó hoy su examen médico (licencia K-771-204-338-150).",
			harmless: "Conductores: hacemos exámenes médicos todas las mañanas.",
		},
	},
	{
		category: "vehicle",
		surface: "post",
		site: "facebook",
		en: {
			risky: "White Silverado plate 7KJ-204, your daughter is out of X-ray.",
			harmless: "Patients park for free behind the building.",
		},
		es: {
			risky: "Camioneta blanca con placa 7KJ-204: su hija ya salió de rayos X.",
			harmless: "Hay estacionamiento gratis detrás del edificio.",
		},
	},
	{
		category: "device",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Leonard Cho", "Is it set up?"),
			risky: "Your CPAP, serial number 22191044782, is registered to you now.",
			harmless: "Please call us at [Phone Number].",
		},
		es: {
			context: said("Leonardo Campos", "¿Ya está lista?"),
			risky: "Su CPAP, número de serie 22191044782, ya está a su nombre.",
			harmless: "Llámenos al [Phone Number].",
		},
	},
	{
		category: "url",
		surface: "post",
		site: "facebook",
		en: {
			risky:
				"Please give what you can for our patient Tommy: https://caringpages.example/visit/tommyhaugen",
			harmless: "Please give what you can for the food bank this week.",
		},
		es: {
			risky:
				"Ayuden a nuestro paciente Tomás con lo que puedan: https://caringpages.example/visita/tomas",
			harmless: "Esta semana juntamos comida para el banco de alimentos.",
		},
	},
	{
		category: "ip",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Nadia Brandt", "I can't get into the portal"),
			risky: "It says that you got locked out from 198.51.100.9.",
			harmless: "You can always call us at [Phone Number].",
		},
		es: {
			context: said("Nadia Bravo", "No puedo entrar al portal"),
			risky: "Su acceso se bloqueó desde la dirección 198.51.100.9.",
			harmless: "Estamos reparando el portal. Intente de nuevo al mediodía.",
		},
	},
	{
		category: "biometric",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Front desk", "What happened at check-in?"),
			risky:
				"The finger scan on the check-in tablet matched Arlo's mom, not Arlo.",
			harmless: "The tablet needs a new charger.",
		},
		es: {
			context: said("Recepción", "¿Qué pasó en el registro?"),
			risky:
				"La huella digital en la tableta de registro era de la mamá de Arlo.",
			harmless: "La tableta de registro necesita otro cargador.",
		},
	},
	{
		category: "photo",
		surface: "post",
		site: "instagram",
		en: {
			risky: "Group pic from Kids Sealant Day! 32 happy little patients!",
			harmless: "Thank you for coming to our open house!",
		},
		es: {
			risky:
				"¡Foto de grupo con los 32 niños que vinieron al Día de los Selladores!",
			harmless: "¡Gracias por venir a nuestras puertas abiertas!",
		},
	},
	{
		category: "handle",
		surface: "post",
		site: "instagram",
		en: {
			risky: "@jess.lindahl_ just got her braces off!",
			harmless: "Braces off? Here is how to look after your retainer.",
		},
		es: {
			risky: "¡A @jess.lindahl_ ya le quitamos los brackets!",
			harmless: "¿Sin brackets? Así se cuida el retenedor.",
		},
	},
	{
		category: "age",
		surface: "post",
		site: "facebook",
		en: {
			risky: "Our 92-year-old patient still walks to every visit!",
			harmless: "Walking is good for you at any age.",
		},
		es: {
			risky: "¡Nuestra paciente de 92 años todavía viene caminando!",
			harmless: "Caminar hace bien a cualquier edad.",
		},
	},
	{
		category: "other-id",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Sonja Reed", "any news?"),
			risky: "Claim #2024113098812 was resubmitted on the 4th, Sonja.",
			harmless: "Please call us at [Phone Number].",
		},
		es: {
			context: said("Sonia Reyes", "¿hay noticias?"),
			risky: "La receta n.º 7710-442-B ya está lista en la farmacia, Sonia.",
			harmless: "Llámenos al [Phone Number].",
		},
	},
];
