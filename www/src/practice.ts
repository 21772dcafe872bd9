import type { Profile } from "../../wasm/prescreen";

/** What of a profile can be changed on this page, each as it is typed. */
export interface Practice {
	name: string;
	phone: string;
	email: string;
	site: string;
	handle: string;
	address: string;
	/** Who agreed to be named, with commas between. */
	staff: string;
}

const key = "prescreen practice";

/** Made up; numbers with 555-01 belong to nobody. */
export const example: Practice = {
	name: "Larkspur Family Clinic",
	phone: "(612) 555-0117",
	email: "",
	site: "",
	handle: "",
	address: "",
	staff: "",
};

export function profileOf(fields: Practice): Profile {
	const one = (text: string) => (text.trim() ? [text.trim()] : []);
	const { name, staff } = fields;
	const practice: NonNullable<Profile["practice"]> = {
		phones: one(fields.phone),
		emails: one(fields.email),
		sites: one(fields.site),
		handles: one(fields.handle),
		addresses: one(fields.address),
	};
	if (name.trim()) practice.name = name.trim();
	const named = staff.split(/[,;\n]/).flatMap(one);
	return { practice, staff: named.map((it) => ({ name: it, consent: true })) };
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
	return Object.keys(example).every(
		(field) => typeof Reflect.get(value, field) === "string",
	);
}
