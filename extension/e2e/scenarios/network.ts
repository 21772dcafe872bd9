import assert from "node:assert/strict";
import { isHost } from "../driver/server";
import { until } from "../driver/until";
import { facebookReply, harmless, instagramComment } from "./places";
import type { Suite } from "./suite";

/** Hosts that a fresh browser asks for by itself, whatever is installed in it. */
const browsersOwn =
	/(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

/** The replicas are no easier for the extension than the sites are. */
export function policy(suite: Suite): void {
	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"page forbids WASM and inline code",
			place.name,
			async (world) => {
				const { tab } = await place.reach(world, "patient");
				const forbidden = await tab.page.evaluate(async () => {
					const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
					const wasm = await WebAssembly.compile(empty).then(
						() => false,
						() => true,
					);
					const script = document.createElement("script");
					let inline = true;
					Reflect.set(globalThis, "ran", () => {
						inline = false;
					});
					script.append("ran()");
					document.head.append(script);
					return { wasm, inline };
				});
				assert.deepEqual(forbidden, { wasm: true, inline: true });
			},
		);
	}
}

/** Told last: looks back over everything that all tests of this browser asked for. */
export function network(suite: Suite): void {
	suite.addLast("no request by the extension", "all", async (world) => {
		const written = await facebookReply.reach(world, "patient");
		await written.tab.type(written.box, harmless);
		await written.tab.press("Enter");
		await written.tab.sends(1);

		const { requests, wanted } = world.sites;
		// The pages' own: themselves, their files, and what they send.
		const known =
			/^(PAGE [\w.]+|GET [\w.]+\/assets\/[\w./-]+|POST [\w.]+\/(sent|upload|api\/graphql\/|api\/v1\/web\/comments\/\d+\/add\/))$/;
		assert.ok(requests.length > 3, "the pages' own requests were not recorded");
		assert.deepEqual(
			requests.filter((request) => !known.test(request)),
			[],
		);
		const foreign = wanted.filter(
			(host) => !isHost(host) && !browsersOwn.test(host),
		);
		assert.deepEqual(foreign, []);
		// The browser's own books say who has asked; they would have it.
		assert.deepEqual(await world.askedByExtensions(), []);
		const own = await (await world.engine(world.wish)).openOptions();
		await own.evaluate(() => location.assign("https://www.facebook.com/p/1/"));
		await until("the books to tell of a request", async () =>
			(await world.askedByExtensions()).some((url) => url.endsWith("/p/1/")),
		);
		await own.close();
	});
}
