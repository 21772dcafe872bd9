import type { SurfaceKind } from "../../../wasm/prescreen";

/** Where an authorization may allow something to be shown. */
export const channels = [
	"facebook",
	"instagram",
	"threads",
	"website",
	"print",
	"ads",
] as const;
export type Channel = (typeof channels)[number];

/**
 * The channels on which something written at a site may appear. Business Suite
 * publishes on two, and what it is told to leave out is not seen from outside.
 */
export function channelsOf(site: string): readonly string[] {
	return site === "business-suite" ? ["facebook", "instagram"] : [site];
}

/** What an authorization may be for; own wordings are possible as well. */
export const purposes = [
	"photo",
	"video",
	"testimonial",
	"story",
	"before-after",
	"re-share",
	"staff-photo",
	"answer",
] as const;
export type Purpose = (typeof purposes)[number];

const published: readonly Purpose[] = [
	"photo",
	"video",
	"testimonial",
	"story",
	"before-after",
	"staff-photo",
];

/** The purposes that something written there can have. */
const purposesOf: Record<SurfaceKind, readonly Purpose[]> = {
	post: [...published, "re-share"],
	share: ["re-share", "testimonial"],
	comment: ["answer"],
	reply: ["answer"],
	message: ["answer"],
};

/** Reports whether an authorization for this purpose can be meant there; who uses it judges an own wording. */
export function fitsPurpose(
	purpose: string | undefined,
	surface: SurfaceKind,
): boolean {
	if (!isPurpose(purpose)) return true;
	return purposesOf[surface].includes(purpose);
}

export function isPurpose(text: string | undefined): text is Purpose {
	return purposes.some((it) => it === text);
}
