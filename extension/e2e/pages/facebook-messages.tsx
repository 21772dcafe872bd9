/** @jsxImportSource react */
import { useState } from "react";
import { createPortal } from "react-dom";
import { Dialog } from "./dialog";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import { type Conversation, conversations, type Said } from "./people";
import { RoleButton } from "./role-button";

/** The list of all threads is a grid, and the one that is open a log. */
export function Messenger({ conversation }: { conversation: Conversation }) {
	return (
		<div role="main">
			<div role="grid" aria-label={label("messages")}>
				{conversations.map((one) => (
					<div role="row" key={one.id}>
						<div role="gridcell">
							<a
								href={`/messages/t/${one.id}/`}
								aria-label={label("thread", { name: one.with })}
								onClick={(event) => event.preventDefault()}
							>
								<span dir="auto">{one.with}</span>
								<span dir="auto">{one.rows.at(-1)?.text}</span>
							</a>
						</div>
					</div>
				))}
			</div>
			<Chat conversation={conversation} name="message" />
		</div>
	);
}

/** Two chats over the page, and a copy of the first that the page keeps out of sight. */
export function ChatTabs() {
	const [first, second] = conversations;
	if (!first || !second) return null;
	return (
		<div className="floating">
			<div hidden>
				<Chat conversation={first} name={`hidden ${first.id}`} />
			</div>
			{[first, second].map((one) => (
				<Chat key={one.id} conversation={one} name={`chat ${one.id}`} />
			))}
		</div>
	);
}

/** No button sends: the one at the end sends a thumb. */
function Chat(props: { conversation: Conversation; name: string }) {
	const { conversation, name } = props;
	const who = { name: conversation.with };
	return (
		<div className="messages">
			<h2>
				<span dir="auto">{conversation.with}</span>
			</h2>
			<div role="log" aria-label={label("conversation", who)}>
				{conversation.rows.map((row, at) => (
					<div
						key={row.text}
						id={`mid.$${conversation.id}${at}`}
						data-message-id={`mid.$${conversation.id}${at}`}
						data-scope="messages_table"
						aria-label={label("messageAt", {
							at: String(at),
							who: row.own ? label("you") : conversation.with,
							text: row.text,
						})}
					>
						<div dir="auto">{row.text}</div>
					</div>
				))}
			</div>
			<ChatBox name={name} who={conversation.with} />
		</div>
	);
}

function ChatBox({ name, who }: { name: string; who: string }) {
	return (
		<div className="comment-box">
			<RoleButton name={`attach ${name}`} called="attach" onPress={() => {}}>
				<span aria-hidden="true">+</span>
			</RoleButton>
			<MediaInput />
			<LexicalBox
				name={name}
				label={label("writeTo", { name: who })}
				hint="Aa"
				enter="sends"
				onSend={(text, event) => {
					replica.send(name, text, event);
					return true;
				}}
			/>
			<RoleButton name={`thumb ${name}`} called="sendLike" onPress={() => {}}>
				<span aria-hidden="true">👍</span>
			</RoleButton>
		</div>
	);
}

/** A chat with somebody to whom nothing was written yet. */
export function FirstChat({ said }: { said: Said }) {
	return createPortal(
		<div className="floating">
			<div className="messages">
				<h2>
					<span dir="auto">{said.author}</span>
				</h2>
				<ChatBox name="first message" who={said.author} />
			</div>
		</div>,
		document.body,
	);
}

/** A private answer to a comment that the dialog does not show. */
export function MessageDialog(props: { said: Said; onClose(): void }) {
	const { said, onClose } = props;
	const [text, setText] = useState("");
	const send = (words: string, event: Event) => {
		replica.send("private message", words, event);
		onClose();
		return false;
	};
	return (
		<Dialog title={label("sendMessage")} name="messaging" onClose={onClose}>
			<span dir="auto">{said.author}</span>
			<LexicalBox
				name="private message"
				label={label("message")}
				enter="sends"
				focus
				onText={setText}
				onSend={send}
			/>
			<RoleButton
				name="send private message"
				disabled={!text.trim()}
				onPress={(event) => send(text, event)}
			>
				{label("send")}
			</RoleButton>
		</Dialog>
	);
}
