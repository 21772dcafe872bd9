import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../../extension/e2e/driver/chromium";
import type { Engine, Kind } from "../../extension/e2e/driver/engine";
import { launchFirefox } from "../../extension/e2e/driver/firefox";
import { siteServer } from "../serve.mjs";
import { Visit } from "./visit";

/** A browser and a host for the page, for all tests of one kind of browser. */
export class Stage {
	/** Everything that the host was asked for. */
	readonly requests: string[] = [];
	/** Hosts serve the page anywhere, so it is tested below a path. */
	readonly base = "/clinics/prescreen/";
	readonly #visits: Visit[] = [];
	#server: Server | null = null;
	#port = 0;

	private constructor(
		readonly kind: Kind,
		readonly engine: Engine,
		/** A copy of the built site, for tests that change it. */
		readonly folder: string,
	) {}

	static async start(kind: Kind, language?: string): Promise<Stage> {
		const folder = await mkdtemp(join(tmpdir(), "prescreen-demo-"));
		await cp(join(dist(), "www"), folder, { recursive: true });
		const launch = kind === "chromium" ? launchChromium : launchFirefox;
		const engine = await launch({
			executable: required(kind.toUpperCase()),
			// It is not at work here: it knows two hosts, and this is none of them.
			extensions: [join(dist(), "extension")],
			// Whatever leaves this computer ends here; browsers go to it directly.
			proxy: { host: "127.0.0.1", port: await closedPort() },
			...(language ? { language } : {}),
		});
		const stage = new Stage(kind, engine, folder);
		await stage.serve();
		return stage;
	}

	get url(): string {
		return `http://127.0.0.1:${this.#port}${this.base}`;
	}

	async visit(url = this.url, width = 1280): Promise<Visit> {
		const visit = await Visit.begin(this.engine, url, width);
		this.#visits.push(visit);
		return visit;
	}

	/** Brings the host back, at the address that it had. */
	async serve(folder = this.folder): Promise<void> {
		const server = siteServer(folder, this.base);
		server.on("request", ({ url }) => this.requests.push(url ?? ""));
		await new Promise<void>((done) =>
			server.listen(this.#port, "127.0.0.1", done),
		);
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	/** To an address that the browser has never seen, with nothing kept for it. */
	async moveAway(): Promise<void> {
		await this.cut();
		this.#port = 0;
		await this.serve();
	}

	/** The network is cut: nobody is there any more. */
	async cut(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (!server) return;
		const closed = new Promise((done) => server.close(done));
		server.closeAllConnections();
		await closed;
	}

	/** Closes what a test opened, and returns what went wrong on its pages. */
	async tidy(): Promise<string[]> {
		const errors: string[] = [];
		for (const visit of this.#visits.splice(0)) {
			errors.push(...(await visit.end()));
		}
		if (!this.#server) await this.serve();
		return errors;
	}

	async stop(): Promise<void> {
		await this.engine.close();
		await this.cut();
		await rm(this.folder, { recursive: true, force: true });
	}
}

export function dist(): string {
	return required("PRESCREEN_DIST");
}

function required(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: start with run.mjs`);
	return value;
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}
