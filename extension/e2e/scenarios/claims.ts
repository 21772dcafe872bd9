import assert from "node:assert/strict";
import type { Shown } from "../driver/panel";
import { until } from "../driver/until";
import type { Place, Written } from "./places";

/** Nothing went out, the panel explains why, and the draft is still there. */
export async function isHeld(
	written: Written,
	place: Pick<Place, "risky" | "marked" | "boxless">,
): Promise<Shown> {
	const { tab, box, prefix } = written;
	const shown = await tab.panel.is("held");
	assert.deepEqual(await tab.sent(), []);
	if (!place.boxless) {
		assert.equal(await tab.value(box), prefix + place.risky);
	}
	const marked = shown.marks.map((mark) => mark.text);
	assert.ok(
		place.marked === "" || marked.some((text) => text.includes(place.marked)),
		`marked: ${JSON.stringify(marked)}`,
	);
	const [finding] = shown.findings;
	assert.ok(finding, "the panel has no finding");
	assert.match(finding.basis, /45 CFR 16\d\.\d+/);
	assert.ok(finding.why.length > 20, `why: "${finding.why}"`);
	assert.ok(finding.advice.length > 10, `advice: "${finding.advice}"`);
	return shown;
}

/** The page sent exactly this, once, and no panel was ever shown. */
export async function wentThrough(
	written: Written,
	text: string,
): Promise<void> {
	const { tab, box } = written;
	const sent = await tab.sends(1);
	assert.deepEqual(
		sent.map((sending) => sending.text),
		[text],
	);
	assert.equal(await tab.panels(), 0, "a panel was shown");
	assert.equal(await tab.panel.state(), null);
	// The box is empty, or gone with its dialog.
	await until(
		"the box to be empty",
		async () => (await tab.value(box)).trim() === "",
	);
}

/** The words that the page shows as marked, by the level of the mark. */
export function highlighted(
	written: Written,
	level: "stop" | "caution",
): Promise<string[]> {
	return written.tab.page.evaluate((name) => {
		const ranges = CSS.highlights.get(name);
		return ranges ? [...ranges].map((range) => range.toString()) : [];
	}, `prescreen-${level}`);
}
