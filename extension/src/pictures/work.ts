import { blurred, withoutMetadata } from "./copies";
import { FaceFinder } from "./faces/find";
import { inspectFrame, inspectStill, type Tools } from "./inspect";
import type { Done, Job, Kind } from "./jobs";
import { NoteReader } from "./notes";
import { serve } from "./serve";

/** Does what the desk orders; the models and everything else lie in the folder of `start`. */
export function work(start: string): void {
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
	serve((job) => perform(job, tools));
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
		case "read":
			throw new Error("this is another worker's");
	}
}
