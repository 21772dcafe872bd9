import type { BadgeRequest } from "../page-protocol";

/** Words of no language, since there is room for four letters, and colours that bear white ones. */
const looks: Record<string, { text: string; colour: string }> = {
	clear: { text: "✓", colour: "#166534" },
	paused: { text: "II", colour: "#8a4b08" },
	unavailable: { text: "!", colour: "#b42318" },
};

export function isBadgeRequest(request: {
	kind: string;
}): request is BadgeRequest {
	return request.kind === "badge";
}

/** Shows on the toolbar how it stands with the box that was written in last on this tab. */
export async function showBadge(
	{ state, count }: BadgeRequest,
	tabId: number | undefined,
): Promise<void> {
	if (tabId === undefined) return;
	const found = { text: String(count), colour: "#b42318" };
	const look = state === "found" ? found : looks[state ?? ""];
	try {
		await chrome.action.setBadgeText({ tabId, text: look?.text ?? "" });
		if (!look) return;
		await chrome.action.setBadgeBackgroundColor({ tabId, color: look.colour });
		await chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" });
	} catch {
		// The tab is gone.
	}
}
