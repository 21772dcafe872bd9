/** Initials instead of a picture. */
export function Avatar({ name }: { name: string }) {
	const initials = name
		.split(/\s+/)
		.slice(0, 2)
		.map((part) => (part[0] ?? "").toUpperCase())
		.join("");
	// The same person has the same colour everywhere.
	const tint = [...name].reduce((sum, it) => sum + (it.codePointAt(0) ?? 0), 0);
	return (
		<span class="avatar" data-tint={tint % 4} aria-hidden="true">
			{initials}
		</span>
	);
}
