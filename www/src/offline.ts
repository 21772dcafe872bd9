import { inOneFile } from "./parts";

/** Whether the page opens without a network. */
export type Offline = "preparing" | "ready" | "unavailable" | "disk";

export interface OfflineOptions {
	tell: (state: Offline) => void;
	/** A newer build is there; the function changes over to it. */
	newer: (takeOver: () => void) => void;
}

/** Lets the browser keep a copy of the page, and watches for newer ones. */
export async function keepOffline(options: OfflineOptions): Promise<void> {
	const { tell, newer } = options;
	if (location.protocol === "file:" || inOneFile) {
		tell("disk");
		return;
	}
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!workers) {
		tell("unavailable");
		return;
	}
	const waits = (worker: ServiceWorker | null) => {
		// The first one takes over by itself, and nothing older is running.
		if (worker && workers.controller) newer(() => takeOver(workers, worker));
	};
	try {
		const registration = await workers.register("sw.js", {
			updateViaCache: "none",
		});
		waits(registration.waiting);
		registration.addEventListener("updatefound", () => {
			const { installing } = registration;
			installing?.addEventListener("statechange", () => {
				if (installing.state === "installed") waits(installing);
				// Not all files could be fetched.
				if (installing.state === "redundant" && !registration.active) {
					tell("unavailable");
				}
			});
		});
		const { active } = await workers.ready;
		// What is not there yet is fetched on the next visit.
		if (active && (await keepTheRest(active))) tell("ready");
	} catch {
		tell("unavailable");
	}
}

/** Only the page on which the user asked for it is loaded anew. */
function takeOver(workers: ServiceWorkerContainer, worker: ServiceWorker) {
	workers.addEventListener("controllerchange", () => location.reload(), {
		once: true,
	});
	worker.postMessage("take over");
}

/** Once the page is at rest, what its other parts will load; whether all of it is kept. */
async function keepTheRest(worker: ServiceWorker): Promise<boolean> {
	await new Promise<void>((rest) => requestIdleCallback(() => rest()));
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
		worker.postMessage("keep the rest", [port2]);
	});
}
