import { profileKey } from "../../../extension/src/protocol";
import type { Profile } from "../../../wasm/prescreen";

/**
 * Plays the part of the browser that the extension's background asks for, so
 * that the demo runs the very same code: where the core lies, and a store. The
 * store lasts as long as the worker; what lasts longer is for the page to keep.
 */
export function pretendExtension(core: Blob): void {
	const store: { [profileKey]?: Profile } = {};
	const chrome = {
		runtime: { getURL: () => URL.createObjectURL(core) },
		storage: {
			local: {
				get: async () => store,
				set: async (items: object) => void Object.assign(store, items),
			},
		},
	};
	Object.assign(globalThis, { chrome });
}
