/** Where it lies in storage.local where the papers lie. */
const papersKey = "papers";

/** Where the paper of each authorization lies, by its reference. */
export async function storedPapers(): Promise<Record<string, string>> {
	const { [papersKey]: papers } = await chrome.storage.local.get(papersKey);
	return (papers as Record<string, string> | undefined) ?? {};
}

/** Keeps these, in the place of what was kept of the same ones; an empty place is none. */
export async function keepPapers(
	changed: Record<string, string>,
): Promise<Record<string, string>> {
	const all = { ...(await storedPapers()), ...changed };
	const papers = Object.fromEntries(
		Object.entries(all).filter(([, place]) => place !== ""),
	);
	await chrome.storage.local.set({ [papersKey]: papers });
	return papers;
}
