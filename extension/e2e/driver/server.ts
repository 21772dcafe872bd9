import { readFile } from "node:fs/promises";
import { createServer as createProxy, type Server } from "node:http";
import { createServer, type Server as TlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import type { Sending } from "../pages/replica";
import replicas from "../replicas.json";
import { publishing, sendingIn, type Upload, uploadIn } from "./arrivals";

/** Each host with the replica that it shows. */
export type Host = keyof typeof replicas;
export const hosts = Object.keys(replicas) as Host[];

/** The same pages where no extension is at work. */
export const unguarded: Host = "www.unguarded.example";

export function isHost(host: string): host is Host {
	return Object.hasOwn(replicas, host);
}

/**
 * As strict as the sites are: no inline code, no eval, no WebAssembly, no
 * strings where the platform wants trusted types.
 */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"form-action 'self'",
	"worker-src 'none'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");

/**
 * Plays the sites. The browsers reach them through a proxy, which sees every
 * host that anything in the browser asks for and connects those it knows.
 */
export class Sites {
	/** Everything asked of the sites, as "METHOD host/path", or "PAGE host" for what a test opened. */
	readonly requests: string[] = [];
	/** Every host that something in the browser wanted to reach. */
	readonly wanted: string[] = [];
	readonly #sent = new Map<string, Sending[]>();
	readonly #uploaded = new Map<string, Upload[]>();
	readonly #sockets = new Set<Socket>();

	private constructor(
		readonly tls: TlsServer,
		readonly proxy: Server,
	) {}

	static async start(assets: string): Promise<Sites> {
		const pem = await generate([{ name: "commonName", value: "replicas" }], {
			keySize: 2048,
			extensions: [
				{
					name: "subjectAltName",
					altNames: hosts.map((value) => ({ type: 2, value })),
				},
			],
		});
		const tls = createServer({ key: pem.private, cert: pem.cert });
		const proxy = createProxy((request, response) => {
			sites.wanted.push(request.headers.host ?? "");
			response.writeHead(502).end();
		});
		const sites = new Sites(tls, proxy);
		sites.#serve(assets);
		sites.#connect();
		for (const server of [tls, proxy]) {
			server.on("connection", (socket: Socket) => sites.#keep(socket));
			await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
		}
		return sites;
	}

	get proxyAddress(): { host: string; port: number } {
		return { host: "127.0.0.1", port: portOf(this.proxy) };
	}

	/** What a page sent under this name, in order. */
	sent(run: string): Sending[] {
		return this.#sent.get(run) ?? [];
	}

	/** The files that a page uploaded under this name, in order. */
	uploaded(run: string): Upload[] {
		return this.#uploaded.get(run) ?? [];
	}

	async stop(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		for (const server of [this.tls, this.proxy]) {
			await new Promise((done) => server.close(done));
		}
	}

	#serve(assets: string): void {
		this.tls.on("request", async (request, response) => {
			const host = request.headers.host ?? "";
			const url = new URL(request.url ?? "/", `https://${host}`);
			const opened =
				request.headers["sec-fetch-mode"] === "navigate" &&
				url.searchParams.has("run");
			this.requests.push(
				opened ? `PAGE ${host}` : `${request.method} ${host}${url.pathname}`,
			);
			if (publishing.test(url.pathname) && request.method === "POST") {
				const sending = await sendingIn(request);
				const run = url.searchParams.get("run") ?? "";
				this.#sent.set(run, [...this.sent(run), sending]);
				response.writeHead(204).end();
			} else if (url.pathname === "/upload") {
				const run = url.searchParams.get("run") ?? "";
				const name = url.searchParams.get("name") ?? "";
				const upload = await uploadIn(request, name);
				this.#uploaded.set(run, [...this.uploaded(run), upload]);
				response.writeHead(204).end();
			} else if (url.pathname.startsWith("/assets/")) {
				const name = url.pathname.split("/").at(-1) ?? "";
				const type = types[name.split(".").at(-1) ?? ""];
				// A picture's content does not matter to anyone.
				const body = type ? await readFile(join(assets, name)) : "";
				response.writeHead(200, {
					"content-type": type ?? "image/svg+xml",
					"cache-control": "max-age=600",
				});
				response.end(type ? body : "<svg xmlns='http://www.w3.org/2000/svg'/>");
			} else {
				response.writeHead(200, {
					"content-type": "text/html; charset=utf-8",
					"content-security-policy": policy,
				});
				response.end(html(isHost(host) ? replicas[host] : ""));
			}
		});
	}

	#connect(): void {
		this.proxy.on("connect", (request, socket: Socket) => {
			const [host = ""] = (request.url ?? "").split(":");
			this.wanted.push(host);
			if (!isHost(host)) {
				socket.end("HTTP/1.1 502 Not connected\r\n\r\n");
				return;
			}
			const upstream = connect(portOf(this.tls), "127.0.0.1", () => {
				socket.write("HTTP/1.1 200 Connected\r\n\r\n");
				upstream.pipe(socket).pipe(upstream);
			});
			upstream.on("error", () => socket.destroy());
			socket.on("error", () => upstream.destroy());
			this.#keep(upstream);
		});
	}

	#keep(socket: Socket): void {
		this.#sockets.add(socket);
		socket.on("close", () => this.#sockets.delete(socket));
	}
}

const types: Record<string, string> = {
	js: "text/javascript; charset=utf-8",
	css: "text/css; charset=utf-8",
};

function html(replica: string): string {
	return `<!doctype html>
<html lang="en" id="${replica}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A replica for tests</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<script src="/assets/${replica}.js" defer></script>
</head>
<body><div id="mount_0_0_eR"></div></body>
</html>`;
}

function portOf(server: Server | TlsServer): number {
	return (server.address() as AddressInfo).port;
}
