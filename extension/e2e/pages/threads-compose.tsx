/** @jsxImportSource react */
import { type ReactNode, useState } from "react";
import { Dialog } from "./dialog";
import { type Label, label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import { handle, type Post, practice } from "./people";
import { RoleButton } from "./role-button";
import { ThreadsPost } from "./threads-post";

/** A new thread, or what is said to a post: as many boxes as one likes, and one button. */
export function ThreadsDialog(props: {
	called: Label;
	/** Shown above the boxes. */
	answers?: Post;
	/** Shown below the first box. */
	quotes?: Post;
	onClose(): void;
}) {
	const { called, answers, quotes, onClose } = props;
	const [texts, setTexts] = useState([""]);
	const post = (event: Event) => {
		texts.forEach((text, index) => {
			if (text.trim()) replica.send(`thread ${index + 1}`, text, event);
		});
		onClose();
	};
	const hint = answers
		? label("replyToThread", { name: handle(answers.author) })
		: label("whatsNew");
	return (
		<Dialog title={label(called)} name="thread" onClose={onClose}>
			{answers ? <ThreadsPost said={answers} prefix="dialog " /> : null}
			{texts.map((_, index) => (
				<div key={index}>
					<a href="/@larkspur" onClick={(event) => event.preventDefault()}>
						<span dir="auto">{handle(practice)}</span>
					</a>
					<Writing
						name={`thread ${index + 1}`}
						hint={hint}
						onText={(text) =>
							setTexts((all) =>
								all.map((one, at) => (at === index ? text : one)),
							)
						}
						onPost={post}
					/>
					{quotes ? <ThreadsPost said={quotes} prefix="dialog " /> : null}
				</div>
			))}
			<MediaInput />
			<RoleButton name="add to thread" onPress={() => setTexts([...texts, ""])}>
				{label("addToThread")}
			</RoleButton>
			<PostButton enabled={texts.some((text) => text.trim())} onPress={post} />
		</Dialog>
	);
}

/** The box on a post's own page, for an answer to it. */
export function ThreadsReply({ post }: { post: Post }) {
	const [text, setText] = useState("");
	const [round, setRound] = useState(0);
	const send = (event: Event) => {
		replica.send("inline", text, event);
		setRound(round + 1);
	};
	return (
		<div className="comment-row">
			<Writing
				key={round}
				name="inline"
				hint={label("replyToThread", { name: handle(post.author) })}
				onText={setText}
				onPost={send}
			/>
			<PostButton enabled={text.trim() !== ""} onPress={send} />
		</div>
	);
}

function Writing(props: {
	name: string;
	hint: string;
	onText(text: string): void;
	onPost(event: Event): void;
}): ReactNode {
	return (
		<LexicalBox
			name={props.name}
			label={label("emptyField")}
			hint={props.hint}
			enter="breaks"
			onText={props.onText}
			onSend={(_text, event) => {
				props.onPost(event);
				return false;
			}}
		/>
	);
}

function PostButton(props: { enabled: boolean; onPress(event: Event): void }) {
	return (
		<RoleButton
			name="post thread"
			disabled={!props.enabled}
			onPress={props.onPress}
		>
			{label("post")}
		</RoleButton>
	);
}
