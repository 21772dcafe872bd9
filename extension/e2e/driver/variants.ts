import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Copies of the built extension for what cannot be brought about from outside.
 * "gated": tests decide when a screening is answered, and can see that it was.
 * "coreless": the core's file is missing until a test brings it back.
 */
export type Variant = "built" | "gated" | "coreless";

export async function prepare(
	variant: Variant,
	built: string,
	into: string,
): Promise<string> {
	if (variant === "built") return built;
	const copy = join(into, variant);
	await rm(copy, { recursive: true, force: true });
	await cp(built, copy, { recursive: true });
	if (variant === "coreless") {
		await rename(join(copy, "prescreen.wasm"), join(copy, "away.wasm"));
	} else {
		const background = join(copy, "background.js");
		const source = await readFile(background, "utf8");
		await writeFile(background, `(${gate})();\n${source}`);
	}
	return copy;
}

/** Puts back what "coreless" took away. */
export async function restoreCore(copy: string): Promise<void> {
	await rename(join(copy, "away.wasm"), join(copy, "prescreen.wasm"));
}

/** Asked of a gated background, and its answer. */
export interface GateRequest {
	kind: "gate";
	/** "rewriting": every report also proposes the draft itself, rewritten. */
	set?: "open" | "shut" | "broken" | "rewriting";
}

export interface GateAnswer {
	/** How many screenings are held back. */
	waiting: number;
	/** The drafts answered so far. */
	answered: string[];
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
	const through = (listener: Listener): Listener => {
		return (message, sender, send) => {
			if (message.kind === "gate") {
				void control(message as GateRequest, send);
				return true;
			}
			if (message.kind !== "screen") return listener(message, sender, send);
			const give = (response: unknown, state: string) => {
				const { report } = response as {
					report?: { replies: { template: string }[] };
				};
				if (state === "rewriting" && report) {
					const own = { lang: "en", text: "Thank you for the kind words!" };
					const others = report.replies.filter(
						(it) => it.template !== "rewrite",
					);
					report.replies = [...others, { template: "rewrite", ...own }];
				}
				send(response);
				answered.push(message.draft?.text ?? "");
			};
			const go = (state: string) => {
				const result = listener(message, sender, (it) => give(it, state));
				if (result instanceof Promise) result.then((it) => give(it, state));
			};
			void load().then((state) => {
				// What a listener that throws leaves behind is no answer at all.
				if (state === "broken") send(undefined);
				else if (state === "shut") waiting.push(() => go(state));
				else go(state);
			});
			return true;
		};
	};
	const spaces = globalThis as unknown as Record<
		string,
		{ runtime: { onMessage: { addListener(l: Listener): void } } }
	>;
	for (const space of ["chrome", "browser"]) {
		const event = spaces[space]?.runtime.onMessage;
		if (!event) continue;
		const add = event.addListener.bind(event);
		event.addListener = (listener) => add(through(listener));
	}
}
