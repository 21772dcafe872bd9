import type { Consent } from "../../../wasm/prescreen";

/** The authorizations that count on a day (YYYY-MM-DD) for a site. */
export function validConsents(
	consents: readonly Consent[],
	site: string | undefined,
	today: string,
): Consent[] {
	return consents.filter(({ channels, signed, expires, revoked }) => {
		if (channels?.length && !channels.includes(site ?? "")) return false;
		if (signed && signed > today) return false;
		if (revoked && revoked <= today) return false;
		return !expires || expires >= today;
	});
}

/** The day where the practice is, not the day in Greenwich. */
export function dayOf(date: Date): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
