import type { SurfaceKind } from "../../../wasm/prescreen";

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

export const posts = (practice: string): readonly Post[] => [
	{
		id: "tips",
		author: practice,
		when: "Yesterday",
		text: "Flu season is here. Wash your hands, sleep enough, and ask us about the vaccine.",
		open: false,
		tries: [],
		comments: [
			{
				id: "dana",
				author: "Dana Whitfield",
				when: "3 h",
				text: "Thanks for my appointment yesterday!",
				tries: ["You're welcome!", "Thank you for sharing! 💙"],
			},
			{
				id: "rosa",
				author: "Rosa Lindqvist",
				when: "2 h",
				text: "Loved your flu-season tips!",
				tries: ["You're welcome!"],
			},
		],
	},
	{
		id: "review",
		author: "Paul Okafor",
		when: "1 d",
		text: "Waited two hours at this clinic and nobody cared. One star.",
		open: true,
		tries: [
			"Sorry about your wait on Tuesday. We checked your chart, and your doctor was with an emergency.",
		],
		comments: [],
	},
];

/** A conversation; the last words are what a message answers. */
export const conversation: Entry = {
	id: "sam",
	author: "Sam Ortiz",
	when: "5 min",
	text: "Hi! When is my next appointment, and do I have to stop my medicine before?",
	tries: ["Your appointment is on March 14 at 9:30 with Dr. Rao."],
};

/** Where a box stands, as the page says it in `data-place`. */
export type Place = Extract<SurfaceKind, "comment" | "reply" | "message">;
