import type { Inspector } from "./inspection";
import { inspectorAt } from "./line";

/** Milliseconds until a frame that does not answer is given up. */
const patience = 10_000;

/** What a page is handed to reach a frame that it does not share with the site. */
export interface Way {
	/** The frame's address. */
	address: string;
	/** Tells the frame, by a way that the site has no part in, which token to let in. */
	announce(token: string): Promise<void>;
}

/** What comes to the frame by the window, with the line's other end. */
export interface Entry {
	token: string;
}

/** Hangs a hidden frame into the page and lays a line to the desk in it; rejects when nobody is there. */
export async function openFrame(way: Way): Promise<Inspector> {
	const host = document.createElement("prescreen-pictures");
	host.style.setProperty("display", "none", "important");
	// The site's scripts find no frame to take hold of.
	const root = host.attachShadow({ mode: "closed" });
	const frame = document.createElement("iframe");
	frame.src = way.address;
	const loaded = new Promise((resolve) => {
		frame.addEventListener("load", resolve, { once: true });
	});
	root.append(frame);
	document.documentElement.append(host);
	try {
		const token = crypto.randomUUID();
		await within(Promise.all([loaded, way.announce(token)]));
		const { port1, port2 } = new MessageChannel();
		const origin = new URL(way.address).origin;
		// Whatever the site may have loaded into the frame instead gets nothing.
		const open = new Promise((resolve) => {
			port1.onmessage = resolve;
		});
		frame.contentWindow?.postMessage({ token } satisfies Entry, origin, [
			port2,
		]);
		await within(open);
		return inspectorAt(port1, {
			stands: () => host.isConnected,
			leave: () => host.remove(),
		});
	} catch (error) {
		host.remove();
		throw error;
	}
}

function within<T>(done: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(
			() => reject(new Error("the frame does not answer")),
			patience,
		);
		done.then(resolve, reject).finally(() => clearTimeout(late));
	});
}
