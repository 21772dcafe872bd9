import type { Problem } from "../../../wasm/prescreen";
import { localised } from "../localised";
import type { MessageKey } from "../panel/messages";

/** What the core says about a profile; a bracketed part takes the place of `$1`. */
const wordings: readonly [RegExp, MessageKey][] = [
	[/^is not a known field$/, "problemField"],
	[/^is missing$/, "problemMissing"],
	[/^must not be empty$/, "problemEmpty"],
	[/^must be text\b/, "problemText"],
	[/^must be a list\b/, "problemList"],
	[/^must be an object\b/, "problemObject"],
	[/^must be true or false\b/, "problemFlag"],
	[/^must be one of (.*)$/, "problemChoice"],
	[/^must be a day\b/, "problemDay"],
	[/^has fewer than seven digits$/, "problemDigits"],
	[/^is no e-mail address$/, "problemEmail"],
	[/^is no reply template$/, "problemTemplate"],
	[/^is no rule$/, "problemRule"],
	[/^stands twice$/, "problemTwice"],
	[/^is before it was signed$/, "problemOrder"],
];

/** A problem in the user's language; one that is not known here keeps the core's English. */
export function inUsersWords({ path, message }: Problem): Problem {
	for (const [pattern, key] of wordings) {
		const found = pattern.exec(message);
		if (found) return { path, message: localised(key, found[1]) };
	}
	return { path, message };
}
