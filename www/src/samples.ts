import type { Context, SurfaceKind } from "../../wasm/prescreen";

/** A draft to try, without the words: those are its `risky` and `harmless` forms. */
export interface Sample {
	/** Stays the same for ever: links will name it. */
	id: string;
	title: string;
	lang: "en" | "es";
	surface: SurfaceKind;
	site: "facebook" | "instagram";
	risky: Wording;
	harmless: Wording;
}

export interface Wording {
	context: Context | null;
	/** May hold [Practice Name] and [Phone Number], as templates do. */
	text: string;
}

const review: Context = {
	author: "Paul Okafor",
	text: "Waited two hours and nobody cared. One star.",
};
const anger: Context = {
	author: "Kurt Jansen",
	text: "They ruined my tooth. Avoid this place!",
};
const question: Context = {
	author: "Mia Torrance",
	text: "Can I take ibuprofen together with amoxicillin? My tooth is killing me.",
};
const bill: Context = {
	author: "Greg Halloran",
	text: "Why was I charged 180 dollars?",
};
const lab: Context = {
	author: "Central Lab",
	text: "Which number should we call?",
};

/** People and places are made up. */
export const samples: readonly [Sample, ...Sample[]] = [
	{
		id: "thanks",
		title: "Thanks for a visit",
		lang: "en",
		surface: "reply",
		site: "facebook",
		risky: {
			context: {
				author: "Dana Whitfield",
				text: "Thanks for my appointment yesterday!",
			},
			text: "You're welcome!",
		},
		harmless: {
			context: {
				author: "Rosa Lindqvist",
				text: "Loved your flu-season tips!",
			},
			text: "You're welcome!",
		},
	},
	{
		id: "bad-review",
		title: "A bad review",
		lang: "en",
		surface: "comment",
		site: "facebook",
		risky: {
			context: review,
			text: "Sorry about your wait on Tuesday. We checked your chart, and your doctor was with an emergency.",
		},
		harmless: {
			context: review,
			text: "Thank you for your feedback. Privacy rules keep us from discussing anything individual here. Please call our office manager at [Phone Number]; we would like to listen.",
		},
	},
	{
		id: "denial",
		title: "“Never our patient”",
		lang: "en",
		surface: "comment",
		site: "facebook",
		risky: {
			context: anger,
			text: "You were never a patient of ours. We have no record of you.",
		},
		harmless: {
			context: anger,
			text: "We take every concern seriously. Please call our office manager at [Phone Number].",
		},
	},
	{
		id: "question",
		title: "A health question",
		lang: "en",
		surface: "comment",
		site: "instagram",
		risky: {
			context: question,
			text: "Yes, take 600 mg of ibuprofen every six hours and you will be fine.",
		},
		harmless: {
			context: question,
			text: "Thank you for asking. We don't give medical advice on social media. Please call [Practice Name] at [Phone Number] and our team will be glad to help.",
		},
	},
	{
		id: "shout-out",
		title: "A name in a post",
		lang: "en",
		surface: "post",
		site: "facebook",
		risky: {
			context: null,
			text: "Great seeing Dana Whitfield at her appointment yesterday!",
		},
		harmless: {
			context: null,
			text: "Great seeing so many of you at the health fair yesterday!",
		},
	},
	{
		id: "reshare",
		title: "Sharing a patient’s post",
		lang: "en",
		surface: "share",
		site: "instagram",
		risky: {
			context: {
				author: "Tessa Moreau",
				text: "Two weeks after my implant surgery and I can't stop smiling!",
			},
			text: "We love seeing results like this!",
		},
		harmless: {
			context: {
				author: "County Health Department",
				text: "Flu shots are free for everyone this Saturday at the community center.",
			},
			text: "Good to know: free flu shots this Saturday!",
		},
	},
	{
		id: "booking",
		title: "A date in a message",
		lang: "en",
		surface: "message",
		site: "instagram",
		risky: {
			context: { author: "Sam Ortiz", text: "When am I booked?" },
			text: "Your appointment is on March 14 at 9:30 with Dr. Rao.",
		},
		harmless: {
			context: { author: "Sam Ortiz", text: "When are you open?" },
			text: "We are open Monday to Friday from 8 to 5.",
		},
	},
	{
		id: "numbers",
		title: "Numbers in a message",
		lang: "en",
		surface: "message",
		site: "facebook",
		risky: {
			context: lab,
			text: "Call her at 612-555-0199, her e-mail is j.doe@mail.example and her SSN is 521-44-9083.",
		},
		harmless: {
			context: lab,
			text: "Please call our office at [Phone Number].",
		},
	},
	{
		id: "bill",
		title: "A question about a bill",
		lang: "en",
		surface: "comment",
		site: "facebook",
		risky: {
			context: bill,
			text: "Your insurance denied the claim for your crown, so you still owe us the rest.",
		},
		harmless: {
			context: bill,
			text: "Thank you for your message. Billing questions are private, so please call our billing team at [Phone Number].",
		},
	},
	{
		id: "gracias",
		title: "Gracias por una cita",
		lang: "es",
		surface: "reply",
		site: "instagram",
		risky: {
			context: {
				author: "Lucía Barrera",
				text: "¡Gracias por mi cita de ayer, doctora!",
			},
			text: "¡De nada! Fue un gusto atenderla.",
		},
		harmless: {
			context: {
				author: "Lucía Barrera",
				text: "¡Me encantaron sus consejos para la gripe!",
			},
			text: "¡De nada! Gracias por leernos.",
		},
	},
	{
		id: "operacion",
		title: "Una operación",
		lang: "es",
		surface: "post",
		site: "instagram",
		risky: {
			context: null,
			text: "Hoy operamos a don Ernesto Salinas de la rodilla y todo salió muy bien.",
		},
		harmless: {
			context: null,
			text: "Hoy les contamos cómo cuidar las rodillas al hacer deporte.",
		},
	},
	{
		id: "story",
		title: "A story without a name",
		lang: "en",
		surface: "post",
		site: "facebook",
		risky: {
			context: null,
			text: "Crazy Tuesday: a 54-year-old teacher came in with chest pain and it turned out to be a heart attack. So proud of our team!",
		},
		harmless: {
			context: null,
			text: "Chest pain is an emergency. Call 911 first, then call us. So proud of our team for spreading the word!",
		},
	},
];
