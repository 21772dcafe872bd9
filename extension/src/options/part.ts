import type { Problem, Profile } from "../../../wasm/prescreen";
import type { Messages } from "../panel/messages";
import type { Organisation } from "../profile/organisation";
import type { Request, Response } from "../protocol";

/** What every part of the options page is handed. */
export interface PartProps {
	/** The profile in force. A part shows its own fields of it. */
	profile: Profile;
	/** What of it the organisation has set; that cannot be changed here. */
	organisation: Organisation;
	/**
	 * Puts these fields of the profile in force and keeps them; the others stay.
	 * Gives the problems that stand against it, or null when nobody answered.
	 */
	save: (change: Profile) => Promise<Problem[] | null>;
	/** The same with a whole profile in the place of the one that is kept; all parts begin anew. */
	replace: (profile: Profile) => Promise<Problem[] | null>;
	/** The practice's own profile as it is kept, to be carried elsewhere. */
	own: Profile;
	/** Asks the background; what goes wrong is an answer too. */
	ask: (request: Request) => Promise<Response>;
	desk: Desk;
	messages: Messages;
}

/** Stands for a step once the first set-up is over. */
export const ended = "ended";

/** What this computer remembers for its user, beside the profile. */
export interface Desk {
	/** The step of the first set-up to go on with, or `ended`; null before it was begun. */
	step: string | null;
	keepStep: (step: string) => void;
	/** The language that was chosen over the browser's. */
	language: "en" | "es" | null;
	chooseLanguage: (language: "en" | "es" | null) => void;
}
