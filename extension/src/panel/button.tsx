import type { ComponentChildren } from "preact";

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
	onPress: () => void;
	children: ComponentChildren;
}) {
	return (
		<button
			ref={(button) => {
				if (button) presses.set(button, props.onPress);
			}}
			type="button"
			data-part={props.part}
			class={props.look}
			disabled={props.disabled ?? false}
		>
			{props.children}
		</button>
	);
}
