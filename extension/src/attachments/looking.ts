import type { Draft, Report } from "../../../wasm/prescreen";
import type { Inspection, Inspector } from "../pictures/inspection";
import type { ScreenAnswer } from "../protocol";
import { kindOf, mediaOf } from "./item";
import type { Surroundings } from "./ports";

/** Milliseconds after which a file counts as not checked; a video takes its time. */
const patience = { image: 8_000, video: 15_000, other: 0 };

/** The same for the words that it brings along. */
const wordsPatience = 4_000;

/** Milliseconds until what looks at files is closed, its memory with it. */
const idle = 60_000;

export interface Looked {
	looked: Inspection;
	answer: ScreenAnswer | null;
}

/** Has files looked at, and what they say in words checked. It never fails. */
export class Looking {
	readonly #surroundings: Pick<
		Surroundings,
		"site" | "openInspector" | "check"
	>;
	#inspector: Promise<Inspector> | null = null;
	/** It has failed, so another one may do better. */
	#doubtful = false;
	#resting: ReturnType<typeof setTimeout> | undefined;

	constructor(
		surroundings: Pick<Surroundings, "site" | "openInspector" | "check">,
	) {
		this.#surroundings = surroundings;
	}

	async look(file: File, signal: AbortSignal): Promise<Looked> {
		const looked = await this.#inspect(file, signal);
		const { problem } = looked;
		if (problem === "failed" || problem === "too-slow") this.#doubtful = true;
		return { looked, answer: await this.#check(file, looked) };
	}

	/** Rejects when there is nobody to make copies. */
	inspector(): Promise<Inspector> {
		clearTimeout(this.#resting);
		// One that cannot be opened is not waited for again, before the next dialog.
		this.#inspector ??= this.#surroundings.openInspector();
		return this.#inspector;
	}

	/** Nothing is asked any more. What has taken its time to load stays for a while, if it works. */
	rest(): void {
		clearTimeout(this.#resting);
		if (this.#doubtful) this.close();
		else this.#resting = setTimeout(() => this.close(), idle);
	}

	/** The next file opens another one. */
	close(): void {
		clearTimeout(this.#resting);
		this.#inspector?.then((it) => it.close()).catch(() => {});
		this.#inspector = null;
		this.#doubtful = false;
	}

	async #inspect(file: File, signal: AbortSignal): Promise<Inspection> {
		const kind = kindOf(file);
		if (kind === "other") return unchecked("image", "format");
		const inner = AbortSignal.any([
			signal,
			AbortSignal.timeout(patience[kind]),
		]);
		const given = new Promise<Inspection>((late) => {
			inner.addEventListener("abort", () => late(unchecked(kind, "too-slow")));
		});
		try {
			const inspecting = this.inspector().then((it) => it.inspect(file, inner));
			return await Promise.race([inspecting, given]);
		} catch {
			return unchecked(kind, "failed");
		}
	}

	async #check(file: File, looked: Inspection): Promise<ScreenAnswer | null> {
		const { site, check } = this.#surroundings;
		const media = [mediaOf(file, looked)];
		const draft: Draft = { surface: "post", site, text: "", media };
		const late = new Promise<null>((tired) =>
			setTimeout(tired, wordsPatience, null),
		);
		const answer = await Promise.race([check(draft), late]);
		return answer?.kind === "report" ? (answer as ScreenAnswer) : null;
	}
}

/** What its words bring up; of its faces, which nothing is quoted of, the look tells more. */
export function reportOf(answer: ScreenAnswer | null): Report | null {
	if (!answer) return null;
	const findings = answer.report.findings.filter(({ quote }) => quote !== "");
	return { ...answer.report, findings };
}

function unchecked(
	kind: Inspection["kind"],
	problem: NonNullable<Inspection["problem"]>,
): Inspection {
	return {
		kind,
		faces: [],
		notes: [],
		words: [],
		unread: false,
		preview: null,
		problem,
	};
}
