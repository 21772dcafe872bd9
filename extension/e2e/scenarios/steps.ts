import assert from "node:assert/strict";
import { until } from "../driver/until";
import type { Place, Written } from "./places";

/** Writes the draft the way people do at this place. */
export async function write(
	written: Written,
	place: Place,
	text: string,
): Promise<void> {
	if (place.write) await place.write(written, text);
	else await written.tab.type(written.box, text);
}

/** Sends a held draft anyway, with a reason where one is asked for. */
export async function confirm({ tab }: Pick<Written, "tab">): Promise<void> {
	await tab.panel.press("send-anyway");
	const { parts } = await tab.panel.has("confirm");
	if (parts.includes("reason")) await tab.panel.choose("reason", 1);
	await tab.panel.press("confirm");
}

/**
 * Takes the held panel's first reply, and returns what the editor then really
 * holds. Where no box is there any more it must be on the clipboard, and told so.
 */
export async function takeReply(
	written: Written,
	place: Place,
): Promise<string> {
	const { tab, box } = written;
	const [reply] = (await tab.panel.is("held")).replies;
	assert.ok(reply, "the panel proposes no reply");
	// Where something harmless stood before, the first is that without the rest.
	if (!written.prefix.trim()) {
		assert.match(reply, /Larkspur Family Clinic/);
		assert.match(reply, /\(612\) 555-0117/);
	}
	await tab.panel.press("reply");
	const { title } = await tab.panel.is("replaced");
	if (place.boxless) {
		assert.match(title, /clipboard/i);
		return reply;
	}
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
export async function typesOn(
	{ tab, box }: Written,
	text: string,
): Promise<void> {
	await until("the caret in the box", () => tab.focused(box));
	await tab.press("End", "Control");
	await tab.type(box, " x");
	assert.equal(await tab.value(box), `${text} x`);
	await tab.press("Backspace");
	await tab.press("Backspace");
	await tab.holds(box, text);
}
