/** Invented people. What they write decides how the same answer is judged. */
export interface Said {
	id: string;
	author: string;
	text: string;
	/** Shown as a picture behind the text, the way Facebook shows emoji. */
	emoji?: string;
	/** The rest of the text, which is only shown on "See more". */
	rest?: string;
	replies?: Said[];
}

export interface Post extends Said {
	/** Facebook marks posts of the feed in three ways. */
	shape: "article" | "posinset" | "describedby";
	/** Whether the comment box is there without pressing "Leave a comment". */
	boxed: boolean;
	comments: Said[];
}

export const practice = "Larkspur Family Clinic";

const thanks = "Thanks for my appointment yesterday!";
const tips = "Loved your flu-season tips";
const weekend = "Have a lovely weekend, everyone.";

export const posts: Post[] = [
	{
		id: "1001",
		shape: "article",
		boxed: true,
		author: practice,
		text: "Cold weather is back. Wash your hands often and drink enough water.",
		comments: [
			{ id: "2001", author: "Dana Whitfield", text: thanks },
			{
				id: "2002",
				author: "Rosa Lindqvist",
				text: tips,
				emoji: "👏",
				replies: [{ id: "2007", author: practice, text: weekend }],
			},
			{
				id: "2003",
				author: "Terry Vann",
				text: thanks,
				replies: [
					{ id: "2004", author: practice, text: weekend },
					{ id: "2005", author: "Rosa Lindqvist", text: tips },
					{ id: "2006", author: "Dana Whitfield", text: thanks },
				],
			},
		],
	},
	{
		id: "1002",
		shape: "posinset",
		boxed: false,
		author: "Dana Whitfield",
		text: thanks,
		comments: [],
	},
	{
		id: "1003",
		shape: "describedby",
		boxed: false,
		author: "Rosa Lindqvist",
		text: tips,
		comments: [],
	},
	{
		id: "1004",
		shape: "posinset",
		boxed: true,
		author: "Dana Whitfield",
		text: "So many of you asked about the garden this year",
		rest: `. ${thanks}`,
		comments: [],
	},
];

/** Shown as text on a coloured ground. */
export const stories: Said[] = [
	{ id: "5001", author: "Dana Whitfield", text: thanks },
	{ id: "5002", author: "Rosa Lindqvist", text: tips },
];

/** The feed of a busy page. */
export function morePosts(count: number): Post[] {
	const shapes = ["article", "posinset", "describedby"] as const;
	return Array.from({ length: count }, (_, at) => ({
		id: String(1101 + at),
		shape: shapes[at % 3] ?? "article",
		boxed: true,
		author: at % 2 ? practice : "Rosa Lindqvist",
		text: tips,
		comments: [
			{ id: String(2101 + at), author: "Dana Whitfield", text: thanks },
		],
	}));
}

/** Instagram's names are one word. */
export function handle(author: string): string {
	return author.toLowerCase().replace(/[^a-z]+/g, ".");
}

export interface Conversation {
	id: string;
	with: string;
	/** In order; `own` rows are the practice's. */
	rows: { own: boolean; text: string }[];
}

export const conversations: Conversation[] = [
	{
		id: "3001",
		with: "Dana Whitfield",
		rows: [
			{ own: true, text: "Hello! How can we help?" },
			{ own: false, text: thanks },
		],
	},
	{
		id: "3002",
		with: "Rosa Lindqvist",
		rows: [
			{ own: true, text: "Hello! How can we help?" },
			{ own: false, text: tips },
		],
	},
	// What the practice has said last is not what it answers.
	{
		id: "3003",
		with: "Rosa Lindqvist",
		rows: [
			{ own: false, text: tips },
			{ own: true, text: "Thank you for coming in, see you on Monday!" },
		],
	},
];
