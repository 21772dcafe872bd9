import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import { commenting, reply } from "./net";
import { facebookReply } from "./places";
import { confirm } from "./steps";
import type { Suite } from "./suite";

const { risky } = facebookReply;

/** What pages do with the functions that the net watches, and what they cannot. */
export function netPage(suite: Suite): void {
	const replacements: [name: string, replace: () => void][] = [
		[
			"by a function that calls it",
			() => {
				const given = window.fetch;
				window.fetch = (...args) => given(...args);
			},
		],
		[
			"by a slow one, twice",
			() => {
				for (let round = 0; round < 2; round++) {
					const given = window.fetch;
					window.fetch = async (...args) => {
						await new Promise((done) => setTimeout(done, 0));
						return given(...args);
					};
				}
			},
		],
		[
			"by one of a frame",
			() => {
				const frame = document.createElement("iframe");
				document.body.append(frame);
				const given = frame.contentWindow?.fetch as typeof fetch;
				window.fetch = (...args) => given.call(window, ...args);
			},
		],
		[
			"by a definition",
			() => {
				const given = window.fetch;
				Object.defineProperty(window, "fetch", {
					value: (...args: Parameters<typeof fetch>) => given(...args),
				});
			},
		],
		[
			"and put back",
			() => {
				const given = window.fetch;
				window.fetch = () => Promise.reject(new Error("not this one"));
				window.fetch = given;
			},
		],
	];
	for (const [name, replace] of replacements) {
		suite.add("page replaces fetch: asked, and once", name, async (world) => {
			const tab = await reply(world);
			await tab.page.evaluate(replace);
			await tab.publish(risky, commenting);
			await tab.panel.is("held");
			await confirm({ tab });
			await tab.sends(1);
			assert.equal(await tab.panels(), 1);
			await tab.publish(risky, commenting);
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		});
	}

	suite.add(
		"page replaces sending by XMLHttpRequest: asked, and once",
		"page",
		async (world) => {
			const tab = await reply(world);
			await tab.page.evaluate(() => {
				const { prototype } = XMLHttpRequest;
				const given = prototype.send;
				prototype.send = function (...args) {
					return given.apply(this, args);
				};
			});
			await tab.publish(risky, commenting, "xhr");
			await tab.panel.is("held");
			await confirm({ tab });
			await tab.sends(1);
			assert.equal(await tab.panels(), 1);
		},
	);

	suite.add("the functions look as they did", "page", async (world) => {
		const tab = await world.open("www.facebook.com", "/");
		const odd = await tab.page.evaluate(async () => {
			const found: string[] = [];
			const check = (name: string, fine: boolean) => {
				if (!fine) found.push(name);
			};
			const xhr = XMLHttpRequest.prototype;
			for (const [name, call] of [
				["fetch", fetch],
				["open", xhr.open],
				["send", xhr.send],
				["sendBeacon", navigator.sendBeacon],
			] as const) {
				check(`${name}: source`, /\[native code\]/.test(String(call)));
				check(`${name}: name`, call.name === name);
			}
			check("length", fetch.length === 1 && xhr.open.length === 2);
			const given = window.fetch;
			check("one function", window.fetch === given);
			check("listed", Object.keys(window).includes("fetch"));
			check("own", Object.hasOwn(window, "fetch") && !Object.hasOwn(xhr, "x"));
			// What a library leaves on it, and takes from it.
			const mark = Object.assign(() => Promise.resolve(new Response("")), {
				polyfill: true,
			});
			window.fetch = mark;
			check("kept", Reflect.get(window.fetch, "polyfill") === true);
			check("called", (await (await window.fetch("/")).text()) === "");
			window.fetch = given;
			check("put back", window.fetch === given);
			const own = new XMLHttpRequest();
			own.send = () => found.push("called");
			own.send();
			check("one object's own", found.pop() === "called");
			check("not all objects'", xhr.send !== own.send);
			const wrong = await fetch("http://[").then(
				() => null,
				(error: unknown) => error,
			);
			check("errors", wrong instanceof TypeError);
			try {
				Reflect.apply(xhr.send, {}, []);
				check("wrong object", false);
			} catch (error) {
				check("wrong object", error instanceof TypeError);
			}
			return found;
		});
		assert.deepEqual(odd, []);
	});

	suite.add("the page gives up: the panel goes", "page", async (world) => {
		const tab = await reply(world);
		for (const way of ["fetch", "xhr"] as const) {
			await tab.page.evaluate(
				(text, name, by) => {
					const body = new URLSearchParams({
						fb_api_req_friendly_name: name,
						variables: JSON.stringify({ input: { message: { text } } }),
					});
					const seen: string[] = [];
					if (by === "fetch") {
						const ending = new AbortController();
						const { signal } = ending;
						fetch("/api/graphql/", { method: "POST", body, signal }).catch(
							(error) => seen.push(error.name),
						);
						Object.assign(window, { end: () => ending.abort(), seen });
					} else {
						const xhr = new XMLHttpRequest();
						xhr.open("POST", "/api/graphql/");
						xhr.onabort = () => seen.push("AbortError");
						xhr.send(body);
						Object.assign(window, { end: () => xhr.abort(), seen });
					}
				},
				risky,
				commenting,
				way,
			);
			await tab.panel.is("held");
			await tab.page.evaluate(() => Reflect.get(window, "end")());
			await tab.panel.gone();
			assert.deepEqual(
				await tab.page.evaluate(() => Reflect.get(window, "seen")),
				["AbortError"],
			);
		}
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add(
		"the page hears nothing and answers nothing",
		"page",
		async (world) => {
			const tab = await reply(world);
			await tab.page.evaluate(listenAndForge);
			await tab.publish(risky, commenting);
			await tab.panel.is("held");
			await tab.page.evaluate(() => Reflect.get(window, "forge")());
			await until("the page to have tried", () => heard(tab).then(Boolean));
			await tab.panel.is("held");
			assert.deepEqual(await tab.sent(), []);
			assert.deepEqual(
				(await heard(tab))?.filter((it) => it !== "own"),
				[],
			);
		},
	);
}

function heard(tab: Tab): Promise<string[] | undefined> {
	return tab.page.evaluate(() => Reflect.get(window, "heard"));
}

/** Runs in the page: spies on all that it can reach, and claims what the guard says. */
function listenAndForge(): void {
	const seen: string[] = [];
	const names = ["prescreen-net", "asks", "answers", "withdraws"];
	for (const name of names) {
		window.addEventListener(name, () => seen.push(name), true);
	}
	const { prototype } = EventTarget;
	const send = prototype.dispatchEvent;
	prototype.dispatchEvent = function (event) {
		if (names.includes(event.type)) seen.push(`sent ${event.type}`);
		return send.call(this, event);
	};
	const Given = CustomEvent;
	window.CustomEvent = class extends Given<unknown> {
		constructor(type: string, init?: CustomEventInit) {
			super(type, init);
			seen.push(`made ${type}`);
		}
	} as typeof CustomEvent;
	const parse = JSON.parse;
	JSON.parse = (text, ...rest) => {
		if (String(text).includes('"go"')) seen.push("read an answer");
		return parse(text, ...rest);
	};
	const forge = () => {
		const before = seen.length;
		// As the guard: the net must not introduce itself anew.
		window.dispatchEvent(new Event("prescreen-guard"));
		const introduced = seen.length > before;
		// As a net: it gets answers to its own questions and no others'.
		const link = document.createElement("i");
		window.dispatchEvent(
			new MouseEvent("prescreen-net", { relatedTarget: link }),
		);
		for (let id = 0; id < 20; id++) {
			const detail = JSON.stringify({ id, go: true });
			for (const at of [window, document, link])
				at.dispatchEvent(new Given("answers", { detail }));
		}
		// What it says itself it may hear.
		seen.splice(before);
		if (introduced) seen.push("the link");
		Object.assign(window, { heard: seen });
	};
	Object.assign(window, { forge });
}
