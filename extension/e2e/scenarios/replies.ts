import assert from "node:assert/strict";
import { until } from "../driver/until";
import {
	facebookPost,
	instagramMessage,
	type Place,
	places,
	type Written,
} from "./places";
import type { Suite } from "./suite";

/** The approved reply goes into the box, and from there out, once. */
export function replies(suite: Suite): void {
	for (const place of places) {
		suite.add(
			"approved reply replaces and sends",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const reply = await replaced(written, place);
				await typesOn(written, reply);
				await place.send(written);
				const sent = await written.tab.sends(1);
				assert.deepEqual(
					sent.map((sending) => sending.text),
					[reply],
				);
			},
		);
		suite.add("undo brings the draft back", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			await replaced(written, place);
			await written.tab.panel.press("undo");
			await written.tab.holds(written.box, written.prefix + place.risky);
			await written.tab.enter(written.box);
			await place.send(written);
			await written.tab.panel.is("held");
			assert.deepEqual(await written.tab.sent(), []);
		});
	}
	suite.add(
		"another wording replaces and sends",
		instagramMessage.name,
		async (world) => {
			const place = instagramMessage;
			const written = await place.reach(world, "patient");
			const { tab, box, prefix } = written;
			await tab.type(box, place.risky);
			await place.send(written);
			const [first] = (await tab.panel.is("held")).replies;
			await tab.panel.press("next-reply");
			const [second = ""] = (
				await until("another wording", async () => {
					const shown = await tab.panel.read();
					return shown && shown.replies[0] !== first && shown;
				})
			).replies;
			await tab.panel.press("reply");
			await tab.holds(box, prefix + second);
			await tab.enter(box);
			await place.send(written);
			assert.deepEqual(
				(await tab.sends(1)).map((sending) => sending.text),
				[prefix + second],
			);
		},
	);
	suite.add(
		"approved reply in a Draft.js box",
		facebookPost.name,
		async (world) => {
			const written = await facebookPost.reach(world, "patient", {
				editor: "draft",
			});
			const reply = await replaced(written, facebookPost);
			await typesOn(written, reply);
			await facebookPost.send(written);
			assert.deepEqual(
				(await written.tab.sends(1)).map((sending) => sending.text),
				[reply],
			);
		},
	);
}

/** Takes the panel's first reply, and returns what the editor then really holds. */
async function replaced(written: Written, place: Place): Promise<string> {
	const { tab, box } = written;
	await tab.type(box, place.risky);
	await place.send(written);
	const [reply] = (await tab.panel.is("held")).replies;
	assert.ok(reply, "the panel proposes no reply");
	assert.match(reply, /Larkspur Family Clinic/);
	assert.match(reply, /\(612\) 555-0117/);
	await tab.panel.press("reply");
	await until(
		async () =>
			`"${box}" to hold the reply, is ${JSON.stringify(await tab.value(box))}`,
		async () => (await tab.value(box)).endsWith(reply),
	);
	const text = await tab.value(box);
	// A name that the page itself wrote may stay in front; the risky words may not.
	assert.ok(
		[reply, written.prefix + reply].includes(text),
		`the box holds "${text}"`,
	);
	const dom = await tab.page.evaluate((name) => {
		const { element } = replica.box(name);
		return element instanceof HTMLTextAreaElement
			? element.value
			: element.textContent;
	}, box);
	// Text content glues the lines of an editor together.
	const glued = (lines: string) => lines.replaceAll("\n", "");
	assert.equal(glued(dom ?? ""), glued(text), "page and editor disagree");
	return text;
}

/** The editor is sound when a person can go on writing in it. */
async function typesOn({ tab, box }: Written, text: string): Promise<void> {
	await until("the caret in the box", () => tab.focused(box));
	await tab.press("End", "Control");
	await tab.type(box, " x");
	assert.equal(await tab.value(box), `${text} x`);
	await tab.press("Backspace");
	await tab.press("Backspace");
	await tab.holds(box, text);
}
