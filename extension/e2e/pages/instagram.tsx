/** @jsxImportSource react */
import "./replica";
import { useState } from "react";
import { CommentForm, Row } from "./instagram-comments";
import { Messages } from "./instagram-messages";
import { mount } from "./mount";
import { options } from "./options";
import { conversations, handle, type Post, posts } from "./people";
import { RoleButton } from "./role-button";

/** /p/<post>/ shows a post, /direct/t/<conversation>/ a conversation. */
function Instagram() {
	const id = location.pathname.split("/").filter(Boolean).at(-1);
	const conversation = conversations.find((one) => one.id === id);
	const post = posts.find((one) => one.id === id?.replace("Cq", ""));
	const beside = conversations[0];
	return (
		<>
			<div role="main">
				{conversation ? <Messages conversation={conversation} /> : null}
				{post ? <PostPage post={post} /> : null}
			</div>
			{options.messages === "open" && beside ? (
				<div className="floating">
					<Messages conversation={beside} />
				</div>
			) : null}
		</>
	);
}

function PostPage({ post }: { post: Post }) {
	const [text, setText] = useState("");
	const name = handle(post.author);
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
			<header>
				<a href={`/${name}/`} onClick={(event) => event.preventDefault()}>
					{name}
				</a>
			</header>
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
			</section>
			<CommentForm text={text} onText={setText} />
		</article>
	);
}

mount(<Instagram />);
