import { Foreman, TooSlow } from "./foreman";
import { formatOf, headLength } from "./format";
import type { Inspection } from "./inspection";
import type { Answer, Question } from "./line";
import { kindOf, unseen } from "./unseen";
import { inspectVideo } from "./video";
import { type Reading, ReadingDesk } from "./words/desk";

/** Said first, so that who came by the line knows that somebody is here. */
const open = { number: 0 };

/**
 * Answers what comes by the line, one after the other so that the memory in use
 * stays that of one file. `start` starts a worker that does the work; `reading` is
 * for where the words in pictures can be read.
 */
export function keepDesk(
	line: MessagePort,
	start: () => Worker,
	reading: Reading | null = null,
): void {
	const foreman = new Foreman(start);
	const reader = new ReadingDesk(reading);
	let last: Promise<void> = Promise.resolve();
	const dropped = new Set<number>();
	line.addEventListener("message", ({ data }: MessageEvent<Question>) => {
		if (data.kind === "close") {
			const closed = new Error("closed");
			foreman.dismiss(closed);
			reader.dismiss(closed);
			line.close();
			return;
		}
		if (data.kind === "drop") {
			dropped.add(data.number);
			return;
		}
		last = last.then(async () => {
			if (dropped.delete(data.number)) return;
			line.postMessage(await answer(data, foreman, reader));
		});
	});
	line.start();
	line.postMessage(open);
}

async function answer(
	{ number, ...question }: Exclude<Question, { kind: "close" | "drop" }>,
	foreman: Foreman,
	reader: ReadingDesk,
): Promise<Answer> {
	try {
		if (question.kind === "inspect") {
			const { file } = question;
			return { number, done: await inspect(file, foreman, reader) };
		}
		return { number, done: await foreman.order(question) };
	} catch (error) {
		return { number, error: String(error) };
	}
}

/** It never rejects. */
async function inspect(
	file: File,
	foreman: Foreman,
	reader: ReadingDesk,
): Promise<Inspection> {
	try {
		const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
		if (formatOf(head) === "video") return await inspectVideo(file, foreman);
		// Side by side, as the one knows nothing of the other.
		const reading = reader.read(file);
		const found = await foreman.order({ kind: "inspect", file });
		return { ...found, ...(await reading) };
	} catch (error) {
		return unseen(
			kindOf(file),
			error instanceof TooSlow ? "too-slow" : "failed",
		);
	}
}
