/** @jsxImportSource react */
import { type MouseEvent, useState } from "react";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { options } from "./options";
import { practice, type Said } from "./people";
import { RoleButton } from "./role-button";

const stay = (event: MouseEvent) => event.preventDefault();

/** The box under a post or a comment, with its row of small buttons. */
export function CommentBox(props: {
	name: string;
	label: string;
	mention?: string;
	focus?: boolean;
}) {
	const { name, mention, focus } = props;
	const [text, setText] = useState("");
	const [round, setRound] = useState(0);
	const send = (sent: string, event: Event) => {
		replica.send(name, sent, event);
		return true;
	};
	return (
		<div className="comment-row">
			<a
				className="avatar"
				href="/larkspur"
				onClick={stay}
				aria-hidden="true"
				tabIndex={-1}
			>
				L
			</a>
			<div className="comment-box">
				<LexicalBox
					key={round}
					name={name}
					label={props.label}
					enter="sends"
					onText={setText}
					onSend={send}
					{...(mention && round === 0 ? { mention } : {})}
					{...(focus ? { focus } : {})}
				/>
				<div className="tools">
					<RoleButton
						name={`emoji ${name}`}
						called="emoji"
						menu
						onPress={() => {}}
					>
						<span aria-hidden="true">☺</span>
					</RoleButton>
					{/* The same label as the button of the post that only opens the box. */}
					<RoleButton
						name={`send ${name}`}
						called="comment"
						disabled={!text.trim()}
						onPress={(event) => {
							send(text, event);
							setRound(round + 1);
						}}
					>
						<span aria-hidden="true">➤</span>
					</RoleButton>
				</div>
			</div>
		</div>
	);
}

/** A comment with its replies; the reply box opens inside of it or behind the replies. */
export function Comment({ said }: { said: Said }) {
	const [replying, setReplying] = useState(false);
	const box = replying ? (
		<CommentBox
			name={`reply ${said.id}`}
			label={label("replyTo", { name: said.author })}
			focus
			{...(options.prefill === "mention" ? { mention: said.author } : {})}
		/>
	) : null;
	return (
		<div className="thread">
			<div data-commentid={said.id}>
				<Article
					said={said}
					called={label("commentBy", { name: said.author })}
					onReply={() => setReplying(true)}
				/>
				{options.place === "inside" ? box : null}
			</div>
			<div className="replies">
				{(said.replies ?? []).map((reply) => (
					<div key={reply.id} data-commentid={reply.id}>
						<Article
							said={reply}
							called={label("replyBy", {
								name: reply.author,
								other: said.author,
							})}
							onReply={() => setReplying(true)}
						/>
					</div>
				))}
				{options.place === "after" ? box : null}
			</div>
		</div>
	);
}

function Article({
	said,
	called,
	onReply,
}: {
	said: Said;
	called: string;
	onReply(): void;
}) {
	const profile = `/profile/${encodeURIComponent(said.author)}?comment_id=${said.id}`;
	const own = said.author === practice;
	return (
		<div role="article" tabIndex={-1} aria-label={called}>
			<a
				className="avatar"
				href={profile}
				onClick={stay}
				aria-hidden="true"
				tabIndex={-1}
			>
				{said.author[0]}
			</a>
			<div className="said">
				<div className="bubble">
					<a
						href={profile}
						onClick={stay}
						role="link"
						tabIndex={0}
						aria-hidden="false"
					>
						<span>
							<span dir="auto">{said.author}</span>
						</span>
					</a>
					<span dir="auto" lang="en">
						<div>
							<div dir="auto">
								{said.text}
								{said.emoji ? (
									<span>
										<img
											alt={said.emoji}
											src="/assets/emoji.php/clap.png"
											width="16"
											height="16"
										/>
									</span>
								) : null}
							</div>
						</div>
					</span>
				</div>
				<RoleButton
					name={`manage ${said.id}`}
					called="manageComment"
					menu
					onPress={() => {}}
				>
					<span aria-hidden="true">…</span>
				</RoleButton>
				<ul>
					<li>
						<a href={`/permalink?comment_id=${said.id}`} onClick={stay}>
							{label("now")}
						</a>
					</li>
					<li>
						<RoleButton
							name={`like ${said.id}`}
							called="like"
							onPress={() => {}}
						/>
					</li>
					<li>
						<RoleButton
							name={`react ${said.id}`}
							called="react"
							menu
							onPress={() => {}}
						/>
					</li>
					<li>
						<RoleButton name={`reply ${said.id}`} onPress={onReply}>
							{label("reply")}
						</RoleButton>
					</li>
					{own ? null : (
						<li>
							<RoleButton name={`message ${said.id}`} onPress={() => {}}>
								{label("sendMessage")}
							</RoleButton>
						</li>
					)}
					<li>
						<RoleButton name={`hide ${said.id}`} onPress={() => {}}>
							{label("hide")}
						</RoleButton>
					</li>
				</ul>
			</div>
		</div>
	);
}
