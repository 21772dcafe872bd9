import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import type { Draft, Verdict } from "../../../wasm/prescreen";
import type { Site } from "../sites/site";
import { byId, openPage } from "../testing/page";
import { startGuard } from "./guard";
import type { Actions, Answer, View } from "./ports";

const site: Site = { id: "test", hosts: [], surfaces: [] };

let end = () => {};
// A guard that watches a box keeps the test's process running.
afterEach(() => end());

/** A page whose box and button both send, a panel that records, and a checker under the test's thumb. */
function open(settled = true) {
	openPage(
		'<form id="form"><textarea id="box"></textarea><button id="go" type="button">Go</button></form>',
	);
	const box = byId("box") as HTMLTextAreaElement;
	const sent: string[] = [];
	const send = () => {
		sent.push(box.value);
		box.value = "";
	};
	const waiting: { draft: Draft; answer: (answer: Answer) => void }[] = [];
	const views: View[] = [];
	let actions: Actions | null = null;
	const ending = new AbortController();
	end = () => ending.abort();
	const guard = startGuard({
		site,
		signal: ending.signal,
		warm: () => {},
		check: (draft) =>
			settled
				? Promise.resolve(answerFor(draft))
				: new Promise((answer) => waiting.push({ draft, answer })),
		panel: {
			show: (_anchor, view, given) => {
				views.push(view);
				actions = given;
			},
			close: () => {
				actions = null;
			},
		},
		hints: {
			connect() {},
			show() {},
			hide() {},
			explain() {},
			fold() {},
			focused: () => false,
			hovered: () => false,
		},
	});
	// The page's own listeners come after the guard's.
	box.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || event.shiftKey) return;
		event.preventDefault();
		send();
	});
	byId("go").addEventListener("click", send);
	return {
		box,
		sent,
		waiting,
		guard,
		state: () => (actions ? views.at(-1)?.state : undefined),
		act: () => actions as Actions,
	};
}

function answerFor({ text }: Draft): Answer {
	if (text.includes("error")) return { kind: "error", error: "no" };
	if (text.includes("cut off")) return { kind: "cut-off" };
	let verdict: Verdict = "clear";
	if (text.includes("patient")) verdict = "stop";
	return {
		kind: "report",
		report: { verdict, findings: [], replies: [], lang: "en" },
		override: { stop: "reason", caution: "confirm" },
		consents: [],
	};
}

function enter(box: HTMLElement, more: KeyboardEventInit = {}): boolean {
	return box.dispatchEvent(
		new KeyboardEvent("keydown", {
			key: "Enter",
			bubbles: true,
			cancelable: true,
			...more,
		}),
	);
}

function press(id: string): void {
	const init = { bubbles: true, cancelable: true, button: 0 };
	byId(id).dispatchEvent(new PointerEvent("pointerdown", init));
	byId(id).dispatchEvent(new MouseEvent("mousedown", init));
	byId(id).dispatchEvent(new PointerEvent("pointerup", init));
	byId(id).dispatchEvent(new MouseEvent("mouseup", init));
	byId(id).dispatchEvent(new MouseEvent("click", init));
}

/** The real one: a test may have put another in its place. */
const later = setTimeout;

/** All that is due now, happens, also what waits for the next key to be drawn. */
async function turns(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
	await new Promise((resolve) => later(resolve, 5));
	for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

for (const [name, submit] of [
	["Enter", (box: HTMLElement) => void enter(box)],
	["a press", () => press("go")],
] as const) {
	test(`${name}: a clear draft is sent once`, async () => {
		const page = open();
		page.box.value = "Thank you all";
		submit(page.box);
		assert.deepEqual(page.sent, []);
		await turns();
		assert.deepEqual(page.sent, ["Thank you all"]);
		assert.equal(page.state(), undefined);
	});

	test(`${name}: with a known verdict the event itself goes through`, async () => {
		const page = open();
		page.box.value = "Thank you all";
		page.box.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
		await new Promise((resolve) => setTimeout(resolve, 1));
		await turns();
		submit(page.box);
		assert.deepEqual(page.sent, ["Thank you all"]);
	});

	test(`${name}: a disclosing draft stays and is shown`, async () => {
		const page = open();
		page.box.value = "a patient";
		submit(page.box);
		await turns();
		assert.deepEqual(page.sent, []);
		assert.equal(page.state(), "held");
		assert.equal(page.box.value, "a patient");
	});

	test(`${name}: twice in a hurry sends once`, async () => {
		const page = open(false);
		page.box.value = "Thank you";
		submit(page.box);
		submit(page.box);
		await turns();
		assert.equal(page.waiting.length, 1);
		for (const { draft, answer } of page.waiting) answer(answerFor(draft));
		await turns();
		assert.deepEqual(page.sent, ["Thank you"]);
	});

	test(`${name}: a text changed meanwhile is not sent`, async () => {
		const page = open(false);
		page.box.value = "Thank you";
		submit(page.box);
		page.box.value = "Thank you, patient";
		for (const { draft, answer } of page.waiting) answer(answerFor(draft));
		await turns();
		assert.deepEqual(page.sent, []);
		assert.equal(page.state(), "changed");
	});

	test(`${name}: a box put in the place of the old one gets nothing`, async () => {
		const page = open(false);
		page.box.value = "Thank you";
		submit(page.box);
		page.box.replaceWith(page.box.cloneNode(true));
		for (const { draft, answer } of page.waiting) answer(answerFor(draft));
		await turns();
		assert.deepEqual(page.sent, []);
		assert.equal(page.state(), "changed");
	});

	test(`${name}: what cannot be checked stays, and can be tried again`, async () => {
		const page = open();
		page.box.value = "an error";
		submit(page.box);
		await turns();
		assert.equal(page.state(), "failed");
		page.act().retry();
		await turns();
		assert.equal(page.state(), "failed");
		assert.deepEqual(page.sent, []);
	});

	test(`${name}: cut off, nothing goes`, async () => {
		const page = open();
		page.box.value = "cut off";
		submit(page.box);
		await turns();
		assert.equal(page.state(), "cut-off");
		assert.deepEqual(page.sent, []);
	});

	test(`${name}: a confirmed draft goes once, exactly so`, async () => {
		const page = open();
		page.box.value = "a patient";
		submit(page.box);
		await turns();
		void page.act().send({ kind: "confirmed" });
		await turns();
		assert.deepEqual(page.sent, ["a patient"]);
		page.box.value = "a patient";
		submit(page.box);
		await turns();
		assert.deepEqual(page.sent, ["a patient"]);
		assert.equal(page.state(), "held");
		page.box.value = "another patient";
		void page.act().send({ kind: "confirmed" });
		await turns();
		assert.deepEqual(page.sent, ["a patient"]);
		assert.equal(page.state(), "changed");
	});
}

test("no answer in time: held and told; a late one sends nothing", async (context) => {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	const page = open(false);
	page.box.value = "Thank you";
	enter(page.box);
	context.mock.timers.tick(600);
	assert.equal(page.state(), "checking");
	context.mock.timers.tick(2000);
	await turns();
	assert.equal(page.state(), "failed");
	for (const { draft, answer } of page.waiting) answer(answerFor(draft));
	await turns();
	assert.deepEqual(page.sent, []);
});

test("going back while it is checked cancels the sending", async (context) => {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	const page = open(false);
	page.box.value = "Thank you";
	enter(page.box);
	context.mock.timers.tick(600);
	page.act().back();
	for (const { draft, answer } of page.waiting) answer(answerFor(draft));
	await turns();
	assert.deepEqual(page.sent, []);
});

test("a changed profile makes every verdict void", async () => {
	const page = open();
	page.box.value = "Thank you";
	enter(page.box);
	await turns();
	page.box.value = "Thank you";
	page.guard.forget();
	enter(page.box);
	assert.deepEqual(page.sent, ["Thank you"]);
	await turns();
	assert.deepEqual(page.sent, ["Thank you", "Thank you"]);
});

test("what sends nothing is left alone", () => {
	const page = open(false);
	page.box.value = "a patient";
	assert.equal(enter(page.box, { shiftKey: true }), true);
	enter(page.box, { keyCode: 229, shiftKey: true });
	page.box.value = " \n\u200b";
	press("go");
	assert.equal(page.sent.length, 1);
	assert.equal(page.waiting.length, 0);
});

test("a page that throws while an event is done again leaves the guard whole", async () => {
	const page = open();
	byId("go").addEventListener("mousedown", () => {
		throw new Error("the page's own trouble");
	});
	page.box.value = "a patient";
	press("go");
	await turns();
	assert.equal(page.state(), "held");
	page.box.value = "still a patient";
	enter(page.box);
	await turns();
	assert.deepEqual(page.sent, []);
});

test("a submission by the form itself is held too", async () => {
	const page = open();
	const form = byId("form") as HTMLFormElement;
	let submitted = 0;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		submitted++;
	});
	page.box.value = "a patient";
	form.requestSubmit();
	await turns();
	assert.equal(submitted, 0);
	assert.equal(page.state(), "held");
	void page.act().send({ kind: "confirmed" });
	await turns();
	assert.equal(submitted, 1);
});

test("after a change of the profile what is being written is judged anew", {
	timeout: 5000,
}, async () => {
	const page = open(false);
	const asked = async (count: number) => {
		while (page.waiting.length < count) await turns();
	};
	page.box.value = "a patient";
	page.box.focus();
	await asked(1);
	page.waiting[0]?.answer(answerFor(page.waiting[0].draft));
	await turns();
	page.guard.forget();
	await asked(2);
	assert.equal(page.waiting[1]?.draft.text, "a patient");
});

/** Until the guard knows which box has the focus. */
async function noticed({ box, guard }: ReturnType<typeof open>): Promise<void> {
	box.focus();
	while (!guard.state()) await turns();
}

test("a paused box sends what is found, and only while it is paused", {
	timeout: 5000,
}, async () => {
	const page = open();
	await noticed(page);
	assert.equal((await page.guard.pause("false-alarm")).kind, "recorded");
	page.box.value = "a patient";
	enter(page.box);
	await turns();
	assert.deepEqual(page.sent, ["a patient"]);
	assert.equal(page.state(), undefined);
	// What could not be checked is nothing that anybody has let go.
	page.box.value = "an error";
	enter(page.box);
	await turns();
	assert.deepEqual(page.sent, ["a patient"]);
	assert.equal(page.state(), "failed");
	await page.guard.resume();
	page.box.value = "a patient again";
	enter(page.box);
	await turns();
	assert.deepEqual(page.sent, ["a patient"]);
	assert.equal(page.state(), "held");
});

test("a pause ends with a change of the profile", {
	timeout: 5000,
}, async () => {
	const page = open();
	await noticed(page);
	await page.guard.pause("official");
	page.guard.forget();
	page.box.value = "a patient";
	enter(page.box);
	await turns();
	assert.deepEqual(page.sent, []);
	assert.equal(page.state(), "held");
});
