import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What each button does. Listeners on it would also hear the page's own clicks. */
const presses = new WeakMap<Element, () => void>();

/** Does what the button at this place does. */
export function pressAt(target: Element): void {
	const button = target.closest("button");
	if (button && !button.disabled) presses.get(button)?.();
}

export function Button(props: {
	part: string;
	look: "main" | "quiet" | "danger";
	disabled?: boolean;
	/** Takes the focus when it appears. */
	focused?: boolean;
	/** Says more than its words do. */
	label?: string;
	title?: string;
	onPress: () => void;
	children: ComponentChildren;
}) {
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (button.current) presses.set(button.current, props.onPress);
	});
	useLayoutEffect(() => {
		if (props.focused) button.current?.focus({ preventScroll: true });
	}, []);
	return (
		<button
			ref={button}
			type="button"
			data-part={props.part}
			class={props.look}
			disabled={props.disabled ?? false}
			aria-label={props.label}
			title={props.title}
		>
			{props.children}
		</button>
	);
}
