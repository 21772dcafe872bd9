import type { Request, Response } from "../../../extension/src/protocol";
import type { Problem, Profile } from "../../../wasm/prescreen";

export type Ask = (request: Request) => Promise<Response>;

/** The page's side of the checker. */
export interface Checker {
	ask: Ask;
	/** The problems that keep the profile from being in force, or null when nobody answered. */
	configure(profile: Profile): Promise<Problem[] | null>;
}

/** What the page and the worker say to each other. */
export interface Question {
	number: number;
	request: Request;
}

export interface Answered {
	number: number;
	response: Response;
}

declare global {
	/** Set by the core's script where it runs in the page itself. */
	var prescreenAsk: Ask | undefined;
}
