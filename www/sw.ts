/**
 * Keeps one whole build of the page for use without a network. A page gets all
 * of its files from the build that it came from: a newer build is fetched aside
 * and takes over only when the user says so or the last page is closed.
 *
 * A first visit installs what the page begins with. What its parts load later is
 * fetched when the page says that it has nothing else to do.
 */
interface Extendable extends Event {
	waitUntil(done: Promise<unknown>): void;
}

interface Fetch extends Event {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}

interface Scope {
	registration: ServiceWorkerRegistration;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(
		type: "install" | "activate",
		listener: (event: Extendable) => void,
	): void;
	addEventListener(type: "fetch", listener: (event: Fetch) => void): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<unknown> & Extendable) => void,
	): void;
}

/** Told by the build: all files but the page, a hash of everything, and what the page calls itself. */
declare const FIRST: string[];
declare const LATER: string[];
declare const VERSION: string;
declare const PAGE_VERSION: string;

const scope = globalThis as unknown as Scope;
const start = scope.registration.scope;
// Other pages of the same host have caches too.
const family = `prescreen ${start} `;
const own = family + VERSION;
const later = new Set(LATER.map(address));

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("message", (event) => {
	if (event.data === "take over") void scope.skipWaiting();
	if (event.data === "keep the rest") {
		const kept = keep(LATER).then(
			() => true,
			() => false,
		);
		const [port] = event.ports;
		event.waitUntil(kept.then((it) => port?.postMessage(it)));
	}
});
scope.addEventListener("fetch", (event) => {
	const { request } = event;
	if (request.method !== "GET" || !request.url.startsWith(start)) return;
	event.respondWith(answer(request));
});

async function install(): Promise<void> {
	const page = await fetch(new Request(start, { cache: "reload" }));
	const text = await page.clone().text();
	// The host is in the middle of an update: the browser will try again.
	if (!page.ok || !text.includes(`data-version="${PAGE_VERSION}"`)) {
		throw new Error("the page is of another build");
	}
	const before = await builds();
	await keep(FIRST);
	// What worked without a network must do so in the newer build.
	if (before.length > 0) await keep(LATER);
	await (await caches.open(own)).put(start, page);
}

/** Fetches what of these files is not kept yet. */
async function keep(files: readonly string[]): Promise<void> {
	const cache = await caches.open(own);
	for (const url of files.map(address)) {
		if (await cache.match(url)) continue;
		// Names carry a hash: what an older build or the browser holds under such a
		// name is the same file, and need not be loaded again.
		const file =
			(await caches.match(url)) ?? (await fetch(url, { cache: "force-cache" }));
		if (!file.ok) throw new Error(`${url} is not there`);
		await cache.put(url, file);
	}
}

async function takeOver(): Promise<void> {
	const names = await builds();
	// The build before stays: another open page may still ask for its files.
	const kept = names.filter((it) => it !== own).slice(-1);
	for (const name of names) {
		if (name !== own && !kept.includes(name)) await caches.delete(name);
	}
	await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const begin = new URL(start).pathname;
	const isPage =
		request.mode === "navigate" &&
		(pathname === begin || pathname === `${begin}index.html`);
	const cache = await caches.open(own);
	const found =
		(await cache.match(isPage ? start : request)) ??
		// File names carry a hash, so an older cache cannot give a wrong file.
		(isPage ? undefined : await caches.match(request));
	if (found) return found;
	const fetched = await fetch(request);
	if (later.has(request.url) && fetched.ok) {
		await cache.put(request, fetched.clone());
	}
	return fetched;
}

/** The caches of this page, the newest last. */
async function builds(): Promise<string[]> {
	return (await caches.keys()).filter((it) => it.startsWith(family));
}

function address(file: string): string {
	return new URL(file, start).href;
}
