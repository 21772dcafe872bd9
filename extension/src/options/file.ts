import type { Profile } from "../../../wasm/prescreen";
import { download } from "./download";

/** Larger than any profile that the browser would keep, in bytes. */
export const largest = 5_000_000;

/** Reads an exported profile; null when it is nothing like one. What is in it the core judges. */
export function readProfile(json: string): Profile | null {
	let value: unknown;
	try {
		// Some editors put a mark in front that is no JSON.
		value = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch {
		return null;
	}
	const isObject =
		typeof value === "object" && value !== null && !Array.isArray(value);
	return isObject ? (value as Profile) : null;
}

/** Lets the user keep a profile as a file. */
export function writeProfile(profile: Profile): void {
	download(
		"prescreen-profile.json",
		"application/json",
		`${JSON.stringify(profile, null, "\t")}\n`,
	);
}
