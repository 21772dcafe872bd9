import type { SurfaceKind } from "../../../wasm/prescreen";
import { language } from "../language";

/** Something that somebody wrote. People are made up. */
export interface Entry {
	id: string;
	author: string;
	text: string;
	when: string;
	/** The answers that one may try on it. */
	tries: readonly string[];
}

export interface Post extends Entry {
	/** A comment can be written under the post itself. */
	open: boolean;
	comments: readonly Entry[];
}

const english = {
	yesterday: "Yesterday",
	tips: "Flu season is here. Wash your hands, sleep enough, and ask us about the vaccine.",
	thanks: "Thanks for my appointment yesterday!",
	praise: "Loved your flu-season tips!",
	welcome: "You're welcome!",
	sharing: "Thank you for sharing! 💙",
	review: "Waited two hours at this clinic and nobody cared. One star.",
	sorry:
		"Sorry about your wait on Tuesday. We checked your chart, and your doctor was with an emergency.",
	question:
		"Hi! When is my next appointment, and do I have to stop my medicine before?",
	booking: "Your appointment is on March 14 at 9:30 with Dr. Rao.",
	smile: "Two weeks with my new smile!",
	lovely: "Your implant looks wonderful!",
};
const spanish: typeof english = {
	yesterday: "Ayer",
	tips: "Llegó la temporada de gripe. Lávense las manos, duerman bien y pregúntennos por la vacuna.",
	thanks: "¡Gracias por mi cita de ayer!",
	praise: "¡Me encantaron sus consejos para la gripe!",
	welcome: "¡De nada!",
	sharing: "¡Gracias por compartirlo! 💙",
	review:
		"Esperé dos horas en esta clínica y a nadie le importó. Una estrella.",
	sorry:
		"Lamentamos su espera del martes. Revisamos su expediente, y su doctora estaba con una emergencia.",
	question:
		"¡Hola! ¿Cuándo es mi próxima cita, y tengo que dejar mi medicina antes?",
	booking: "Su cita es el 14 de marzo a las 9:30 con la Dra. Rao.",
	smile: "¡Dos semanas con mi nueva sonrisa!",
	lovely: "¡Su implante quedó precioso!",
};
const texts = language === "es" ? spanish : english;

export const posts = (practice: string): readonly Post[] => [
	{
		id: "tips",
		author: practice,
		when: texts.yesterday,
		text: texts.tips,
		open: false,
		tries: [],
		comments: [
			{
				id: "dana",
				author: "Dana Whitfield",
				when: "3 h",
				text: texts.thanks,
				tries: [texts.welcome, texts.sharing],
			},
			{
				id: "rosa",
				author: "Rosa Lindqvist",
				when: "2 h",
				text: texts.praise,
				tries: [texts.welcome],
			},
		],
	},
	{
		id: "review",
		author: "Paul Okafor",
		when: "1 d",
		text: texts.review,
		open: true,
		tries: [texts.sorry],
		comments: [],
	},
];

/** A conversation; the last words are what a message answers. */
export const conversation: Entry = {
	id: "sam",
	author: "Sam Ortiz",
	when: "5 min",
	text: texts.question,
	tries: [texts.booking],
};

/** The post of the photo page; people there go by their handles. */
export const photo = {
	id: "photo",
	handle: "larkspur.clinic",
	when: texts.yesterday,
	text: texts.tips,
	comments: [
		{
			id: "dana.whitfield",
			author: "dana.whitfield",
			when: "3 h",
			text: texts.thanks,
			tries: [texts.welcome],
		},
		{
			id: "rosa.lindqvist",
			author: "rosa.lindqvist",
			when: "2 h",
			text: texts.praise,
			tries: [texts.welcome],
		},
		{
			id: "tessa.moreau",
			author: "tessa.moreau",
			when: "1 h",
			text: texts.smile,
			tries: [texts.lovely],
		},
	] satisfies readonly Entry[],
};

/** Where a box stands, as the page says it in `data-place`. */
export type Place =
	| Extract<SurfaceKind, "comment" | "reply" | "message">
	| "photo";
