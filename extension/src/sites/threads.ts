import type { Site } from "./site";

/** www.threads.com, and the name it had before. */
export const threads: Site = {
	id: "threads",
	hosts: ["www.threads.com", "www.threads.net"],
	surfaces: [],
};
