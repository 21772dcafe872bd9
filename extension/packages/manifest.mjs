/** The stores that the extension goes to. */
export const stores = ["chrome", "edge", "firefox"];

/**
 * The manifest as a store wants it. The built one serves all browsers at once;
 * each warns of the lines that are for another.
 */
export function manifestFor(store, built) {
	const { background, minimum_chrome_version, ...manifest } = built;
	const { service_worker, scripts } = background;
	if (store === "firefox") return { ...manifest, background: { scripts } };
	const { browser_specific_settings: _, ...chromium } = manifest;
	return {
		...chromium,
		minimum_chrome_version,
		background: { service_worker },
	};
}
