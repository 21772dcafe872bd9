/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { RoleButton } from "./role-button";

/** A modal that keeps the focus, as the sites' do, outside of `main`. */
export function Dialog(props: {
	title: string;
	name: string;
	/** It is kept while another one is shown in its place. */
	hidden?: boolean;
	onClose(): void;
	children: ReactNode;
}) {
	const element = useRef<HTMLDivElement>(null);
	const close = useRef(props.onClose);
	close.current = props.onClose;
	useEffect(() => {
		const own = element.current;
		if (!own) return;
		const keep = (event: FocusEvent) => {
			if (!own.checkVisibility()) return;
			if (event.target instanceof Node && !own.contains(event.target)) {
				own
					.querySelector<HTMLElement>("[contenteditable='true'],[tabindex='0']")
					?.focus();
			}
		};
		const wrap = (event: KeyboardEvent) => {
			if (event.key === "Escape") close.current();
			if (event.key !== "Tab") return;
			const stops = [
				...own.querySelectorAll<HTMLElement>(
					"[tabindex='0'],[contenteditable='true']",
				),
			];
			const edge = event.shiftKey ? stops[0] : stops.at(-1);
			if (document.activeElement !== edge) return;
			event.preventDefault();
			(event.shiftKey ? stops.at(-1) : stops[0])?.focus();
		};
		document.addEventListener("focusin", keep, true);
		document.addEventListener("keydown", wrap, true);
		return () => {
			document.removeEventListener("focusin", keep, true);
			document.removeEventListener("keydown", wrap, true);
		};
	}, []);
	return createPortal(
		<div className="backdrop" hidden={props.hidden}>
			<div
				ref={element}
				className="dialog"
				role="dialog"
				aria-modal="true"
				aria-label={props.title}
			>
				<div className="dialog-head">
					<h2>
						<span dir="auto">{props.title}</span>
					</h2>
					<RoleButton
						name={`close ${props.name}`}
						called="close"
						onPress={props.onClose}
					>
						<span aria-hidden="true">×</span>
					</RoleButton>
				</div>
				{props.children}
			</div>
		</div>,
		document.body,
	);
}
