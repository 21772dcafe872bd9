/** @jsxImportSource react */
import { useState } from "react";
import { CommentForm, Row } from "./instagram-comments";
import { EditInfo } from "./instagram-create";
import { label } from "./labels";
import { handle, type Post } from "./people";
import { RoleButton } from "./role-button";

/** A post with its comments, on a page of its own or in a dialog. */
export function PostPage({ post }: { post: Post }) {
	const [text, setText] = useState("");
	const [editing, setEditing] = useState(false);
	const reply = (to: string) => {
		setText(`@${to} `);
		// After the render, as the site does: the caret belongs behind the name.
		queueMicrotask(() => {
			const box = replica.box("comment").element;
			box.focus();
			if (box instanceof HTMLTextAreaElement)
				box.setSelectionRange(box.value.length, box.value.length);
		});
	};
	return (
		<article className="post">
			<Header post={post} />
			<div className="picture" />
			<ul>
				<Row said={post} />
				{post.comments.map((said) => (
					<Row key={said.id} said={said} onReply={reply} />
				))}
			</ul>
			<section className="actions">
				<RoleButton name="like" called="like" onPress={() => {}} />
				<RoleButton name="focus comment" called="comment" onPress={() => {}} />
				<RoleButton name="repost" called="repost" onPress={() => {}} />
				<RoleButton name="save" called="save" onPress={() => {}} />
				<RoleButton
					name="edit"
					called="edit"
					onPress={() => setEditing(true)}
				/>
			</section>
			<CommentForm text={text} onText={setText} />
			{editing ? (
				<EditInfo post={post} onClose={() => setEditing(false)} />
			) : null}
		</article>
	);
}

/** A post among others: its caption is no entry of a list, and its box comes when it is wanted. */
export function FeedPost({ post }: { post: Post }) {
	const [text, setText] = useState("");
	const [boxed, setBoxed] = useState(false);
	return (
		<article className="post">
			<Header post={post} />
			<div className="picture" />
			<section className="actions">
				<RoleButton name={`like ${post.id}`} called="like" onPress={() => {}} />
				<RoleButton
					name={`open ${post.id}`}
					called="comment"
					onPress={() => setBoxed(true)}
				/>
			</section>
			<div>
				<a
					href={`/${handle(post.author)}/`}
					onClick={(event) => event.preventDefault()}
				>
					{handle(post.author)}
				</a>
				<span dir="auto">{post.text}</span>
				<RoleButton name={`more ${post.id}`} onPress={() => {}}>
					{label("more")}
				</RoleButton>
			</div>
			{boxed ? (
				<CommentForm name={`comment ${post.id}`} text={text} onText={setText} />
			) : null}
		</article>
	);
}

function Header({ post }: { post: Post }) {
	const name = handle(post.author);
	return (
		<header>
			<a href={`/${name}/`} onClick={(event) => event.preventDefault()}>
				{name}
			</a>
		</header>
	);
}
