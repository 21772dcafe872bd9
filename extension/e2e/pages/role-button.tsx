/** @jsxImportSource react */
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from "react";
import { type Label, label } from "./labels";
import { options } from "./options";

interface Props {
	/** What tests call it. */
	name: string;
	/** An aria-label; without it the visible words are the name. */
	called?: Label;
	children?: ReactNode;
	disabled?: boolean;
	menu?: boolean;
	onPress(event: Event): void;
}

/** The sites' usual button: no button element, no form, only handlers. */
export function RoleButton({
	name,
	called,
	children,
	disabled = false,
	menu,
	onPress,
}: Props) {
	const element = useRef<HTMLDivElement>(null);
	const press = useRef(onPress);
	press.current = (event) => {
		if (disabled) return;
		replica.pressed.push(name);
		onPress(event);
	};

	useEffect(() => {
		const own = element.current;
		if (!own) return;
		replica.controls.set(name, own);
		const stop =
			options.listen === "window"
				? capture(own, (event) => press.current(event))
				: null;
		return () => {
			stop?.();
			if (replica.controls.get(name) === own) replica.controls.delete(name);
		};
	}, [name]);

	const byReact = (event: SyntheticEvent) => {
		if (options.listen !== "window") press.current(event.nativeEvent);
	};
	return (
		<div
			ref={element}
			role="button"
			tabIndex={disabled ? -1 : 0}
			aria-disabled={disabled || undefined}
			aria-label={called ? label(called) : undefined}
			aria-haspopup={menu ? "menu" : undefined}
			onClick={options.press === "click" ? byReact : undefined}
			onMouseDown={options.press === "mousedown" ? byReact : undefined}
			onTouchEnd={options.press === "touchend" ? byReact : undefined}
			onKeyDown={(event) => {
				if (event.key === "Enter" || event.key === " ") byReact(event);
			}}
		>
			{children ?? (called ? label(called) : null)}
		</div>
	);
}

/** A page that is quicker than its framework: it decides on window, while capturing. */
export function capture(
	own: Element,
	act: (event: Event) => void,
	types = [options.press],
	when: (event: Event) => boolean = () => true,
): () => void {
	const listener = (event: Event) => {
		if (
			!(event.target instanceof Node) ||
			!own.contains(event.target) ||
			!when(event)
		)
			return;
		event.stopImmediatePropagation();
		event.preventDefault();
		act(event);
	};
	for (const type of types) window.addEventListener(type, listener, true);
	return () => {
		for (const type of types) window.removeEventListener(type, listener, true);
	};
}
