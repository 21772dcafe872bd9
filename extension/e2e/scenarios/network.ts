import assert from "node:assert/strict";
import { facebookReply, harmless } from "./places";
import type { Suite } from "./suite";

/** Hosts that a fresh browser asks for by itself, whatever is installed in it. */
const browsersOwn =
	/(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

/** Told last: looks back over everything that all tests of this browser asked for. */
export function network(suite: Suite): void {
	suite.add("no request by the extension", "all", async (world) => {
		const written = await facebookReply.reach(world, "patient");
		await written.tab.type(written.box, harmless);
		await written.tab.press("Enter");
		await written.tab.sends(1);

		const { requests, wanted } = world.sites;
		// The pages' own: themselves, their files, and what they send.
		const known =
			/^(GET (www\.facebook\.com|www\.instagram\.com)\/(assets\/[\w./]+|permalink\.php|p\/\w+\/|direct\/t\/\d+\/)?|POST www\.(facebook|instagram)\.com\/sent)$/;
		assert.ok(requests.length > 3, "the pages' own requests were not recorded");
		assert.deepEqual(
			requests.filter((request) => !known.test(request)),
			[],
		);
		const foreign = wanted.filter(
			(host) =>
				!/^www\.(facebook|instagram)\.com$/.test(host) &&
				!browsersOwn.test(host),
		);
		assert.deepEqual(foreign, []);
	});
}
