import type { Problem, Profile } from "../../../wasm/prescreen";
import type { Messages } from "../panel/messages";
import type { Request, Response } from "../protocol";

/** What every part of the options page is handed. */
export interface PartProps {
	/** The practice's profile as it is kept. A part shows its own fields of it. */
	profile: Profile;
	/**
	 * Puts these fields of the profile in force and keeps them; the others stay.
	 * Gives the problems that stand against it, or null when nobody answered.
	 */
	save: (change: Profile) => Promise<Problem[] | null>;
	/** Asks the background; what goes wrong is an answer too. */
	ask: (request: Request) => Promise<Response>;
	messages: Messages;
}
