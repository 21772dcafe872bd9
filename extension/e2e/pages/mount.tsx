/** @jsxImportSource react */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Unforeseen } from "./unforeseen";

/** Shows a site's replica, or on any of them the page that nobody has foreseen. */
export function mount(site: ReactNode): void {
	const root = document.querySelector("#mount_0_0_eR");
	const unforeseen = location.pathname === "/unforeseen/";
	if (root) createRoot(root).render(unforeseen ? <Unforeseen /> : site);
}
