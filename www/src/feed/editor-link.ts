import { useCallback, useEffect, useState } from "preact/hooks";
import { loadPart } from "../parts";

export interface Editor {
	clear(): void;
	/** Takes it off its element. */
	stop(): void;
}

/** Makes an editor of an editable element; Enter calls `onEnter`. */
export type MountEditor = (element: HTMLElement, onEnter: () => void) => Editor;

declare global {
	/** Set by the part that holds the editor. */
	var prescreenEditor: MountEditor | undefined;
}

/** The editor once it is there, null until then; whether it failed, and how to try again. */
export function useEditor(): [
	mount: MountEditor | null,
	failed: boolean,
	again: () => void,
] {
	const there = () => globalThis.prescreenEditor ?? null;
	const [mount, setMount] = useState<MountEditor | null>(() => there());
	const [failed, setFailed] = useState(false);
	const load = useCallback(async () => {
		setFailed(false);
		if (!there()) await loadPart("editor");
		setMount(() => there());
		setFailed(!there());
	}, []);
	useEffect(() => void load(), [load]);
	return [mount, failed, () => void load()];
}
