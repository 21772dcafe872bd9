import type { Publication } from "./question";

/**
 * What was let through to a function that the page has put in the browser's
 * place: it normally calls the browser's in the end, which is not asked again.
 */
const through: string[] = [];

/** Calls the page's function; what it sends meanwhile of this publication is let through once. */
export function letThrough(
	publication: Publication,
	call: () => unknown,
): unknown {
	const pass = JSON.stringify(publication);
	through.push(pass);
	const end = () => void spend(pass);
	let result: unknown;
	try {
		result = call();
	} catch (error) {
		end();
		throw error;
	}
	if (result instanceof Promise) result.then(end, end);
	else end();
	return result;
}

export function isLetThrough(publication: Publication): boolean {
	return spend(JSON.stringify(publication));
}

function spend(pass: string): boolean {
	const at = through.indexOf(pass);
	if (at >= 0) through.splice(at, 1);
	return at >= 0;
}
