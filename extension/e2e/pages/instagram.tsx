/** @jsxImportSource react */
import "./replica";
import { useState } from "react";
import { Dialog } from "./dialog";
import { Create } from "./instagram-create";
import { Messages } from "./instagram-messages";
import { FeedPost, PostPage } from "./instagram-post";
import { Story } from "./instagram-story";
import { label } from "./labels";
import { mount } from "./mount";
import { options } from "./options";
import { conversations, handle, type Post, posts } from "./people";
import { RoleButton } from "./role-button";

/** /p/<post>/ shows a post, /direct/t/<conversation>/ a conversation, / the feed. */
function Instagram() {
	const [creating, setCreating] = useState(false);
	const beside = conversations.find(({ id }) => id === options.messages);
	return (
		<>
			<nav>
				<RoleButton name="create" onPress={() => setCreating(true)}>
					{label("newPost")}
				</RoleButton>
			</nav>
			<div role="main">
				<Page />
			</div>
			{beside ? (
				<div className="floating">
					<Messages conversation={beside} />
				</div>
			) : null}
			{creating ? <Create onClose={() => setCreating(false)} /> : null}
		</>
	);
}

function Page() {
	const [kind, ...rest] = location.pathname.split("/").filter(Boolean);
	const id = rest.at(-1)?.replace("Cq", "");
	const conversation = conversations.find((one) => one.id === id);
	const post = posts.find((one) => one.id === id);
	if (conversation) return <Messages conversation={conversation} />;
	if (kind === "stories" && post) return <Story post={post} />;
	if (kind === "p" && post) return <PostPage post={post} />;
	if (kind) return <Profile />;
	return posts.map((one) => <FeedPost key={one.id} post={one} />);
}

/** All pictures of one account; a post opens over them. */
function Profile() {
	const [shown, setShown] = useState<Post>();
	return (
		<>
			{posts.map((post) => (
				<RoleButton
					key={post.id}
					name={`open ${post.id}`}
					onPress={() => setShown(post)}
				>
					<div className="picture" />
				</RoleButton>
			))}
			{shown ? (
				<Dialog
					title={handle(shown.author)}
					name="post"
					onClose={() => setShown(undefined)}
				>
					<PostPage post={shown} />
				</Dialog>
			) : null}
		</>
	);
}

mount(<Instagram />);
