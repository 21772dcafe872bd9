import { blurred, withoutMetadata } from "./copies";
import { FaceFinder } from "./faces/find";
import { inspectFrame, inspectStill, type Tools } from "./inspect";
import type { Answered, Done, Job, Kind, Ordered } from "./jobs";
import { NoteReader } from "./notes";

/** The part of a worker's global scope that is used here. */
interface Scope {
	postMessage(answered: Answered): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<Ordered>) => void,
	): void;
}

/** Does what the desk orders; the models and everything else lie in the folder of `start`. */
export function work(start: string): void {
	const scope = globalThis as unknown as Scope;
	const files = (name: string) => new URL(name, start);
	const reader = new NoteReader(files);
	let finder: Promise<FaceFinder> | null = null;
	const tools: Tools = {
		finder: () => {
			finder ??= FaceFinder.load(files);
			return finder;
		},
		notes: (still) => reader.read(still),
	};
	scope.addEventListener("message", async ({ data: { number, job } }) => {
		try {
			scope.postMessage({ number, done: await perform(job, tools) });
		} catch (error) {
			scope.postMessage({ number, error: String(error) });
		}
	});
}

async function perform(job: Job, tools: Tools): Promise<Done[Kind]> {
	switch (job.kind) {
		case "prepare":
			await tools.finder();
			return null;
		case "inspect":
			return inspectStill(job.file, tools);
		case "frame":
			return inspectFrame(job.bitmap, tools);
		case "blurred":
			return blurred(job.file, job.faces);
		case "stripped":
			return withoutMetadata(job.file);
	}
}
