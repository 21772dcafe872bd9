/** A UUID drawn at random; unlike the browser's own it is to be had on every page. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	// Version 4, variant 1.
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const digits = [...bytes]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
