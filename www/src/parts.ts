/** Scripts of the same build that are loaded when they are needed. */
export type Part = "core" | "editor";

// Where they lie, the page's own script element says. A worker has none.
const script = typeof document === "undefined" ? null : document.currentScript;

/** Whether this is the build in which everything lies in one file. */
export const inOneFile = inside("core") !== null;

/** The address of a part, for a script element or a worker. */
export function partAddress(part: Part): string {
	const text = inside(part)?.textContent;
	if (!text) return script?.dataset[part] ?? "";
	return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

/** Tells the browser how to install the page; from disk there is nothing to install. */
export function nameManifest(lang: "en" | "es"): void {
	const name = script?.dataset[lang === "es" ? "manifestEs" : "manifestEn"];
	if (!name || location.protocol === "file:") return;
	const link = document.createElement("link");
	link.rel = "manifest";
	link.href = name;
	document.head.append(link);
}

/** Runs a part in the page. Whether it came is seen by what it leaves behind. */
export function loadPart(part: Part): Promise<void> {
	return new Promise((resolve) => {
		const element = document.createElement("script");
		element.src = partAddress(part);
		element.onload = element.onerror = () => resolve();
		document.head.append(element);
	});
}

function inside(part: Part): Element | null {
	return document.querySelector(`script[data-part='${part}']`);
}
