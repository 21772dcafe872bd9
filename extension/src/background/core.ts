import "go-runtime";
import type { Prescreen, Profile } from "../../../wasm/prescreen";
import { profileKey } from "../protocol";

/** One run of the Go program, and how to tell that it is over. */
interface Run {
	core: Prescreen;
	ended: boolean;
}

let run: Promise<Run> | null = null;

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
export async function withCore<T>(call: (core: Prescreen) => T): Promise<T> {
	const core = await loadCore();
	try {
		return call(core);
	} catch {
		run = null;
		return call(await loadCore());
	}
}

async function load(): Promise<Run> {
	globalThis.prescreen = undefined;
	const go = new Go();
	const { instance } = await WebAssembly.instantiateStreaming(
		fetch(chrome.runtime.getURL("prescreen.wasm")),
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
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	// A profile that was good when it was stored and is not any more is not in
	// force; the core then keeps to its defaults, which are the stricter ones.
	if (profile) core.configure(profile as Profile);
	if (ended) throw new Error("the core has ended");
	return state;
}

function exported(): Prescreen | undefined {
	return globalThis.prescreen;
}
