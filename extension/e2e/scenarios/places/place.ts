import type { Tab } from "../../driver/tab";
import type { World } from "../../driver/world";

/** What the draft answers: a patient's thanks, or a remark about something else. */
export type Answered = "patient" | "tips";

/** One place to write at, on one of the sites. Each goes through the whole matrix. */
export interface Place {
	name: string;
	/** Opens it and puts the caret into its box; returns the box's name. */
	reach(
		world: World,
		answered: Answered,
		options?: Record<string, string>,
	): Promise<Written>;
	/** Writes the draft, where that takes more than typing. */
	write?(written: Written, text: string): Promise<void>;
	/** Sends the way people do there. */
	send(written: Written): Promise<void>;
	/** The page's own button that sends what answers a patient, where there is one. */
	button?: string;
	/** No box is there any more when it is sent: a reply goes to the clipboard. */
	boxless?: true;
	/** The sharing itself is what is found: no other wording mends it. */
	sharing?: true;
	/** A draft to be held when it answers a patient, and the words that are marked in it. */
	risky: string;
	marked: string;
	/** Whether the same words are harmless under "tips". */
	contextual: boolean;
}

/** A place with a button of the page's own. */
export type ButtonPlace = Place & { button: string };

export interface Written {
	tab: Tab;
	box: string;
	/** What the page itself wrote into the box. */
	prefix: string;
}

/** Nothing to find in it, whatever it answers: thanks that confirm nothing. */
export const harmless = "Thank you for the kind words!";

/** Confirms a patient when it answers one. */
export const welcome = {
	risky: "You're welcome!",
	marked: "You're welcome",
	contextual: true,
};

/** Tells of a patient, whatever it answers. */
export const naming = {
	risky: "Great seeing Dana Whitfield at her visit!",
	marked: "Dana Whitfield",
	contextual: false,
};

/** The same in private, where a name gives nothing away that is not known there. */
export const seeing = {
	risky: "See you at your visit!",
	marked: "at your visit",
	contextual: false,
};

export const byEnter = async ({ tab }: Written) => tab.press("Enter");
