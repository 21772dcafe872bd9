import { readFile } from "node:fs/promises";

/**
 * Takes out of Preact the one place at which text would become markup. Nothing
 * of ours uses it, and the stores warn of it wherever it stands.
 */
export const withoutHtml = {
	name: "without-html",
	setup: ({ onLoad }) =>
		onLoad(
			{ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
			async (file) => {
				const code = await readFile(file.path, "utf8");
				const parts = code.split(/\|\|\(\w+\.innerHTML=\w+\.__html\)/);
				if (parts.length !== 2) {
					throw new Error("Preact sets markup in another way than it did");
				}
				return { contents: parts.join(""), loader: "js" };
			},
		),
};
