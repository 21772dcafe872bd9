/** @jsxImportSource react */
import { type ReactNode, useState } from "react";
import { PostBody } from "./facebook-post";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { type Conversation, conversations, posts } from "./people";
import { RoleButton } from "./role-button";

const surface = "/bizweb:inbox/lib:inbox:thread_and_detail/bizweb_inbox:";

/** The list of all threads beside the one that is open. */
export function SuiteInbox() {
	const kind = location.pathname.split("/")[3];
	const id = new URLSearchParams(location.search).get("selected_item_id");
	const conversation = conversations.find((one) => one.id === id);
	const post = posts.find((one) => one.id === id);
	return (
		<div role="main" className="suite-inbox">
			<h1>{label("messages")}</h1>
			<span data-surface={`${surface}thread_list`}>
				{conversations.map((one, index) => (
					<ThreadRow key={one.id} conversation={one} index={index} />
				))}
			</span>
			{conversation ? (
				<Pane name="messenger" who={conversation.with}>
					<Conversing conversation={conversation} channel={kind} />
				</Pane>
			) : null}
			{post ? (
				<Pane name="comments" who={post.author}>
					<PostBody post={post} where="feed" />
				</Pane>
			) : null}
		</div>
	);
}

/** No link and no id; an unseen grid of actions lies over it. */
function ThreadRow(props: { conversation: Conversation; index: number }) {
	const { conversation, index } = props;
	return (
		<div
			role="presentation"
			data-surface={`${surface}thread_list/thread_row${index}`}
		>
			<span
				data-surface={`${surface}thread_list/thread_row${index}/thread_title`}
			>
				{conversation.with}
			</span>
			<a role="row" aria-label={label("moveToDone")} />
		</div>
	);
}

function Pane(props: { name: string; who: string; children: ReactNode }) {
	const pane = `${surface}${props.name}_detail_view`;
	return (
		<span className="suite-pane" data-surface={pane}>
			<span data-surface={`${pane}/inbox:detail_view_header`}>
				<div>{props.who}&#8203;</div>
				<div>{label("assign")}</div>
			</span>
			{props.children}
		</span>
	);
}

/** Nothing but the style sheet says which message is whose. */
function Conversing(props: {
	conversation: Conversation;
	channel: string | undefined;
}) {
	const { conversation, channel } = props;
	const [round, setRound] = useState(0);
	const name = { name: conversation.with };
	return (
		<>
			<div role="region" aria-label={label("messageList", name)}>
				{conversation.rows.map((row, index) => (
					<div key={row.text} className={row.own ? "sent" : "received"}>
						<div>
							<div data-message-id={`mid.${index}`}>{row.text}</div>
						</div>
					</div>
				))}
			</div>
			<div className="comment-box">
				<LexicalBox
					key={round}
					name="message"
					label={label(
						channel === "messenger" ? "replyInMessenger" : "replyInInstagram",
					)}
					enter="sends"
					onSend={(text, event) => {
						replica.send("message", text, event);
						setRound(round + 1);
						return false;
					}}
				/>
				<RoleButton name="send like" called="sendLike" onPress={() => {}}>
					<span aria-hidden="true">👍</span>
				</RoleButton>
			</div>
		</>
	);
}
