import { useEffect, useState } from "preact/hooks";

/** The parts of the page; each has its name in the address, after the #. */
export const views = ["try", "feed", "many", "rules"] as const;
export type View = (typeof views)[number];

export interface Route {
	view: View;
	/** What the view itself is told, as the sample in #try/ssn-en/risky. */
	rest: string;
}

export function useRoute(): Route {
	const [route, setRoute] = useState(current);
	useEffect(() => {
		const follow = () => setRoute(current());
		window.addEventListener("hashchange", follow);
		return () => window.removeEventListener("hashchange", follow);
	}, []);
	return route;
}

function current(): Route {
	const [name, ...rest] = location.hash.slice(1).split("/");
	const view = views.find((it) => it === name);
	return view ? { view, rest: rest.join("/") } : { view: views[0], rest: "" };
}
