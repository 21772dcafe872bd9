import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Checked, ToCheck } from "../../src/protocol";

/**
 * Copies of the built extension for what cannot be brought about from outside.
 * "gated": tests decide when a screening is answered, and can see that it was.
 * "coreless": the core's file is missing until a test brings it back.
 * "inspecting": one more content script opens the inspector of pictures for the page.
 * "wordless": what reads words in pictures is missing.
 * "twice": two versions are installed at once.
 */
export type Variant =
	| "built"
	| "gated"
	| "coreless"
	| "twice"
	| "inspecting"
	| "wordless";

/** The folders to be loaded; the first is the one that tests speak to. */
export async function prepare(
	variant: Variant,
	built: string,
	into: string,
): Promise<string[]> {
	if (variant === "built") return [built];
	const copy = join(into, variant);
	await rm(copy, { recursive: true, force: true });
	await cp(built, copy, { recursive: true });
	if (variant === "coreless") {
		await rename(join(copy, "prescreen.wasm"), join(copy, "away.wasm"));
	} else if (variant === "wordless") {
		await rm(join(copy, "words"), { recursive: true });
	} else if (variant === "inspecting") {
		await cp(join(into, "..", "probe.js"), join(copy, "probe.js"));
		const path = join(copy, "manifest.json");
		const manifest = JSON.parse(await readFile(path, "utf8"));
		const [{ matches }] = manifest.content_scripts;
		manifest.content_scripts.push({ matches, js: ["probe.js"] });
		await writeFile(path, JSON.stringify(manifest));
	} else if (variant === "twice") {
		const path = join(copy, "manifest.json");
		const manifest = JSON.parse(await readFile(path, "utf8"));
		manifest.version = "0.0.9";
		manifest.browser_specific_settings.gecko.id = "other@prescreen.example";
		await writeFile(path, JSON.stringify(manifest));
		return [built, copy];
	} else {
		await begin(join(copy, "background.js"), faults, gate);
		await begin(join(copy, "options.js"), faults);
	}
	return [copy];
}

/** Has these run before a script of the product. */
async function begin(path: string, ...first: (() => void)[]): Promise<void> {
	const calls = first.map((it) => `(${it})();\n`).join("");
	await writeFile(path, calls + (await readFile(path, "utf8")));
}

/** Puts back what "coreless" took away. */
export async function restoreCore(copy: string): Promise<void> {
	await rename(join(copy, "away.wasm"), join(copy, "prescreen.wasm"));
}

/** Puts a worker that never answers where "wordless" has taken one away. */
export async function silenceWords(copy: string): Promise<void> {
	await mkdir(join(copy, "words"));
	await writeFile(join(copy, "words", "worker.js"), "onmessage = () => {};");
}

/** Asked of a gated background, and its answer. */
export interface GateRequest {
	kind: "gate";
	set?: "open" | "shut" | "broken" | StorageFault;
}

/** The practice's profile cannot be read, or nothing more can be stored. */
type StorageFault = "unreadable" | "full";

export interface GateAnswer {
	/** How many screenings are held back. */
	waiting: number;
	/** The drafts answered so far. */
	answered: string[];
}

/** Runs wherever the product uses storage. */
function faults(): void {
	const { local, session, onChanged } = (
		globalThis as unknown as { chrome: typeof chrome }
	).chrome.storage;
	// A database says at once that it is full, so what is set is known beforehand.
	let set: unknown;
	void session.get("gate").then(({ gate }) => {
		set ??= gate;
	});
	onChanged.addListener(({ gate }) => {
		if (gate) set = gate.newValue;
	});
	for (const write of ["add", "put"] as const) {
		const real = IDBObjectStore.prototype[write];
		IDBObjectStore.prototype[write] = function (...args) {
			if (set !== "full") return real.apply(this, args);
			throw new DOMException("no room", "QuotaExceededError");
		};
	}
	const failing = <A extends unknown[]>(
		call: (...args: A) => Promise<unknown>,
		fault: string,
	) => {
		return async (...args: A) => {
			if ((await session.get("gate")).gate === fault) throw new Error(fault);
			return call(...args);
		};
	};
	Object.assign(local, {
		get: failing(local.get.bind(local) as () => Promise<unknown>, "unreadable"),
		set: failing(local.set.bind(local), "full"),
	});
}

/**
 * Runs in the background before the product's own code. The browser may end the
 * background and start it again in the middle of a test, so the gate's state
 * outlives it.
 */
function gate(): void {
	type Send = (response: unknown) => void;
	type Listener = (
		message: { kind: string; draft?: { text: string } },
		sender: object,
		send: Send,
	) => unknown;
	let waiting: (() => void)[] = [];
	const answered: string[] = [];
	const { session } = (globalThis as unknown as { chrome: typeof chrome })
		.chrome.storage;
	const load = async () =>
		((await session.get("gate")).gate as string | undefined) ?? "open";

	const control = async ({ set }: GateRequest, send: Send) => {
		if (set) await session.set({ gate: set });
		if (set === "open") {
			for (const go of waiting) go();
			waiting = [];
		}
		send({ waiting: waiting.length, answered });
	};
	const controlled = (listener: Listener): Listener => {
		return (message, sender, send) => {
			if (message.kind !== "gate") return listener(message, sender, send);
			void control(message as GateRequest, send);
			return true;
		};
	};
	/** A line for checks whose questions wait at the gate, and whose answers are noted. */
	const gated = (port: chrome.runtime.Port) => {
		const texts = new Map<number, string>();
		const { onMessage } = port;
		return {
			name: port.name,
			sender: port.sender,
			onDisconnect: port.onDisconnect,
			onMessage: {
				addListener(listener: (message: ToCheck) => void) {
					onMessage.addListener((message: ToCheck) => {
						texts.set(message.id, message.draft.text);
						const go = () => listener(message);
						void load().then((state) => {
							if (state === "broken") port.disconnect();
							else if (state === "shut") waiting.push(go);
							else go();
						});
					});
				},
			},
			postMessage(answer: Checked) {
				port.postMessage(answer);
				answered.push(texts.get(answer.id) ?? "");
			},
		};
	};
	for (const space of ["chrome", "browser"]) {
		const { runtime } =
			(globalThis as unknown as Record<string, typeof chrome | undefined>)[
				space
			] ?? {};
		if (!runtime) continue;
		const hear = runtime.onMessage.addListener.bind(runtime.onMessage);
		runtime.onMessage.addListener = (listener) =>
			hear(controlled(listener as Listener));
		const meet = runtime.onConnect.addListener.bind(runtime.onConnect);
		runtime.onConnect.addListener = (listener) =>
			meet((port) => listener(gated(port) as unknown as chrome.runtime.Port));
	}
}
