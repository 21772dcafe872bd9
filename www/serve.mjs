// Serves the built demo on this computer only.
//
//   node www/serve.mjs          PORT chooses the port, 4180 without it
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".wasm": "application/wasm",
	".png": "image/png",
	".webmanifest": "application/manifest+json",
};

/** A server for one folder, under any path that ends in `base`; it does not listen yet. */
export function siteServer(folder, base = "/") {
	return createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const name = pathname.startsWith(base) ? fileIn(pathname, base) : null;
		const body = name && (await readFile(join(folder, name)).catch(() => null));
		if (!body) {
			response.writeHead(404, { "content-type": "text/plain" });
			response.end("There is nothing here.\n");
			return;
		}
		response.writeHead(200, {
			"content-type": types[extname(name)] ?? "application/octet-stream",
			"content-length": body.length,
			"x-content-type-options": "nosniff",
			// While one works on it, a reload must show what was built last.
			"cache-control": "no-cache",
		});
		response.end(request.method === "HEAD" ? undefined : body);
	});
}

function fileIn(pathname, base) {
	let path;
	try {
		path = decodeURIComponent(pathname.slice(base.length));
	} catch {
		return null;
	}
	const name = normalize(path === "" ? "index.html" : path);
	return name.startsWith("..") || name.includes("\0") ? null : name;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
	const port = Number(process.env.PORT ?? 4180);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		console.error("PORT must be a number from 0 to 65535.");
		process.exit(1);
	}
	const server = siteServer(join(dist, "www"));
	server.on("error", (error) => {
		const taken = error.code === "EADDRINUSE";
		console.error(
			taken
				? `Port ${port} is in use. Choose another one: make run PORT=${port + 1}`
				: String(error),
		);
		process.exit(1);
	});
	server.listen(port, "127.0.0.1", () => {
		console.log(told(join(dist, "extension"), server.address().port));
	});
}

function told(extension, port) {
	return `
The unpacked extension lies in

    ${extension}

  Chrome   Open chrome://extensions, switch on "Developer mode",
           press "Load unpacked" and choose that folder.
  Edge     Open edge://extensions, switch on "Developer mode",
           press "Load unpacked" and choose that folder.
  Firefox  Open about:debugging#/runtime/this-firefox, press
           "Load Temporary Add-on…" and choose manifest.json in that folder.
           It is forgotten when Firefox is closed.

Reload the tabs of Facebook and Instagram that were open before.

The demo page: http://127.0.0.1:${port}/     (Ctrl+C ends it)
`;
}
