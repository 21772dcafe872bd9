import type { Site } from "./site";

/** business.facebook.com, the Meta Business Suite. */
export const businessSuite: Site = {
	id: "business-suite",
	hosts: ["business.facebook.com"],
	surfaces: [],
};
