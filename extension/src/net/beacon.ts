import { publicationIn } from "./body";
import type { Ask } from "./link";
import { readerFor } from "./publication";
import { watch } from "./watch";

/** A beacon cannot wait: what may not go at once is refused, as when the browser's queue is full. */
export function watchBeacon(ask: Ask): void {
	watch(Navigator.prototype, "sendBeacon", (call, _self, [url, body]) => {
		const reader = readerFor("POST", String(url));
		const found = reader && publicationIn(reader, body);
		if (!found || found instanceof Promise) return call();
		return ask(found, false).answer ? call() : false;
	});
}
