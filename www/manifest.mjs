// What a browser is told when it installs the page as an app.
import { readFileSync } from "node:fs";

const said = {
	en: {
		name: "Prescreen: check a reply before it goes public",
		description:
			"Checks what a medical practice writes on social media before it is sent. Everything happens on your own device.",
	},
	es: {
		name: "Prescreen: revise una respuesta antes de que sea pública",
		description:
			"Revisa lo que un consultorio médico escribe en redes sociales antes de enviarlo. Todo ocurre en su propio dispositivo.",
	},
};

/** One for each language. `icons` are the names of the built files, by what they are. */
export function manifests(icons) {
	const icon = (name, purpose) => {
		const [size] = /\d+$/.exec(name);
		const src = icons[name];
		return { src, sizes: `${size}x${size}`, type: "image/png", purpose };
	};
	const { ground, main } = colours();
	const manifest = (lang) => ({
		lang,
		...said[lang],
		short_name: "Prescreen",
		// Relative to the manifest, which lies beside the page.
		id: "./",
		start_url: "./",
		scope: "./",
		display: "standalone",
		background_color: ground,
		theme_color: main,
		icons: [
			icon("icon-192", "any"),
			icon("icon-512", "any"),
			icon("icon-maskable-512", "maskable"),
		],
	});
	return Object.fromEntries(
		Object.keys(said).map((lang) => [
			lang,
			`${JSON.stringify(manifest(lang), null, "\t")}\n`,
		]),
	);
}

/** Those of the light theme, the first that the sheet names. */
function colours() {
	const sheet = readFileSync(
		new URL("../extension/src/theme.css", import.meta.url),
		"utf8",
	);
	const colour = (name) => new RegExp(`--${name}: (#\\w+);`).exec(sheet)[1];
	return { ground: colour("ground"), main: colour("main") };
}
