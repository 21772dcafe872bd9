/** Puts a text on the clipboard, and reports whether it went there. Call it from a user's gesture. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// A site's permissions policy may forbid the clipboard's own interface.
	}
	let written = false;
	const write = (event: ClipboardEvent) => {
		event.clipboardData?.setData("text/plain", text);
		event.preventDefault();
		event.stopImmediatePropagation();
		written = true;
	};
	window.addEventListener("copy", write, { capture: true, once: true });
	try {
		return document.execCommand("copy") && written;
	} finally {
		window.removeEventListener("copy", write, { capture: true });
	}
}
