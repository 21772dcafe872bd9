import type { ComponentChildren } from "preact";
import { isGenuine } from "./shield";

/** A button that acts for the user only: a script of the page must not confirm a send. */
export function Button(props: {
	part: string;
	look: "main" | "quiet" | "danger";
	disabled?: boolean;
	onPress: () => void;
	children: ComponentChildren;
}) {
	return (
		<button
			type="button"
			data-part={props.part}
			class={props.look}
			disabled={props.disabled ?? false}
			onClick={(event) => {
				if (isGenuine(event)) props.onPress();
			}}
		>
			{props.children}
		</button>
	);
}
