import { isSame, publicationIn } from "./body";
import type { Ask, Asked } from "./link";
import { isLetThrough } from "./passes";
import { type Reader, readerFor } from "./publication";
import type { Publication } from "./question";
import { watch } from "./watch";

/** A request that was opened at an address where something can be published. */
interface Opened {
	reader: Reader;
	waits: boolean;
	/** It has been let go: whatever the page wraps around sending asks but once. */
	free: boolean;
	/** Takes the question back; there only while it is held. */
	withdraw?: () => void;
}

/** Holds what the page publishes by XMLHttpRequest, until it may go. */
export function watchXhr(ask: Ask): void {
	const opened = new WeakMap<object, Opened>();
	const { prototype } = XMLHttpRequest;

	watch(prototype, "open", (call, self, args) => {
		const xhr = self as XMLHttpRequest;
		opened.get(xhr)?.withdraw?.();
		opened.delete(xhr);
		// What a failed one shows is over when it is opened again.
		Reflect.deleteProperty(xhr, "readyState");
		const [method, url, waits = true] = args;
		const reader = readerFor(String(method), String(url));
		if (reader) {
			opened.set(xhr, { reader, waits: Boolean(waits), free: false });
		}
		return call();
	});

	watch(prototype, "send", (call, self, [body]) => {
		const xhr = self as XMLHttpRequest;
		const request = opened.get(xhr);
		if (!request || request.free) return call();
		if (request.withdraw) {
			throw new DOMException("It is being sent.", "InvalidStateError");
		}
		const free = () => {
			request.free = true;
			return call();
		};
		const read = () => publicationIn(request.reader, body);
		const take = (found: Publication | null): unknown => {
			if (!found || isLetThrough(found)) return free();
			return hold(ask(found, request.waits), xhr, request, () => {
				const now = read();
				return isSame(now, found) ? free() : take(now as Publication | null);
			});
		};
		const found = read();
		if (!(found instanceof Promise)) return take(found);
		// Nobody can be asked in time by one that cannot wait.
		if (!request.waits) return free();
		void found.then((it) => opened.get(xhr) === request && take(it));
	});

	watch(prototype, "abort", (call, self) => {
		const xhr = self as XMLHttpRequest;
		const request = opened.get(xhr);
		if (!request?.withdraw) return call();
		request.withdraw();
		opened.delete(xhr);
		end(xhr, "abort");
	});
}

function hold(
	asked: Asked,
	xhr: XMLHttpRequest,
	request: Opened,
	go: () => unknown,
): unknown {
	if (asked.answer) return go();
	if (!request.waits) {
		throw new DOMException("A network error occurred.", "NetworkError");
	}
	request.withdraw = asked.withdraw;
	asked.settle = (may) => {
		delete request.withdraw;
		if (may) go();
		else end(xhr, "error");
	};
	// A network error never comes before `send` has returned.
	if (asked.answer === false) setTimeout(asked.settle, 0, false);
}

/** Shows the page a request that has ended without leaving. */
function end(xhr: XMLHttpRequest, how: "error" | "abort"): void {
	Object.defineProperty(xhr, "readyState", { value: 4, configurable: true });
	xhr.dispatchEvent(new Event("readystatechange"));
	xhr.dispatchEvent(new ProgressEvent(how));
	xhr.dispatchEvent(new ProgressEvent("loadend"));
}
