import type { Profile } from "../../wasm/prescreen";

/** What of a profile can be changed on this page. */
export interface Practice {
	name: string;
	phone: string;
}

const key = "prescreen practice";

/** Made up; numbers with 555-01 belong to nobody. */
const example: Practice = {
	name: "Larkspur Family Clinic",
	phone: "(612) 555-0117",
};

export function profileOf({ name, phone }: Practice): Profile {
	const practice: NonNullable<Profile["practice"]> = {};
	if (name.trim()) practice.name = name.trim();
	if (phone.trim()) practice.phones = [phone.trim()];
	return { practice };
}

/** A sample's words with the practice in them. */
export function filled(text: string, { name, phone }: Practice): string {
	return text
		.replaceAll("[Practice Name]", () => name.trim() || "our office")
		.replaceAll("[Phone Number]", () => phone.trim() || "our office number");
}

export function storedPractice(): Practice {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
		if (isPractice(stored)) return stored;
	} catch {
		// Nothing readable there, or the browser keeps nothing for this page.
	}
	return example;
}

export function storePractice(practice: Practice): void {
	try {
		localStorage.setItem(key, JSON.stringify(practice));
	} catch {
		// It counts until the page is closed.
	}
}

function isPractice(value: unknown): value is Practice {
	if (typeof value !== "object" || value === null) return false;
	const { name, phone } = value as Partial<Practice>;
	return typeof name === "string" && typeof phone === "string";
}
