/** @jsxImportSource react */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Attach } from "./attach";
import { Unforeseen } from "./unforeseen";

/** Pages that every site has. */
const elsewhere: Record<string, ReactNode> = {
	"/unforeseen/": <Unforeseen />,
	"/attach/": <Attach />,
};

/** Shows a site's replica, or on any of them the page that nobody has foreseen. */
export function mount(site: ReactNode): void {
	const root = document.querySelector("#mount_0_0_eR");
	const page = elsewhere[location.pathname] ?? site;
	if (root) createRoot(root).render(page);
}
