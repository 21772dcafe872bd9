import "go-runtime";
import type { Prescreen } from "../../../wasm/prescreen";
import { ownFile } from "../own-file";
import { applyTo } from "./settings";

/** One run of the Go program, and how to tell that it is over. */
interface Run {
	core: Prescreen;
	ended: boolean;
}

let run: Promise<Run> | null = null;
/** A change of the settings under way: what is asked after it is answered by it. */
let renewing: Promise<void> = Promise.resolve();

/** Loads the core when there is none; all callers share one load. */
export async function loadCore(): Promise<Prescreen> {
	run ??= load();
	const asked = run;
	try {
		const current = await asked;
		if (!current.ended) return current.core;
	} catch (error) {
		// The next call tries again.
		if (run === asked) run = null;
		throw error;
	}
	// Another caller may have begun anew meanwhile.
	if (run === asked) run = null;
	return loadCore();
}

/**
 * Calls the core. A Go program that has panicked stays dead, so one that fails
 * is dropped and the call made once more with a new one.
 */
export async function withCore<T>(
	call: (core: Prescreen) => T | Promise<T>,
): Promise<T> {
	await renewing;
	const core = await loadCore();
	try {
		return await call(core);
	} catch (error) {
		// One that still answers has not failed; something else has.
		if (isAlive(core)) throw error;
		run = null;
		return call(await loadCore());
	}
}

/** The organisation may have changed its settings: no restart is needed. */
export async function renew(): Promise<void> {
	// Without a core there is nothing to renew; the next one reads what is set then.
	const current = run;
	if (!current) return;
	renewing = current
		.then(({ core }) => applyTo(core))
		.catch(() => {
			// The next call loads a core anew, or fails as this has.
			if (run === current) run = null;
		});
	await renewing;
}

async function load(): Promise<Run> {
	globalThis.prescreen = undefined;
	const go = new Go();
	const { instance } = await WebAssembly.instantiateStreaming(
		ownFile(chrome.runtime.getURL("prescreen.wasm")),
		go.importObject,
	);
	// The program sets the global before it first waits, and then never ends.
	let ended = false;
	const running = go.run(instance);
	const core = exported();
	if (!core) throw new Error("the core did not start");
	const state: Run = {
		core,
		get ended() {
			return ended;
		},
	};
	running.then(
		() => {
			ended = true;
		},
		() => {
			ended = true;
		},
	);
	await applyTo(core);
	if (ended) throw new Error("the core has ended");
	return state;
}

function isAlive(core: Prescreen): boolean {
	try {
		return !("error" in core.rules());
	} catch {
		return false;
	}
}

function exported(): Prescreen | undefined {
	return globalThis.prescreen;
}
