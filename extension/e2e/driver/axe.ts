import axe from "axe-core";
import type { Page } from "puppeteer-core";
import type { Shadow } from "./shadow";

/** What axe finds wrong with a page of the extension's own; `seen` is what it must have come across. */
export async function pageViolations(
	page: Page,
	seen = "button-name",
): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(async () => {
		const checker = (globalThis as unknown as { axe: typeof axe }).axe;
		const { violations, passes } = await checker.run(document);
		return {
			broken: violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			),
			passes: passes.map(({ id }) => id),
		};
	});
	return broken(found, seen);
}

/** The same for something of ours on a page. axe cannot look into a closed root, so it is told where the root is. */
export async function shadowViolations(
	page: Page,
	shadow: Shadow,
): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await shadow.call(async (root) => {
		const { host } = root;
		Object.defineProperty(host, "shadowRoot", {
			value: root,
			configurable: true,
		});
		const checker = (globalThis as unknown as { axe: typeof axe }).axe;
		const { violations, passes } = await checker.run({
			include: host as HTMLElement,
		});
		Reflect.deleteProperty(host, "shadowRoot");
		return {
			broken: violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			),
			passes: passes.map(({ id }) => id),
		};
	});
	return broken(found ?? { broken: [], passes: [] });
}

/** When axe saw no button, it saw nothing of what it was to judge. */
function broken(
	found: { broken: string[]; passes: string[] },
	seen = "button-name",
): string[] {
	return found.passes.includes(seen)
		? found.broken
		: [`axe has seen nothing for ${seen}`, ...found.broken];
}
