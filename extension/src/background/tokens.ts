/** More are not under way at any time; what is older is forgotten. */
const most = 64;

const announced = new Set<string>();

/** A content script tells the token that it will show to a frame of ours. */
export function announce(token: string): void {
	announced.add(token);
	for (const old of announced) {
		if (announced.size <= most) return;
		announced.delete(old);
	}
}

/** A frame asks whether the token it was shown is one of these; it counts once. */
export function claim(token: string): boolean {
	return announced.delete(token);
}
