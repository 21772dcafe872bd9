/** @jsxImportSource react */
import { useState } from "react";
import { Dialog } from "./dialog";
import { DraftBox } from "./draft-box";
import { label } from "./labels";
import { type BoxProps, LexicalBox } from "./lexical-box";
import { options } from "./options";
import { RoleButton } from "./role-button";

/** The create-post dialog, and for a Page the step behind it. */
export function Compose({ onClose }: { onClose(): void }) {
	const [text, setText] = useState(options.restored);
	const [step, setStep] = useState<"write" | "settings">("write");
	const post = (words: string, event: Event) => {
		replica.send("post", words, event);
		onClose();
		return false;
	};

	if (step === "settings") {
		// The text box is gone by now: what was typed lives in the page's state alone.
		return (
			<Dialog title={label("postSettings")} name="settings" onClose={onClose}>
				<p dir="auto">{text}</p>
				<RoleButton
					name="post"
					called="post"
					onPress={(event) => post(text, event)}
				/>
			</Dialog>
		);
	}
	const box: BoxProps = {
		name: "post",
		label: label("whatsOnYourMind"),
		enter: "breaks",
		initial: options.restored,
		focus: true,
		onText: setText,
		onSend: post,
	};
	return (
		<Dialog title={label("createPost")} name="compose" onClose={onClose}>
			{options.editor === "draft" ? (
				<DraftBox {...box} />
			) : (
				<LexicalBox {...box} />
			)}
			<div className="tools">
				<RoleButton name="photo" called="addPhoto" onPress={() => {}} />
				<input
					type="file"
					hidden
					multiple
					accept="image/*,image/heif,image/heic,video/*"
				/>
			</div>
			{options.flow === "page" ? (
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
}
