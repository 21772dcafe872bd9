import es from "../../../extension/_locales/es/messages.json";
import { profileKey } from "../../../extension/src/protocol";
import type { Profile } from "../../../wasm/prescreen";
import { language } from "../language";

/**
 * Plays the part of the browser that the extension's background asks for, so
 * that the demo runs the very same code: where the core lies, words, and a store.
 * The store lasts as long as the worker; what lasts longer is for the page to keep.
 */
export function pretendExtension(core: Blob): void {
	const store: { [profileKey]?: Profile } = {};
	const texts: Record<string, { message: string }> =
		language === "es" ? es : {};
	const chrome = {
		i18n: { getMessage: (name: string) => texts[name]?.message ?? "" },
		runtime: { getURL: () => URL.createObjectURL(core) },
		storage: {
			local: {
				get: async () => store,
				set: async (items: object) => void Object.assign(store, items),
			},
			// No organisation sets anything here.
			managed: { get: async () => ({}) },
		},
	};
	Object.assign(globalThis, { chrome });
}
