// The content security policy of the page, as a meta element says it.
import { createHash } from "node:crypto";

/**
 * Nothing but the page's own files, and no inline style but those that are known
 * by their hash. Where the whole page is one file its scripts are known so as
 * well, and what is loaded later comes from the page's own memory.
 */
export function policy({ styles, scripts }) {
	const own = scripts ? "blob:" : "'self'";
	const directives = {
		"default-src": ["'none'"],
		"script-src": [own, "'wasm-unsafe-eval'", ...(scripts ?? [])],
		"style-src": scripts ? styles : ["'self'", ...styles],
		"img-src": scripts ? ["data:", "blob:"] : ["'self'", "blob:"],
		"media-src": ["blob:"],
		// The core is read from its script's own memory.
		"connect-src": scripts ? ["blob:"] : ["'self'", "blob:"],
		"worker-src": [own],
		"manifest-src": [scripts ? "'none'" : "'self'"],
		"base-uri": ["'none'"],
		"form-action": ["'none'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources.join(" ")}`)
		.join("; ");
}

/** As a policy names a script or a style that it knows. */
export function known(content) {
	const digest = createHash("sha256").update(content).digest("base64");
	return `'sha256-${digest}'`;
}
