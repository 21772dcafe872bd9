/** @jsxImportSource react */
import { useEffect, useRef, useState } from "react";
import { label } from "./labels";

/**
 * A page with nothing on it that a site is known by: no roles, no main, no form,
 * no editor. Its box is bare, and the button that sends stands in the header.
 */
export function Unforeseen() {
	const box = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const [text, setText] = useState("");
	const latest = useRef(text);
	latest.current = text;
	const send = (event: Event) => {
		if (!latest.current.trim()) return;
		replica.send("unforeseen", latest.current, event);
		if (box.current) box.current.textContent = "";
		setText("");
	};
	useEffect(() => {
		const element = box.current;
		if (!element || !button.current) return;
		replica.controls.set("send unforeseen", button.current);
		replica.boxes.set("unforeseen", {
			element,
			value: () => latest.current,
			renew: () => {},
		});
	}, []);
	return (
		<section>
			<div className="banner">
				<i>{label("post")}</i>
				<button
					type="button"
					ref={button}
					onClick={(event) => send(event.nativeEvent)}
				>
					{label("post")}
				</button>
			</div>
			<div className="post">
				<b>{label("whatsOnYourMind")}</b>
				<div className="box">
					<div
						ref={box}
						contentEditable="plaintext-only"
						suppressContentEditableWarning
						onInput={(event) => setText(event.currentTarget.textContent)}
						onKeyDown={(event) => {
							if (event.key !== "Enter" || event.shiftKey) return;
							event.preventDefault();
							send(event.nativeEvent);
						}}
					/>
				</div>
			</div>
		</section>
	);
}
