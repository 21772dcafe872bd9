// The whole page in one file, for use without any host.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { known, policy } from "./policy.mjs";

/**
 * The page of `template` with everything inside that it otherwise loads. Parts
 * that are loaded later lie in it as text. `names` are the built files in `out`.
 */
export async function inOneFile({ template, names, out, styles }) {
	const read = (name) => readFile(join(out, names[name]), "utf8");
	const [app, style, core, editor] = await Promise.all(
		["app", "style", "core", "editor"].map(read),
	);
	const icon = await readFile(join(out, names.icon), "base64");
	const scripts = [known(app)];
	const head = [
		`<link rel="icon" href="data:image/png;base64,${icon}" type="image/png">`,
		`<style>${inside(style, "style")}</style>`,
	];
	const parts = { core, editor };
	const body = Object.entries(parts).map(
		([name, code]) =>
			`<script type="text/plain" data-part="${name}">${inside(code, "script")}</script>`,
	);
	return (
		template
			// Everything between these names files.
			.replace(/<link rel="icon"[\s\S]*<script [^>]*><\/script>/, () =>
				head.join("\n"),
			)
			.replace("%policy%", () =>
				policy({ styles: [...styles, known(style)], scripts }),
			)
			.replace("</body>", () =>
				[...body, `<script>${inside(app, "script")}</script>`, "</body>"].join(
					"\n",
				),
			)
	);
}

/** What would end its element early, or open a comment in it, may not be in a text. */
function inside(text, element) {
	if (new RegExp(`</${element}|<!--`, "i").test(text)) {
		throw new Error(`what is put into a ${element} element would end it`);
	}
	return text;
}
