import { words } from "../words";

/** A poster instead of a photograph: hands under a tap, drawn here. */
export function Picture() {
	return (
		<svg
			class="picture"
			viewBox="0 0 400 400"
			role="img"
			aria-label={words.pictureOf}
			preserveAspectRatio="xMidYMid slice"
		>
			<rect class="sky" width="400" height="400" />
			<circle class="sun" cx="312" cy="96" r="150" />
			<path
				class="tap"
				d="M-10 70h220a58 58 0 0 1 58 58v28h-44v-24a18 18 0 0 0-18-18H-10z"
			/>
			<rect class="tap" x="212" y="152" width="68" height="16" rx="8" />
			<path
				class="water"
				d="M232 176h28c2 34-6 50 2 92 5 26 18 44 30 62H194c14-20 30-40 36-64 8-36 0-58 2-90z"
			/>
			<path
				class="hand"
				d="M-10 350c70-48 130-98 176-104 26-4 40 12 62 16 22 4 26 26 6 32 26 2 36-4 58-15 16-8 32 8 20 22-28 34-76 46-124 46-38 0-60 12-86 27H-10z"
			/>
			<g class="foam">
				<circle cx="216" cy="300" r="14" />
				<circle cx="240" cy="312" r="9" />
				<circle cx="194" cy="312" r="8" />
				<circle cx="290" cy="250" r="11" />
				<circle cx="318" cy="218" r="7" />
				<circle cx="170" cy="226" r="8" />
			</g>
		</svg>
	);
}
