import { numbers } from "./numbers";
import { type Pair, said } from "./sample";

const lab = said("Central Lab", "Which number should we call?");
const laboratorio = said("Laboratorio Central", "¿A qué número llamamos?");

/** The identifiers of the Safe Harbor method. All of them are made up or reserved for examples. */
export const identifiers: readonly Pair[] = [
	{
		category: "name",
		surface: "post",
		site: "facebook",
		en: {
			risky: "Great seeing Dana Whitfield at her appointment yesterday!",
			harmless: "Great seeing so many of you at the health fair yesterday!",
		},
		es: {
			risky:
				"Hoy operamos a don Ernesto Salinas de la rodilla y todo salió muy bien.",
			harmless: "Hoy les contamos cómo cuidar las rodillas al hacer deporte.",
		},
	},
	{
		category: "initials",
		surface: "post",
		site: "instagram",
		en: {
			risky: "Shout-out to our girl A.V. on her last set of aligner trays!",
			harmless: "Shout-out to our whole team on a great first year!",
		},
		es: {
			risky:
				"¡Felicidades a nuestra paciente A.V. por sus últimos alineadores!",
			harmless: "¡Felicidades a todo el equipo por su primer año!",
		},
	},
	{
		category: "address",
		surface: "post",
		site: "facebook",
		en: {
			risky:
				"Just dropped off flu shots to the sweetest couple at 4418 Juniper Court!",
			harmless: "Flu shots are here. Walk in any day this week!",
		},
		es: {
			risky:
				"Acabamos de llevarle su vacuna a una paciente en la calle Enebro 4418.",
			harmless: "Ya llegaron las vacunas contra la gripe. ¡Los esperamos!",
		},
	},
	{
		category: "date",
		surface: "post",
		site: "facebook",
		en: {
			risky: "Happy birthday to our patient Earl, born on July 4, 1951!",
			harmless: "Happy Fourth of July! We are closed on Monday.",
		},
		es: {
			risky:
				"Nuestra paciente Elena nació el 4 de julio de 1951. ¡Felicidades!",
			harmless: "¡Feliz Día de la Independencia! El lunes no abrimos.",
		},
	},
	{
		category: "phone",
		surface: "message",
		site: "facebook",
		en: {
			context: lab,
			risky: "Please call her at 612-555-0177 about the refill.",
			harmless: "Please call our office at [Phone Number].",
		},
		es: {
			context: laboratorio,
			risky: "Llámenla al 612-555-0177 por su receta.",
			harmless: "Llamen a nuestra oficina al [Phone Number].",
		},
	},
	{
		category: "fax",
		surface: "message",
		site: "facebook",
		en: {
			context: said("Owen Pratt", "Did you send them?"),
			risky: "Yes, we sent your records to your work fax 320-555-0111.",
			harmless: "Please call our office at [Phone Number].",
		},
		es: {
			context: said("Omar Prieto", "¿Ya los mandaron?"),
			risky: "Sí, enviamos su expediente al fax de su trabajo, 320-555-0111.",
			harmless: "Llame a nuestra oficina al [Phone Number].",
		},
	},
	{
		category: "email",
		surface: "message",
		site: "instagram",
		en: {
			context: said("Central Lab", "Where do the results go?"),
			risky: "Send the labs to priya.n@mail.example, as she asked.",
			harmless: "Please send them by the secure portal.",
		},
		es: {
			context: said("Laboratorio Central", "¿A dónde mandamos los resultados?"),
			risky: "Envíen los análisis a priya.n@mail.example, como ella pidió.",
			harmless: "Envíenlos por el portal seguro, por favor.",
		},
	},
	...numbers,
];
