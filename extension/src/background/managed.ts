/** Where the organisation's last settings lie in storage.local. */
const lastKey = "organisation";
/** In storage.session: since when this browser runs, and that it has handed the settings over. */
const sinceKey = "since";
const handedKey = "organisationHanded";

/** After so many milliseconds the browser has handed over whatever there is. */
export const handingOver = 10_000;

/**
 * What the organisation has set by the browser's own means. For some moments
 * after a start Chromium has nothing to hand over yet; until then what was set
 * last counts, so that nobody gets round it by being quick.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
	const set = await handed();
	if (Object.keys(set).length > 0) {
		await Promise.all([settingsHandedOver(), remember(set)]);
		return set;
	}
	const kept = await chrome.storage.local.get(lastKey);
	const last = kept[lastKey] as Record<string, unknown> | undefined;
	if (!last) return {};
	if (await isEarly()) return last;
	await chrome.storage.local.remove(lastKey);
	return {};
}

/** From now on nothing set means that nothing is set. */
export async function settingsHandedOver(): Promise<void> {
	await chrome.storage.session.set({ [handedKey]: true });
}

async function handed(): Promise<Record<string, unknown>> {
	try {
		return await chrome.storage.managed.get(null);
	} catch (error) {
		// This is how Firefox says that nothing is set.
		if (/not found/.test(String(error))) return {};
		throw error;
	}
}

async function isEarly(): Promise<boolean> {
	const known = await chrome.storage.session.get([sinceKey, handedKey]);
	if (known[handedKey]) return false;
	const since = (known[sinceKey] as number | undefined) ?? Date.now();
	if (known[sinceKey] === undefined)
		await chrome.storage.session.set({ [sinceKey]: since });
	return Date.now() - since < handingOver;
}

/** Without room for it the settings count all the same, only not at the next start's first moment. */
async function remember(set: Record<string, unknown>): Promise<void> {
	await chrome.storage.local.set({ [lastKey]: set }).catch(() => {});
}
