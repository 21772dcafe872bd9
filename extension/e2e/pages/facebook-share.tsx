/** @jsxImportSource react */
import { useState } from "react";
import { createPortal } from "react-dom";
import { Dialog } from "./dialog";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { options } from "./options";
import type { Post } from "./people";
import { RoleButton } from "./role-button";

/** What a press on a post's Share opens. */
export function Sharing(props: { post: Post; onClose(): void }) {
	return options.sharing === "sheet" ? (
		<ShareSheet {...props} />
	) : (
		<ShareMenu {...props} />
	);
}

/** Publishes with words or without any; it need not show what it shares. */
function ShareSheet({ post, onClose }: { post: Post; onClose(): void }) {
	const [text, setText] = useState("");
	const send = (words: string, event: Event) => {
		replica.send("share", words, event);
		onClose();
		return false;
	};
	return (
		<Dialog title={label("shareSheet")} name="sharing" onClose={onClose}>
			<span dir="auto">Larkspur Family Clinic</span>
			<LexicalBox
				name="share"
				label={label("saySomething")}
				enter="breaks"
				focus
				onText={setText}
				onSend={send}
			/>
			{options.preview === "below" ? <Preview post={post} /> : null}
			<RoleButton name="share now" onPress={(event) => send(text, event)}>
				{label("shareNow")}
			</RoleButton>
		</Dialog>
	);
}

function Preview({ post }: { post: Post }) {
	return (
		<div className="post">
			<h4>
				<a
					href={`/profile/${post.id}`}
					onClick={(event) => event.preventDefault()}
				>
					<strong>{post.author}</strong>
				</a>
			</h4>
			<div dir="auto">{post.text}</div>
		</div>
	);
}

/** One press, and it is published. */
function ShareMenu({ post, onClose }: { post: Post; onClose(): void }) {
	const fleeting = options.sharing === "fleeting";
	return createPortal(
		<div
			className="menu"
			role="menu"
			tabIndex={-1}
			ref={(element) => {
				if (fleeting) element?.focus();
			}}
			onBlur={fleeting ? onClose : undefined}
		>
			<RoleButton
				name="share now"
				onPress={(event) => {
					replica.send("share now", "", event);
					onClose();
				}}
			>
				{label("shareNowWith")}
			</RoleButton>
			<RoleButton name={`copy link ${post.id}`} onPress={onClose}>
				{label("copyLink")}
			</RoleButton>
		</div>,
		document.body,
	);
}
