import { until } from "../../extension/e2e/driver/until";
import type { Visit } from "./visit";

/** Tab, as often as it takes. Nothing may be about to move the focus by itself. */
export async function tabTo(visit: Visit, selector: string): Promise<void> {
	const { page } = visit;
	for (let stop = 0; stop < 90; stop++) {
		const there = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted) ?? false,
			selector,
		);
		if (there) return;
		await tab(visit, () => page.evaluate(focusInPage));
	}
	throw new Error(`${selector} cannot be reached by Tab`);
}

/** Tab within the panel, which is closed to the page. */
export async function tabToPart(visit: Visit, part: string): Promise<void> {
	const { panel } = visit;
	await until("the focus in the panel", async () =>
		Boolean((await panel.read())?.focused),
	);
	for (let stop = 0; stop < 20; stop++) {
		if ((await panel.read())?.focused === part) return;
		await tab(visit, async () => (await panel.call(focusInRoot)) ?? "");
	}
	throw new Error(`"${part}" cannot be reached by Tab`);
}

/** One step, done when it has arrived: browsers take keys before pages have. */
async function tab(visit: Visit, focus: () => Promise<string>): Promise<void> {
	const before = await focus();
	await visit.page.keyboard.press("Tab");
	await until(
		`the focus to leave ${before}`,
		async () => (await focus()) !== before,
	);
}

/** Runs in the page: which element has the focus, also inside of open roots. */
function focusInPage(): string {
	const path: number[] = [];
	let root: Document | ShadowRoot | null = document;
	while (root?.activeElement) {
		const { activeElement }: Document | ShadowRoot = root;
		path.push([...root.querySelectorAll("*")].indexOf(activeElement));
		root = activeElement.shadowRoot;
	}
	return path.join(" > ");
}

/** Runs in the page. */
function focusInRoot(root: ShadowRoot): string {
	const { activeElement } = root;
	return activeElement
		? String([...root.querySelectorAll("*")].indexOf(activeElement))
		: "";
}
