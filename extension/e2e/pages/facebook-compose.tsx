/** @jsxImportSource react */
import { useState } from "react";
import { Dialog } from "./dialog";
import { DraftBox } from "./draft-box";
import { type Label, label } from "./labels";
import { type BoxProps, LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import { options } from "./options";
import { RoleButton } from "./role-button";

/** The create-post dialog, and for a Page the step behind it. */
export function Compose(props: { hint: Label; onClose(): void }) {
	const { hint, onClose } = props;
	const [initial] = useState(replica.restored);
	const [text, setText] = useState(initial);
	const [step, setStep] = useState<"write" | "settings">("write");
	const post = (words: string, event: Event) => {
		replica.send("post", words, event);
		onClose();
		return false;
	};

	// The text box is gone by then: what was typed lives in the page's state alone.
	const settings = (
		<Dialog title={label("postSettings")} name="settings" onClose={onClose}>
			<p dir="auto">{text}</p>
			<RoleButton
				name="post"
				called="post"
				onPress={(event) => post(text, event)}
			/>
		</Dialog>
	);
	const box: BoxProps = {
		name: "post",
		label: label(hint),
		enter: "breaks",
		initial,
		focus: true,
		onText: setText,
		onSend: post,
	};
	const writing = (
		<Dialog
			title={label("createPost")}
			name="compose"
			hidden={step !== "write"}
			onClose={onClose}
		>
			{options.editor === "draft" ? (
				<DraftBox {...box} />
			) : (
				<LexicalBox {...box} />
			)}
			<div className="tools">
				<RoleButton name="photo" called="addPhoto" onPress={() => {}} />
				<MediaInput />
			</div>
			{options.flow !== "profile" ? (
				<RoleButton
					name="next"
					called="next"
					disabled={!text.trim()}
					onPress={() => setStep("settings")}
				/>
			) : (
				<RoleButton
					name="post"
					called="post"
					disabled={!text.trim()}
					onPress={(event) => post(text, event)}
				/>
			)}
		</Dialog>
	);
	return (
		<>
			{step === "write" || options.flow === "kept" ? writing : null}
			{step === "settings" ? settings : null}
		</>
	);
}
