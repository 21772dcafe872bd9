/** @jsxImportSource react */
import "./replica";
import { useState } from "react";
import { label } from "./labels";
import { mount } from "./mount";
import { type Post, posts } from "./people";
import { RoleButton } from "./role-button";
import { ThreadsDialog, ThreadsReply } from "./threads-compose";
import { ThreadsPost } from "./threads-post";

interface Open {
	answers?: Post;
	quotes?: Post;
}

/** www.threads.com: the feed, or one post with a box for answers below it. */
function Threads() {
	const [open, setOpen] = useState<Open>();
	const id = location.pathname.split("/").filter(Boolean).at(-1);
	const post = posts.find((one) => one.id === id);
	return (
		<>
			<div role="region" className="feed">
				<h1>{label("threadsFeed")}</h1>
				<RoleButton
					name="new thread"
					called="emptyField"
					onPress={() => setOpen({})}
				>
					{label("whatsNew")}
				</RoleButton>
				{(post ? [post] : posts).map((one) => (
					<ThreadsPost
						key={one.id}
						said={one}
						onReply={() => setOpen({ answers: one })}
						onQuote={() => setOpen({ quotes: one })}
					/>
				))}
				{post ? <ThreadsReply post={post} /> : null}
				{post?.comments.map((said) => (
					<ThreadsPost key={said.id} said={said} />
				))}
			</div>
			{open ? (
				<ThreadsDialog
					called={open.answers ? "reply" : "newThread"}
					onClose={() => setOpen(undefined)}
					{...open}
				/>
			) : null}
		</>
	);
}

mount(<Threads />);
