import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Page } from "puppeteer-core";
import type { Point } from "./engine";

/** A file as it travels into a page. */
interface Sent {
	name: string;
	base64: string;
}

async function sent(paths: readonly string[]): Promise<Sent[]> {
	return Promise.all(
		paths.map(async (path) => ({
			name: basename(path),
			base64: (await readFile(path)).toString("base64"),
		})),
	);
}

/** Drops files by an event of the page's own. */
export async function dropInPage(
	page: Page,
	at: Point,
	paths: readonly string[],
): Promise<void> {
	await page.evaluate(give, await sent(paths), at);
}

/** Pastes a picture by an event of the page's own. */
export async function pasteInPage(page: Page, path: string): Promise<void> {
	await page.evaluate(give, await sent([path]), null);
}

/** Runs in the page: a drop at a place, or a paste where the focus is. */
function give(files: readonly Sent[], at: Point | null): void {
	const transfer = new DataTransfer();
	for (const { name, base64 } of files) {
		const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
		// The same file each time.
		const given = { type: "image/png", lastModified: 1_700_000_000_000 };
		transfer.items.add(new File([bytes], name, given));
	}
	const plain = { bubbles: true, cancelable: true };
	if (at) {
		const place = { clientX: at.x, clientY: at.y, dataTransfer: transfer };
		document
			.elementFromPoint(at.x, at.y)
			?.dispatchEvent(new DragEvent("drop", { ...plain, ...place }));
	} else {
		const event = new ClipboardEvent("paste", plain);
		Object.defineProperty(event, "clipboardData", { value: transfer });
		document.activeElement?.dispatchEvent(event);
	}
}

/** Puts a picture onto the clipboard, as copying it on some page does. */
export async function copyInPage(page: Page, path: string): Promise<void> {
	const [file] = await sent([path]);
	await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
		const blob = new Blob([bytes], { type: "image/png" });
		await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
	}, file?.base64 ?? "");
}
