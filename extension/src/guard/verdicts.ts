import { bars } from "../policy/standing";
import { gravest } from "./gravest";
import type { Answer, Check, JudgedAnswer } from "./ports";
import type { Reading } from "./reading";

export type Asked = Pick<Reading, "draft" | "also" | "supposed" | "key">;

/** Nothing was found, and whoever works here may send. */
export function letsPass(answer: JudgedAnswer | undefined): boolean {
	return answer?.report.verdict === "clear" && !bars(answer.policy);
}

/** Enough for some steps back and forth; a box's old texts are of no use for long. */
const keptPerBox = 16;

/**
 * Reports by box and exact draft. They hang on the box itself, so that one that
 * the site has put in its place starts with nothing.
 */
export class Verdicts {
	readonly #check: Check;
	readonly #reachable: () => boolean;
	#kept = new WeakMap<object, Map<string, JudgedAnswer>>();
	#asked = new WeakMap<object, Map<string, Promise<Answer>>>();

	constructor(check: Check, reachable: () => boolean = () => true) {
		this.#check = check;
		this.#reachable = reachable;
	}

	/** Without a checker behind it an earlier verdict does not count either. */
	known(box: object, key: string): JudgedAnswer | undefined {
		if (!this.#reachable()) return undefined;
		return this.#kept.get(box)?.get(key);
	}

	/** A question that is already on its way is not asked twice. */
	ask(box: object, reading: Asked): Promise<Answer> {
		// What was asked before may never be answered, so nobody waits for it.
		if (!this.#reachable()) return Promise.resolve({ kind: "cut-off" });
		const asked = mapIn(this.#asked, box);
		const { key } = reading;
		let answer = asked.get(key);
		if (!answer) {
			answer = this.#ask(box, reading).finally(() => asked.delete(key));
			asked.set(key, answer);
		}
		return answer;
	}

	/** After a change of the profile no earlier report counts. */
	forget(): void {
		this.#kept = new WeakMap();
		this.#asked = new WeakMap();
	}

	async #ask(box: object, reading: Asked): Promise<Answer> {
		const kept = this.#kept;
		let answer: Answer;
		try {
			answer = await gravest(this.#check, reading);
		} catch (error) {
			answer = { kind: "error", error: String(error) };
		}
		if (answer.kind === "cut-off") this.forget();
		if (answer.kind !== "report") return answer;
		// Answered under the old profile: ask again.
		if (kept !== this.#kept) return this.ask(box, reading);
		const own = mapIn(kept, box);
		own.set(reading.key, answer);
		const [oldest] = own.keys();
		if (own.size > keptPerBox && oldest !== undefined) own.delete(oldest);
		return answer;
	}
}

function mapIn<V>(
	store: WeakMap<object, Map<string, V>>,
	box: object,
): Map<string, V> {
	let map = store.get(box);
	if (!map) {
		map = new Map();
		store.set(box, map);
	}
	return map;
}
