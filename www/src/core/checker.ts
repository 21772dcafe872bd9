import type { Request, Response } from "../../../extension/src/protocol";
import type { Profile } from "../../../wasm/prescreen";
import { language } from "../language";
import { inOneFile, loadPart, partAddress } from "../parts";
import type { Answered, Ask, Checker, Question } from "./link";

export function createChecker(): Checker {
	// From disk no worker starts from a file; from the memory of a page it does.
	const fromFile = location.protocol === "file:" && !inOneFile;
	const ask = fromFile ? inPage() : inWorker();
	return {
		ask,
		async configure(profile) {
			const answer = await ask({ kind: "configure", profile });
			return answer.kind === "configured" ? answer.errors : null;
		},
	};
}

/**
 * Asks the core in a worker, so that neither its start nor a long draft holds up
 * the page. A worker that has failed is replaced at the next question, and the
 * new one told the profile in force.
 */
function inWorker(): Ask {
	const core = partAddress("core");
	let worker: Worker | null = null;
	let count = 0;
	let profile: Profile | null = null;
	const waiting = new Map<number, (response: Response) => void>();

	const fail = (error: string) => {
		worker?.terminate();
		worker = null;
		for (const answer of waiting.values()) answer({ kind: "error", error });
		waiting.clear();
	};
	const start = (): Worker => {
		const fresh = new Worker(core, { name: language });
		fresh.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
			waiting.get(data.number)?.(data.response);
			waiting.delete(data.number);
		});
		fresh.addEventListener("error", (event) => {
			if (fresh === worker) fail(event.message || "the checker did not start");
		});
		return fresh;
	};
	const send = (to: Worker, request: Request) =>
		new Promise<Response>((resolve) => {
			count++;
			waiting.set(count, resolve);
			to.postMessage({ number: count, request } satisfies Question);
		});
	return async (request) => {
		if (!worker) {
			worker = start();
			if (profile) void send(worker, { kind: "configure", profile });
		}
		const response = await send(worker, request);
		if (request.kind === "configure" && response.kind === "configured") {
			if (response.errors.length === 0) profile = request.profile;
		}
		return response;
	};
}

/** A page opened from disk may start no worker, but load a script. */
function inPage(): Ask {
	const loaded = loadPart("core");
	return async (request) => {
		await loaded;
		const ask = globalThis.prescreenAsk;
		if (ask) return ask(request);
		return { kind: "error", error: "the checker did not start" };
	};
}
