/** @jsxImportSource react */
import { type MouseEvent, useState } from "react";
import { FirstChat, MessageDialog } from "./facebook-messages";
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
	initial?: string;
	focus?: boolean;
}) {
	const { name, mention, initial = "", focus } = props;
	const [text, setText] = useState(initial);
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
					{...(round === 0 ? { initial } : {})}
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

/**
 * A comment with its replies. The box that answers it opens inside of it or behind
 * the replies; the box that answers one of the replies always behind them.
 */
export function Comment({ said }: { said: Said }) {
	const [answered, setAnswered] = useState<Said | null>(null);
	const box = answered ? (
		<CommentBox
			key={answered.id}
			name={`reply ${answered.id}`}
			label={label("replyTo", { name: answered.author })}
			focus
			{...(options.prefill === "mention" ? { mention: answered.author } : {})}
		/>
	) : null;
	const inside = options.place === "inside" && answered === said;
	const link = `comment_id=${said.id}`;
	return (
		<div className="thread">
			<div data-commentid={said.id}>
				<Article
					said={said}
					link={link}
					called={label("commentBy", { name: said.author })}
					onReply={() => setAnswered(said)}
				/>
				{inside ? box : null}
			</div>
			<div className="replies">
				{(said.replies ?? []).map((reply) => (
					<div key={reply.id} data-commentid={reply.id}>
						<Article
							said={reply}
							link={`${link}&reply_comment_id=${reply.id}`}
							called={label("replyBy", {
								name: reply.author,
								other: said.author,
							})}
							onReply={() => setAnswered(reply)}
						/>
					</div>
				))}
				{inside ? null : box}
			</div>
		</div>
	);
}

/** What somebody wrote, cut short where there is more of it. */
export function Words({ said }: { said: Said }) {
	const [whole, setWhole] = useState(said.rest === undefined);
	return (
		<>
			{said.text}
			{whole ? (
				said.rest
			) : (
				<span>
					{"… "}
					<RoleButton name={`more ${said.id}`} onPress={() => setWhole(true)}>
						{label("seeMore")}
					</RoleButton>
				</span>
			)}
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
		</>
	);
}

function Article({
	said,
	link,
	called,
	onReply,
}: {
	said: Said;
	/** What a link to it says about it and the comment at the root of its thread. */
	link: string;
	called: string;
	onReply(): void;
}) {
	const profile = `/profile/${encodeURIComponent(said.author)}?${link}`;
	const own = said.author === practice;
	const [editing, setEditing] = useState(false);
	const [writing, setWriting] = useState(false);
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
				{editing ? (
					<CommentBox
						name={`edit ${said.id}`}
						label={label("edit")}
						initial={said.text}
						focus
					/>
				) : (
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
									<Words said={said} />
								</div>
							</div>
						</span>
					</div>
				)}
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
					<li>
						{own ? (
							<RoleButton
								name={`edit ${said.id}`}
								onPress={() => setEditing(true)}
							>
								{label("edit")}
							</RoleButton>
						) : (
							<RoleButton
								name={`message ${said.id}`}
								onPress={() => setWriting(options.writing !== "")}
							>
								{label("sendMessage")}
							</RoleButton>
						)}
					</li>
					<li>
						<RoleButton name={`hide ${said.id}`} onPress={() => {}}>
							{label("hide")}
						</RoleButton>
					</li>
				</ul>
			</div>
			{writing && options.writing === "chat" ? <FirstChat said={said} /> : null}
			{writing && options.writing === "dialog" ? (
				<MessageDialog said={said} onClose={() => setWriting(false)} />
			) : null}
		</div>
	);
}
