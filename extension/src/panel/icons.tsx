/** Shapes, so that levels and states differ without colour. */
const shapes = {
	stop: "M8.3 2h7.4L22 8.3v7.4L15.7 22H8.3L2 15.7V8.3zM12 7v6M12 16.5v.5",
	caution: "M12 3 1.8 20.5h20.4zM12 10v5M12 17.5v.5",
	checking:
		"M12 2.5 4 5.5v6c0 5 3.4 8.6 8 10 4.6-1.4 8-5 8-10v-6zM8.5 12l2.5 2.5 4.5-5",
	failed: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 7v6M12 16.5v.5",
	close: "M6 6l12 12M18 6 6 18",
	clear: "M5 12.5l4.5 4.5L19 7.5",
	unavailable: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M5 5l14 14",
	paused: "M8 5v14M16 5v14",
	changed: "M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4",
	unrecognised:
		"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21M9 8.8a1.7 1.7 0 1 1 2.4 1.7c-.6.3-.9.6-.9 1.3M10.5 13.7v.3",
	"cut-off": "M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5",
	picture: "M3 5h18v14H3zM3 16l5-5 5 5M12.5 15.5l3-3 5.5 5.5M15.5 8.5v.5",
	previous: "M15 5l-7 7 7 7",
	next: "M9 5l7 7-7 7",
	open: "M12 12v.5",
	replaced: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M7.5 12.5l3 3 6-6.5",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg
			class="icon"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			stroke-width="2"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			<path d={shapes[name]} />
		</svg>
	);
}
