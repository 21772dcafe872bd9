import type { FileHow, FileProblem, Table } from "../../../wasm/files";
import type { Profile } from "../../../wasm/prescreen";
import type { ManyRequest, ManyResponse, ReadBatch } from "./link";
import { Rows } from "./rows";
import { type ManyCore, startCores } from "./workers";

/** A file, and how it is to be read where that is not guessed. */
export interface Source {
	file: File;
	columns?: FileHow["columns"];
	header?: boolean;
}

export type RunState = "running" | "done" | "cancelled" | "failed";

/** What is kept of problems; a broken file has one on each line. */
export const problemsKept = 500;

/** One check of some files; it changes while it runs. */
export class Run {
	readonly rows = new Rows();
	readonly problems: { file: string; problem: FileProblem }[] = [];
	/** Places that could not be read, all of them. */
	unread = 0;
	/** Of the CSV files, by the file's place. */
	readonly tables = new Map<number, Table>();
	state: RunState = "running";
	readonly size: number;
	read = 0;
	readonly begun = performance.now();
	ended = 0;
	#cores: ManyCore[] = [];
	#stopped = false;

	constructor(
		readonly sources: Source[],
		readonly profile: Profile,
	) {
		this.size = sources.reduce((sum, { file }) => sum + file.size, 0);
		this.rows.files.push(...sources.map(({ file }) => file.name));
	}

	/** Ends when everything is checked, or it was cancelled. */
	async go(): Promise<void> {
		try {
			this.#cores = startCores();
			await Promise.all(
				this.#cores.map((core) =>
					asked(core, { kind: "start", profile: this.profile }),
				),
			);
			await this.#work();
			this.state = this.#stopped ? "cancelled" : "done";
		} catch {
			// No message: it could quote what was read.
			this.state = this.#stopped ? "cancelled" : "failed";
		}
		this.ended = performance.now();
		for (const core of this.#cores) core.end();
	}

	cancel(): void {
		this.#stopped = true;
		for (const core of this.#cores) core.end();
	}

	/** Seconds that are left, as it looks; null before one can tell. */
	left(): number | null {
		const passed = (performance.now() - this.begun) / 1000;
		if (passed < 1 || this.read === 0) return null;
		return (passed * (this.size - this.read)) / this.read;
	}

	async #work(): Promise<void> {
		const batches = this.#batches();
		// Each core takes what comes next; a few batches are read ahead.
		await Promise.all(
			this.#cores.map(async (core) => {
				for (;;) {
					const next = await batches.next();
					if (next.done || this.#stopped) return;
					const { number, drafts } = next.value;
					const answer = await asked(core, { kind: "screen", drafts });
					if (answer.kind !== "outcomes") throw new Error("no outcomes");
					this.rows.finish(number, answer.drafts, answer.outcomes);
				}
			}),
		);
	}

	/** Reads with the first core; callers may ask for the next before they have one. */
	async *#batches() {
		const [reader] = this.#cores;
		if (!reader) return;
		let before = 0;
		for (const [at, source] of this.sources.entries()) {
			const { file, columns, header = true } = source;
			const how: FileHow = { name: file.name, own: this.#own() };
			if (columns) Object.assign(how, { columns, header });
			await asked(reader, { kind: "open", file, how });
			let ahead = read(reader);
			for (;;) {
				const batch = await ahead;
				this.read = before + batch.read;
				this.#note(at, batch);
				const more = batch.state !== "ended";
				if (more) ahead = read(reader);
				// Who is stopped while it is read leaves no promise behind.
				ahead.catch(() => {});
				if (batch.count > 0) {
					const number = this.rows.begin(at, batch.count);
					yield { number, drafts: batch.drafts };
				}
				if (!more) break;
			}
			before += file.size;
			this.read = before;
		}
	}

	#own(): string[] {
		const { name, aliases = [] } = this.profile.practice ?? {};
		return [...(name ? [name] : []), ...aliases];
	}

	#note(at: number, { problems, table }: ReadBatch): void {
		if (table) this.tables.set(at, table);
		for (const problem of problems) {
			if (problem.kind === "error") this.unread++;
			if (this.problems.length < problemsKept) {
				this.problems.push({ file: this.rows.files[at] ?? "", problem });
			}
		}
	}
}

async function read(from: ManyCore): Promise<ReadBatch> {
	const answer = await asked(from, { kind: "read" });
	if (answer.kind !== "batch") throw new Error("no batch");
	return answer.batch;
}

async function asked(
	core: ManyCore,
	request: ManyRequest,
): Promise<ManyResponse> {
	const answer = await core.ask(request);
	if (answer.kind === "failed") throw new Error(answer.error);
	return answer;
}
