import { businessSuite } from "./business-suite";
import { facebook } from "./facebook";
import { instagram } from "./instagram";
import type { Site } from "./site";
import { threads } from "./threads";

export const sites: readonly Site[] = [
	facebook,
	businessSuite,
	instagram,
	threads,
];

export function siteAt(host: string): Site | undefined {
	return sites.find((site) => site.hosts.includes(host));
}
