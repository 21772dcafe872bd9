/**
 * Keeps one whole build of the page for use without a network. A page gets all
 * of its files from the build that it came from: a newer build is fetched aside
 * and takes over only when the user says so or the last page is closed.
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
		listener: (event: MessageEvent<unknown>) => void,
	): void;
}

/** Told by the build: all files but the page, a hash of everything, and what the page calls itself. */
declare const FILES: string[];
declare const VERSION: string;
declare const PAGE_VERSION: string;

const scope = globalThis as unknown as Scope;
const start = scope.registration.scope;
// Other pages of the same host have caches too.
const family = `prescreen ${start} `;
const own = family + VERSION;

scope.addEventListener("install", (event) => event.waitUntil(fetchAll()));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("message", ({ data }) => {
	if (data === "take over") void scope.skipWaiting();
});
scope.addEventListener("fetch", (event) => {
	const { request } = event;
	if (request.method !== "GET" || !request.url.startsWith(start)) return;
	event.respondWith(answer(request));
});

async function fetchAll(): Promise<void> {
	const page = await fetch(new Request(start, { cache: "reload" }));
	const text = await page.clone().text();
	// The host is in the middle of an update: the browser will try again.
	if (!page.ok || !text.includes(`data-version="${PAGE_VERSION}"`)) {
		throw new Error("the page is of another build");
	}
	const cache = await caches.open(own);
	// What the page itself has just loaded is not loaded again: under the name of
	// a file, which carries a hash, there is never anything else.
	const files = FILES.map(
		(file) => new Request(new URL(file, start), { cache: "force-cache" }),
	);
	await cache.addAll(files);
	await cache.put(start, page);
}

async function takeOver(): Promise<void> {
	const names = (await caches.keys()).filter((it) => it.startsWith(family));
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
	return found ?? fetch(request);
}
