import assert from "node:assert/strict";
import { shadowViolations } from "../driver/axe";
import type { Hinted } from "../driver/hints";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import {
	facebookComment,
	facebookPost,
	facebookReply,
	harmless,
	instagramComment,
	instagramMessage,
	type Place,
	samples,
	type Written,
} from "./places";
import { pointAt } from "./pointing";
import type { Suite } from "./suite";

/** What a person sees, hears and can ask for while writing. */
export function hints(suite: Suite): void {
	for (const place of samples) {
		suite.add(
			"the indicator tells how it stands",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				if (!prefix) await tab.hints.none();
				await tab.type(box, place.risky);
				const found = await tab.hints.says("found");
				assert.match(found.words, /^\d findings?$/);
				await clearOfControls(written, found.box);
				await tab.erase(box);
				await tab.hints.none();
				await tab.type(box, harmless);
				const clear = await tab.hints.says("clear");
				assert.equal(clear.words, "Nothing found");
				await clearOfControls(written, clear.box);
				assert.equal(await tab.panels(), 0, "a panel was shown");
				await place.send(written);
				await tab.sends(1);
				await tab.hints.none();
			},
		);
	}

	for (const place of [facebookComment, facebookPost, instagramComment]) {
		suite.add("a pointer on marked words explains them", place.name, (world) =>
			hovered(world, place),
		);
		suite.add("pressing marked words explains them", place.name, (world) =>
			pressed(world, place),
		);
		suite.add("explained by keyboard alone", place.name, (world) =>
			byKeyboard(world, place),
		);
		suite.add("axe finds nothing in the hints", place.name, async (world) => {
			const { tab, box } = await place.reach(world, "patient");
			await tab.type(box, place.risky);
			await tab.hints.says("found");
			assert.deepEqual(await shadowViolations(tab.page, tab.hints), []);
			await tab.hints.press("indicator");
			await tab.hints.explains();
			assert.deepEqual(await shadowViolations(tab.page, tab.hints), []);
		});
	}

	for (const place of [facebookReply, instagramComment, instagramMessage]) {
		suite.add(
			"an approved reply before anything was sent",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, place.risky);
				await tab.hints.says("found");
				await tab.hints.press("indicator");
				const { replies } = await tab.hints.explains();
				const [reply = ""] = replies;
				assert.match(reply, /Larkspur Family Clinic/);
				await tab.hints.press("reply");
				await tab.holds(box, prefix + reply);
				await tab.hints.folded();
				await tab.panel.is("replaced");
				assert.deepEqual(await tab.sent(), []);
				await tab.panel.press("undo");
				await tab.holds(box, prefix + place.risky);
				await tab.panel.gone();
				await tab.hints.says("found");
			},
		);
	}

	suite.add(
		"told politely, and only what is new",
		"Facebook reply",
		async (world) => {
			const { tab, box } = await facebookReply.reach(world, "patient");
			await tab.type(box, facebookReply.risky);
			await tab.hints.until("the finding to be told", (it) =>
				/1 finding\..*Ctrl\+\./.test(it.live),
			);
			await tab.erase(box);
			await tab.type(box, harmless);
			await tab.hints.until("that nothing is found any more", (it) =>
				/Nothing found/.test(it.live),
			);
		},
	);

	suite.add(
		"the indicator goes with the box",
		"Facebook comment",
		async (world) => {
			const written = await facebookComment.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookComment.risky);
			await tab.hints.says("found");
			const before = await edges(written);
			await tab.page.evaluate(() => {
				document.body.style.paddingBottom = "900px";
				scrollBy(0, 200);
			});
			assert.ok((await edges(written)).top < before.top - 150);
			const now = await edges(written);
			await tab.hints.until(
				`the indicator to go along to ${JSON.stringify(now)}`,
				({ indicator }) =>
					indicator &&
					indicator.box.top < now.bottom + 60 &&
					indicator.box.bottom > now.top - 60,
			);
			await tab.click("open 1003");
			await tab.enter("comment 1003");
			await tab.hints.none();
			await tab.enter(box);
			await tab.hints.says("found");
			await tab.page.evaluate(
				(name) => replica.box(name).element.closest(".post")?.remove(),
				box,
			);
			await tab.hints.none();
		},
	);

	suite.add(
		"silent while the panel speaks",
		"Facebook reply",
		async (world) => {
			const { tab, box } = await facebookReply.reach(world, "patient");
			await tab.type(box, facebookReply.risky);
			await tab.hints.says("found");
			await tab.press(".", "Control");
			await tab.hints.explains();
			await tab.press("Escape");
			await tab.hints.folded();
			await until("the caret back", () => tab.focused(box));
			await tab.press("Enter");
			await tab.panel.is("held");
			await tab.hints.none();
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.hints.says("found");
		},
	);
}

async function hovered(world: World, place: Place): Promise<void> {
	const written = await place.reach(world, "patient");
	const { tab, box, prefix } = written;
	await tab.type(box, place.risky);
	await tab.hints.says("found");
	const at = await pointAt(written, place.marked);
	await tab.page.mouse.move(at.x, at.y - 40);
	await tab.page.mouse.move(at.x, at.y);
	const { findings } = await tab.hints.explains();
	isExplained(findings, 1);
	assert.ok(await tab.focused(box), "the focus was taken");
	// Over the explanation it stays, elsewhere it goes.
	const inside = await tab.hints.where("title");
	await tab.page.mouse.move(inside.x, inside.y, { steps: 4 });
	await tab.page.mouse.move(inside.x + 3, inside.y);
	await tab.hints.rests();
	await tab.hints.explains();
	await tab.page.mouse.move(4, 4);
	await tab.hints.folded();
	await tab.type(box, " x");
	await tab.holds(box, `${prefix}${place.risky} x`);
}

async function pressed(world: World, place: Place): Promise<void> {
	const written = await place.reach(world, "patient");
	const { tab, box, prefix } = written;
	await tab.type(box, place.risky);
	await tab.hints.says("found");
	const at = await pointAt(written, place.marked);
	await tab.page.mouse.click(at.x, at.y);
	isExplained((await tab.hints.explains()).findings, 1);
	await tab.hints.until("it to be read out", (it) =>
		it.live.startsWith("Why this is marked. "),
	);
	await tab.page.mouse.move(4, 4);
	// An edit ends it, and goes into the box: the focus was never taken.
	await tab.press("End", "Control");
	await tab.type(box, " x");
	await tab.hints.folded();
	await tab.holds(box, `${prefix}${place.risky} x`);
	await tab.page.mouse.click(at.x, at.y);
	await tab.hints.explains();
	await tab.press("Escape");
	await tab.hints.folded();
	assert.ok(await tab.focused(box), "the box has lost the focus");
	// The page, and a dialog of it, have not heard that Escape.
	assert.equal(await tab.value(box), `${prefix}${place.risky} x`);
}

async function byKeyboard(world: World, place: Place): Promise<void> {
	const written = await place.reach(world, "patient");
	const { tab, box, prefix } = written;
	await tab.type(box, place.risky);
	await tab.hints.says("found");
	const { focused } = await shortcut(written);
	assert.equal(focused, "title");
	const seen = await tab.page.evaluate(() => replica.seen.length);
	const stops = new Set<string>();
	for (let stop = 0; stop < 8; stop++) {
		await tab.press("Tab");
		stops.add((await tab.hints.read()).focused);
	}
	assert.deepEqual([...stops].filter(Boolean).sort().includes("reply"), true);
	assert.ok(!stops.has(""), `the focus left: ${[...stops].join(", ")}`);
	assert.equal(await tab.page.evaluate(() => replica.seen.length), seen);
	await tab.press("Escape");
	await tab.hints.folded();
	await until("the caret back in the box", () => tab.focused(box));
	await tab.type(box, " x");
	assert.equal(await tab.value(box), `${prefix}${place.risky} x`);
	assert.deepEqual(await tab.sent(), []);
}

async function shortcut({ tab }: Written): Promise<Hinted> {
	await tab.press(".", "Control");
	const hinted = await tab.hints.until(
		"an explanation with the focus",
		(it) => it.explanation?.state === "found" && it.focused,
	);
	isExplained(hinted.explanation?.findings ?? []);
	return hinted;
}

function isExplained(
	findings: { title: string; why: string; basis: string; advice: string }[],
	count?: number,
): void {
	const [first] = findings;
	assert.ok(first, "nothing is explained");
	if (count) assert.ok(findings.length >= count);
	assert.ok(first.title.length > 5 && first.why.length > 20);
	assert.match(first.basis, /45 CFR 16\d\.\d+/);
	assert.ok(first.advice.length > 10);
}

function edges({
	tab,
	box,
}: Written): Promise<{ top: number; bottom: number }> {
	return tab.page.evaluate((name) => {
		const { top, bottom } = replica.box(name).element.getBoundingClientRect();
		return { top, bottom };
	}, box);
}

/** Whatever of the page can be pressed or written into stays free. */
async function clearOfControls(
	{ tab }: Written,
	box: { left: number; top: number; right: number; bottom: number },
): Promise<void> {
	const covered = await tab.page.evaluate((at) => {
		const controls = document.querySelectorAll(
			"a[href], button, textarea, [role=button], [contenteditable=true]",
		);
		return (
			[...controls]
				.filter((it) => it.checkVisibility() && !it.contains(document.body))
				.filter((it) => {
					const { left, top, right, bottom } = it.getBoundingClientRect();
					const x = Math.min(right, at.right) - Math.max(left, at.left);
					const y = Math.min(bottom, at.bottom) - Math.max(top, at.top);
					return x > 1 && y > 1;
				})
				// Those behind a dialog are out of reach anyway.
				.filter((it) => {
					const dialog = document.querySelector("[aria-modal=true]");
					return !dialog || dialog.contains(it);
				})
				.map((it) => it.outerHTML.slice(0, 120))
		);
	}, box);
	assert.deepEqual(covered, []);
}
