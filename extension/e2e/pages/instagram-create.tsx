/** @jsxImportSource react */
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { type Label, label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import { type Post, practice } from "./people";
import { RoleButton } from "./role-button";

/** A file, two steps that only show it, and then the caption. */
export function Create({ onClose }: { onClose(): void }) {
	const [step, setStep] = useState(0);
	const [text, setText] = useState("");
	const [described, setDescribed] = useState("");
	const share = (event: Event) => {
		replica.send("caption", text, event);
		if (described) replica.send("alt text", described, event);
		onClose();
	};
	const next = (
		<RoleButton name={`next ${step}`} onPress={() => setStep(step + 1)}>
			{label("next")}
		</RoleButton>
	);
	const final = (
		<RoleButton name="share" onPress={share}>
			{label("sharePost")}
		</RoleButton>
	);
	return (
		<Steps called="newPost" action={[null, next, next, final][step]}>
			{step === 0 ? (
				<button
					type="button"
					ref={(element) => {
						if (element) replica.controls.set("select", element);
					}}
					onClick={() => setStep(1)}
				>
					{label("select")}
				</button>
			) : (
				<canvas className="picture" />
			)}
			<MediaInput />
			{step === 3 ? (
				<>
					<Caption name="caption" onText={setText} onSend={share} />
					<Line name="place" onText={() => {}} looksUp />
					<Line name="alt text" onText={setDescribed} />
				</>
			) : null}
		</Steps>
	);
}

export function EditInfo(props: { post: Post; onClose(): void }) {
	const { post, onClose } = props;
	const [text, setText] = useState(post.text);
	const save = (event: Event) => {
		replica.send("edited caption", text, event);
		onClose();
	};
	return (
		<Steps
			called="editInfo"
			action={
				<RoleButton name="done" onPress={save}>
					{label("done")}
				</RoleButton>
			}
		>
			<Caption
				name="edited caption"
				initial={post.text}
				onText={setText}
				onSend={save}
			/>
		</Steps>
	);
}

/** A single line beside the picture. */
function Line(props: {
	name: string;
	onText(text: string): void;
	looksUp?: boolean;
}) {
	const { name, onText, looksUp = false } = props;
	const [text, setText] = useState("");
	return (
		<input
			type="text"
			role={looksUp ? "combobox" : undefined}
			aria-expanded={looksUp ? false : undefined}
			aria-label={label(looksUp ? "addPlace" : "altText")}
			value={text}
			ref={(element) => {
				if (!element) return;
				const value = () => element.value;
				replica.boxes.set(name, { element, value, renew() {} });
			}}
			onChange={(event) => {
				setText(event.currentTarget.value);
				onText(event.currentTarget.value);
			}}
		/>
	);
}

/** The button that goes on stands in the header, before everything else. */
function Steps(props: {
	called: Label;
	action: ReactNode;
	children: ReactNode;
}) {
	return createPortal(
		<div className="backdrop">
			<div className="dialog" role="dialog" aria-label={label(props.called)}>
				<div className="dialog-head">
					<h1>{label(props.called)}</h1>
					{props.action}
				</div>
				{props.children}
			</div>
		</div>,
		document.body,
	);
}

function Caption(props: {
	name: string;
	initial?: string;
	onText(text: string): void;
	onSend(event: Event): void;
}) {
	return (
		<div>
			<a href="/larkspur" onClick={(event) => event.preventDefault()}>
				{practice}
			</a>
			<LexicalBox
				name={props.name}
				label={label("caption")}
				enter="breaks"
				initial={props.initial ?? ""}
				onText={props.onText}
				onSend={(_text, event) => {
					props.onSend(event);
					return false;
				}}
			/>
		</div>
	);
}
