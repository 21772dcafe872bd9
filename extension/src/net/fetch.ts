import { isSame, kindOf, publicationIn } from "./body";
import type { Ask, Asked } from "./link";
import { isLetThrough, letThrough } from "./passes";
import { readerFor } from "./publication";
import type { Publication } from "./question";
import { watch } from "./watch";

/** Holds what the page publishes by `fetch`, until it may go. */
export function watchFetch(ask: Ask): void {
	watch(window, "fetch", (call, _self, args, native) => {
		const request = requestOf(args);
		const reader = readerFor(request.method, request.url);
		if (!reader || request.signal?.aborted) return call();
		const read = () => publicationIn(reader, request.body);
		const take = (found: Publication | null): unknown => {
			if (!found) return call();
			const go = () => (native ? call() : letThrough(found, call));
			if (isLetThrough(found)) return go();
			return hold(ask(found, true), request.signal, () => {
				// A form that waits can be filled anew.
				const now = read();
				return isSame(now, found) ? go() : take(now as Publication | null);
			});
		};
		const found = read();
		return found instanceof Promise ? found.then(take) : take(found);
	});
}

interface Sent {
	method: string;
	url: string;
	body: unknown;
	signal: AbortSignal | null;
}

function requestOf([input, init]: unknown[]): Sent {
	const given = init as RequestInit | undefined;
	const request = kindOf(input) === "Request" ? (input as Request) : null;
	return {
		method: String(given?.method ?? request?.method ?? "GET"),
		url: request?.url ?? String(input),
		body: given?.body ?? request,
		signal: given?.signal ?? request?.signal ?? null,
	};
}

function hold(
	asked: Asked,
	signal: AbortSignal | null,
	go: () => unknown,
): unknown {
	// What is known already does not wait: nothing is different for the page.
	if (asked.answer) return go();
	return new Promise((resolve, reject) => {
		const abort = () => {
			asked.withdraw();
			reject(signal?.reason);
		};
		asked.settle = (may) => {
			signal?.removeEventListener("abort", abort);
			// As the browser says it when there is no network.
			if (!may) reject(new TypeError("Failed to fetch"));
			else resolve(new Promise((done) => done(go())));
		};
		if (asked.answer !== null) asked.settle(asked.answer);
		else signal?.addEventListener("abort", abort, { once: true });
	});
}
