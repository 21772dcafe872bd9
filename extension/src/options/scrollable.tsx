import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What scrolls by itself; the keyboard reaches it, so that it can be scrolled from there. */
export function Scrollable(props: {
	class: string;
	label: string;
	children: ComponentChildren;
}) {
	const section = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		if (section.current) section.current.tabIndex = 0;
	}, []);
	return (
		<section
			ref={section}
			class={`scrollable ${props.class}`}
			aria-label={props.label}
		>
			{props.children}
		</section>
	);
}
