import { answer } from "../../../extension/src/background/answer";
import { loadCore } from "../../../extension/src/background/core";
import type { DraftOutcome, PrescreenWithFiles } from "../../../wasm/files";
import type { Failure } from "../../../wasm/prescreen";
import type {
	AskMany,
	Bytes,
	ManyAnswered,
	ManyQuestion,
	ManyRequest,
	ManyResponse,
	ReadBatch,
} from "./link";

/** The part of a worker's global scope that is used here. */
interface Worker {
	postMessage(answered: ManyAnswered, transfer: ArrayBuffer[]): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<ManyQuestion>) => void,
	): void;
}

/** Makes reading and screening of many available, beside the checker itself. */
export function serveMany(ready: Promise<void>): void {
	const ask: AskMany = async (request) => {
		try {
			await ready;
			return await answerMany(request);
		} catch (error) {
			return { kind: "failed", error: String(error) };
		}
	};
	if (typeof document !== "undefined") {
		globalThis.prescreenMany = ask;
		return;
	}
	const worker = globalThis as unknown as Worker;
	worker.addEventListener("message", async ({ data }) => {
		if (!data.many) return;
		const many = await ask(data.many);
		worker.postMessage({ number: data.number, many }, buffersOf(many));
	});
}

function buffersOf(response: ManyResponse): ArrayBuffer[] {
	if (response.kind === "batch") return [response.batch.drafts.buffer];
	return response.kind === "outcomes" ? [response.drafts.buffer] : [];
}

let pieces: ReadableStreamDefaultReader<Bytes> | null = null;
let read = 0;

async function answerMany(request: ManyRequest): Promise<ManyResponse> {
	switch (request.kind) {
		case "start": {
			const { profile } = request;
			const told = await answer({ kind: "configure", profile }, true);
			if (told.kind !== "configured") throw new Error("no core");
			return { kind: "done" };
		}
		case "open": {
			const { file, how } = request;
			succeeded((await core()).open(how));
			pieces = file.stream().getReader();
			read = 0;
			return { kind: "done" };
		}
		case "read":
			return { kind: "batch", batch: await nextBatch(await core()) };
		case "screen": {
			const { drafts } = request;
			const outcomes = await screened(await core(), drafts);
			return { kind: "outcomes", drafts, outcomes };
		}
		case "close":
			await pieces?.cancel();
			pieces = null;
			succeeded((await core()).close());
			return { kind: "done" };
	}
}

/** The demo page's core has more than the extension's. */
async function core(): Promise<PrescreenWithFiles> {
	return (await loadCore()) as PrescreenWithFiles;
}

async function nextBatch(from: PrescreenWithFiles): Promise<ReadBatch> {
	for (;;) {
		const batch = succeeded(from.next());
		const told = batch.count > 0 || batch.problems.length > 0 || batch.table;
		if (told || batch.state === "ended") {
			return { ...batch, read };
		}
		if (batch.state === "hungry") await feed(from);
	}
}

/** What the core is given at once: less than takes a page's breath. */
const largest = 256 << 10;
let rest: Bytes | null = null;

async function feed(to: PrescreenWithFiles): Promise<void> {
	if (!rest?.length) {
		const next = await pieces?.read();
		rest = next?.value ?? null;
		if (!rest) {
			succeeded(to.give(null));
			return;
		}
	}
	const piece = rest.subarray(0, largest);
	rest = rest.subarray(largest);
	read += piece.length;
	succeeded(to.give(piece));
}

/** In a page, where nobody else can, the work is cut so short that it is not felt. */
async function screened(
	by: PrescreenWithFiles,
	drafts: Bytes,
): Promise<DraftOutcome[]> {
	if (typeof document === "undefined") return succeeded(by.screenAll(drafts));
	const outcomes: DraftOutcome[] = [];
	for (let at = 0; at < drafts.length; ) {
		let end = at;
		for (let lines = 0; lines < 20 && end < drafts.length; lines++) {
			end = drafts.indexOf(newline, end) + 1 || drafts.length;
		}
		outcomes.push(...succeeded(by.screenAll(drafts.subarray(at, end))));
		at = end;
		await new Promise((done) => setTimeout(done));
	}
	return outcomes;
}

const newline = 10;

function succeeded<T extends object>(result: T | Failure): T {
	if ("error" in result) throw new Error(result.error);
	return result;
}
