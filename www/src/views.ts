import { useEffect, useState } from "preact/hooks";

/** The parts of the page; each has its name in the address, after the #. */
export const views = ["try", "feed", "many"] as const;
export type View = (typeof views)[number];

export function useView(): View {
	const [view, setView] = useState(current);
	useEffect(() => {
		const follow = () => setView(current());
		window.addEventListener("hashchange", follow);
		return () => window.removeEventListener("hashchange", follow);
	}, []);
	return view;
}

function current(): View {
	const name = location.hash.slice(1);
	return views.find((it) => it === name) ?? views[0];
}
