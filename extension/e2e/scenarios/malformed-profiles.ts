/** A profile that is not to be accepted, and where the mistake is. */
export interface Malformed {
	profile: unknown;
	path: string;
}

type Kind = "text" | "flag" | "texts" | "list" | "object";

/** Everything that a profile can hold, by its path, with what belongs there. */
const kinds: Record<string, Kind> = {
	practice: "object",
	"practice.name": "text",
	"practice.aliases": "texts",
	"practice.phones": "texts",
	"practice.faxes": "texts",
	"practice.addresses": "texts",
	"practice.emails": "texts",
	"practice.sites": "texts",
	"practice.handles": "texts",
	staff: "list",
	"staff[0]": "object",
	"staff[0].name": "text",
	"staff[0].role": "text",
	"staff[0].consent": "flag",
	replies: "object",
	"replies.thanks": "object",
	"replies.thanks.en": "text",
	"replies.thanks.es": "text",
	consents: "list",
	"consents[0]": "object",
	"consents[0].ref": "text",
	"consents[0].purpose": "text",
	"consents[0].channels": "texts",
	"consents[0].signed": "text",
	"consents[0].expires": "text",
	"consents[0].revoked": "text",
	levels: "object",
	"levels.phone": "text",
	override: "object",
	"override.stop": "text",
	"override.caution": "text",
	policy: "object",
	"policy.title": "text",
	"policy.version": "text",
	"policy.text": "text",
	"policy.requireSignature": "flag",
	"policy.authorized": "texts",
	pictures: "object",
	"pictures.readText": "flag",
};

const good = {
	practice: { name: "Oak Clinic", phones: ["(612) 555-0142"] },
	staff: [{ name: "Dr. Anita Rao", role: "physician", consent: true }],
	replies: { thanks: { en: "Thank you for the kind words!" } },
	consents: [{ ref: "A-017", channels: ["instagram"] }],
	levels: { phone: "off" },
	override: { stop: "never", caution: "reason" },
	policy: { title: "Social media", version: "1" },
	pictures: { readText: true },
};

const values: Record<Kind, unknown> = {
	text: "text",
	flag: true,
	texts: ["text"],
	list: [{ name: "Dana" }],
	object: { surprise: 1 },
};

/** Something of another kind at every place, and a field that nobody knows in every object. */
function generated(): Malformed[] {
	const all: Malformed[] = [];
	for (const [path, kind] of Object.entries(kinds)) {
		const wrong: unknown[] = [7, -0.5];
		for (const [other, value] of Object.entries(values)) {
			// A list of texts and one of objects are both lists.
			const both = [kind, other].sort().join() === "list,texts";
			if (other !== kind && !both) wrong.push(value);
		}
		for (const value of wrong) all.push({ profile: put(path, value), path });
		if (kind === "texts") {
			for (const value of [[7], [null], [[]], [""], ["ok", {}]]) {
				all.push({ profile: put(path, value), path });
			}
		}
		if (kind === "object") {
			const field = `${path}.surprise`;
			// An unknown id is as wrong as an unknown field.
			all.push({ profile: put(field, "x"), path: field });
		}
	}
	return all;
}

/** What no rule of types tells. */
const byHand: readonly [path: string, value: unknown][] = [
	["surprise", 1],
	["__proto__x", {}],
	["practice.phones", ["12"]],
	["practice.phones", ["call us"]],
	["practice.faxes", ["555-01"]],
	["practice.emails", ["desk at oak"]],
	["staff", [{}]],
	["staff", [{ name: " " }]],
	["staff", [null]],
	["staff", [{ name: "Dana" }, { role: "nurse" }]],
	["replies.thanx", { en: "Hello" }],
	["replies.thanks.de", "Danke"],
	["replies.thanks.en", "You're welcome, glad you healed!"],
	["replies.neutral", { es: "Fue un gusto verle en su cita." }],
	["consents", [{ ref: "A" }, { ref: "A" }]],
	["consents", [{}]],
	["consents[0].signed", "1/31/2026"],
	["consents[0].signed", "2026-02-30"],
	["consents[0].expires", "2026-13-01"],
	["consents[0].revoked", "soon"],
	["consents[0]", { ref: "A", signed: "2026-02-01", expires: "2026-01-01" }],
	["levels.fone", "off"],
	["levels.phone", "on"],
	["levels.phone", "OFF"],
	["override.stop", "sometimes"],
	["override.stop", "confirm"],
	["override.caution", "never"],
	["policy.requireSignature", "yes"],
	["locked", ["levels"]],
];

export const malformedProfiles: readonly Malformed[] = [
	...generated(),
	...byHand.map(([path, value]) => ({ profile: put(path, value), path })),
];

/** The good profile with a value at this path. */
function put(path: string, value: unknown): unknown {
	const whole = structuredClone(good) as Record<string, unknown>;
	const names = path.split(/[.[\]]+/).filter(Boolean);
	const last = names.pop() ?? "";
	let at = whole;
	for (const name of names) at = at[name] as Record<string, unknown>;
	at[last] = value;
	return whole;
}
