import { facebook } from "./facebook";
import { instagram } from "./instagram";
import type { Site } from "./site";

export const sites: readonly Site[] = [facebook, instagram];

export function siteAt(host: string): Site | undefined {
	return sites.find((site) => site.hosts.includes(host));
}
