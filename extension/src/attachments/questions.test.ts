import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { Passed } from "../net/files-question";
import type { Inspection, Inspector } from "../pictures/inspection";
import type { Decided, Kept } from "../record/entry";
import { openPage } from "../testing/page";
import type { Entering } from "./link";
import type { Actions, View } from "./ports";
import { Questions } from "./questions";

/** What is shown now, and what can be done about it. */
let shown: { view: View; actions: Actions } | null;
let kept: Decided[];
let recorded: Kept["kind"];
let went: { go: readonly Passed[]; copies: readonly File[] }[];

let life: AbortController;

beforeEach(() => {
	life = new AbortController();
	openPage("<p>A page</p>");
	Object.defineProperty(globalThis, "HTMLElement", {
		value: class {},
		configurable: true,
	});
	shown = null;
	kept = [];
	recorded = "recorded";
	went = [];
});

afterEach(() => life.abort());

const nothing: Inspection = {
	kind: "image",
	faces: [],
	notes: [],
	words: [],
	unread: false,
	preview: null,
	problem: null,
};
const face = { left: 1, top: 1, width: 9, height: 9 };

function questions(
	inspector: Partial<Inspector> | null = {},
	findings: object[] = [],
): Questions {
	return new Questions({
		site: "facebook",
		question: {
			show: (view, actions) => {
				shown = { view, actions };
			},
			close: () => {
				shown = null;
			},
		},
		openInspector: async () => {
			if (!inspector) throw new Error("no frame");
			return {
				inspect: async () => nothing,
				blurred: async () => new File(["blurred"], "a.jpg"),
				withoutMetadata: async () => new File(["bare"], "a.jpg"),
				close() {},
				...inspector,
			};
		},
		check: async () =>
			({
				kind: "report",
				report: { verdict: "clear", findings, replies: [], lang: "en" },
				override: { stop: "reason", caution: "confirm" },
				consents: [],
			}) as never,
		keep: async (decided) => {
			kept.push(decided);
			return recorded === "recorded"
				? { kind: "recorded", number: kept.length }
				: { kind: "unrecorded", full: false };
		},
		onDuty: () => true,
		signal: life.signal,
	});
}

function entering(...names: string[]): Entering {
	return {
		files: names.map((name) => new File([name], name, { type: "image/jpeg" })),
		way: "input",
		answer: (go, copies) => went.push({ go, copies }),
	};
}

/** A question is asked in one task, and its files are looked at from the next one on. */
async function settled(): Promise<void> {
	for (const _task of ["asked", "looked at", "answered"]) {
		await new Promise((done) => setTimeout(done, 0));
	}
}

function asking() {
	if (shown?.view.state !== "asking") throw new Error("nothing is asked");
	return { ...shown.view, actions: shown.actions };
}

test("nothing goes before each file is answered", async () => {
	questions().enter(entering("a.jpg", "b.jpg"));
	await settled();
	asking().actions.answer({ answer: "nobody" }, false);
	await settled();
	assert.deepEqual(went, []);
	assert.equal(asking().at, 1);
	asking().actions.answer({ answer: "removed" }, false);
	await settled();
	assert.deepEqual(went, [{ go: [{ at: 0, copy: false }], copies: [] }]);
	assert.deepEqual(
		kept.map(({ outcome, verdict }) => [outcome, verdict]),
		[
			["file-nobody", "caution"],
			["file-removed", "caution"],
		],
	);
	assert.equal(shown, null);
});

test("one answer is for those in which nothing was found, and for no others", async () => {
	let count = 0;
	questions({
		inspect: async () => ({ ...nothing, faces: count++ === 1 ? [face] : [] }),
	}).enter(entering("a.jpg", "face.jpg", "b.jpg"));
	await settled();
	asking().actions.answer({ answer: "nobody" }, true);
	const { items, at } = asking();
	assert.equal(at, 1);
	assert.deepEqual(
		items.map(({ answer }) => answer?.answer),
		["nobody", undefined, "nobody"],
	);
});

test("what nobody could look at, or what has risky words, is asked about by itself", async () => {
	for (const it of [questions(null), questions({}, [{ quote: "x" }])]) {
		it.enter(entering("a.jpg", "b.jpg"));
		await settled();
		asking().actions.answer({ answer: "nobody" }, true);
		assert.equal(asking().at, 1);
		shown = null;
	}
});

test("a copy goes in the place of the file", async () => {
	questions({ inspect: async () => ({ ...nothing, faces: [face] }) }).enter(
		entering("a.jpg"),
	);
	await settled();
	asking().actions.blur();
	await settled();
	asking().actions.answer({ answer: "nobody" }, false);
	await settled();
	const [{ go, copies } = { go: [], copies: [] }] = went;
	assert.deepEqual(go, [{ at: 0, copy: true }]);
	assert.equal(await copies[0]?.text(), "blurred");
	assert.deepEqual(kept[0]?.file, {
		kind: "image",
		way: "input",
		faces: 1,
		copy: "blurred",
	});
});

test("a copy that cannot be made leaves the file as it is", async () => {
	questions({
		blurred: async () => {
			throw new Error("no");
		},
	}).enter(entering("a.jpg"));
	await settled();
	asking().actions.blur();
	await settled();
	assert.equal(asking().items[0]?.copying, "failed");
	assert.equal(asking().items[0]?.instead, null);
});

test("nothing goes that could not be recorded, until it is", async () => {
	recorded = "unrecorded";
	questions().enter(entering("a.jpg"));
	await settled();
	asking().actions.answer({ answer: "staff" }, false);
	await settled();
	assert.equal(shown?.view.state, "unrecorded");
	assert.deepEqual(went, []);
	recorded = "recorded";
	shown?.actions.retry();
	await settled();
	assert.equal(went.length, 1);
	assert.equal(kept[0]?.id, kept[1]?.id);
});

test("the record holds no name and no word of a file", async () => {
	const found = {
		rule: "name",
		category: "name",
		level: "stop",
		quote: "rosalind",
		title: "Names a person",
	};
	questions({}, [found, found]).enter(entering("rosalind.jpg"));
	await settled();
	asking().actions.answer({ answer: "authorization", ref: "A-017" }, false);
	await settled();
	assert.ok(!JSON.stringify(kept).includes("rosalind"));
	assert.equal(kept[0]?.consent, "A-017");
	assert.deepEqual(kept[0]?.findings, [
		{ rule: "name", category: "name", level: "stop", count: 2 },
	]);
});

test("files that come meanwhile are asked about afterwards", async () => {
	const it = questions();
	it.enter(entering("a.jpg"));
	const withdraw = it.enter(entering("b.jpg"));
	it.enter(entering("c.jpg"));
	await settled();
	withdraw();
	assert.equal(asking().items[0]?.file.name, "a.jpg");
	asking().actions.leave();
	await settled();
	assert.equal(asking().items[0]?.file.name, "c.jpg");
	assert.deepEqual(went, [{ go: [], copies: [] }]);
});

test("what a page has refused comes in once more, and no other file", async () => {
	const it = questions();
	const first = entering("a.jpg");
	it.enter(first);
	await settled();
	asking().actions.answer({ answer: "nobody" }, false);
	await settled();
	it.refused(first);
	assert.equal(shown?.view.state, "refused");
	shown?.actions.leave();
	it.enter(entering("b.jpg"));
	await settled();
	assert.equal(asking().items[0]?.file.name, "b.jpg");
	asking().actions.leave();
	await settled();
	const again = { ...entering(), files: first.files };
	it.enter(again);
	assert.equal((shown as { view: View } | null)?.view.state, "not-held");
	assert.deepEqual(went.at(-1)?.go, [{ at: 0, copy: false }]);
	it.enter(again);
	await settled();
	assert.equal(asking().items.length, 1);
});

test("what looks at files stays for the next one, unless it has failed", async () => {
	let closed = 0;
	let problem: Inspection["problem"] = null;
	const it = questions({
		inspect: async () => ({ ...nothing, problem }),
		close: () => {
			closed++;
		},
	});
	const once = async () => {
		it.enter(entering("a.jpg"));
		await settled();
		asking().actions.leave();
		await settled();
	};
	await once();
	await once();
	assert.equal(closed, 0);
	problem = "failed";
	await once();
	assert.equal(closed, 1);
});
