// What has to be loaded: bytes as they are, and packed as hosts and stores do.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "../../extension/node_modules/esbuild/lib/main.js";
import { packages } from "./readers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

export function sizeOfCore() {
	return packed(readFileSync(join(here, "..", "..", "dist", "prescreen.wasm")));
}

/** Bundled as a page would, or for Node alone where that cannot be done. */
export async function sizeOfPackage(name) {
	const bundled = async (platform) => {
		const { outputFiles } = await build({
			stdin: { contents: packages[name], resolveDir: here },
			bundle: true,
			minify: true,
			platform,
			format: "esm",
			outdir: here,
			write: false,
			// harper.js asks for it only where it is.
			external: name === "harper.js" ? ["fs"] : [],
			logLevel: "silent",
		});
		return Buffer.concat(outputFiles.map(({ contents }) => contents));
	};
	try {
		return { ...packed(withWasm(name, await bundled("browser"))), page: true };
	} catch {
		return { ...packed(withWasm(name, await bundled("node"))), page: false };
	}
}

/** esbuild leaves alone what is named by a URL. */
function withWasm(name, code) {
	if (name !== "harper.js") return code;
	const file = fileURLToPath(import.meta.resolve("harper.js/binary"));
	return Buffer.concat([
		code,
		readFileSync(join(file, "..", "harper_wasm_bg.wasm")),
	]);
}

function packed(bytes) {
	return {
		raw: bytes.length,
		gzip: gzipSync(bytes, { level: 9 }).length,
		brotli: brotliCompressSync(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}).length,
	};
}
