/** @jsxImportSource react */
import "./replica";
import { useEffect, useState } from "react";
import { Dialog } from "./dialog";
import { Compose } from "./facebook-compose";
import { ChatTabs, Messenger } from "./facebook-messages";
import { FeedPost, PostBody } from "./facebook-post";
import { Caption, Story } from "./facebook-story";
import { label } from "./labels";
import { mount } from "./mount";
import { options } from "./options";
import { conversations, morePosts, posts, stories } from "./people";
import { RoleButton } from "./role-button";

/** www.facebook.com, and www.messenger.com, which has nothing but the messages. */
function Facebook() {
	const parts = location.pathname.split("/").filter(Boolean);
	const id = parts.at(-1);
	const conversation = conversations.find((one) => one.id === id);
	if (parts.includes("t") && conversation) {
		return <Messenger conversation={conversation} />;
	}
	const story = stories.find((one) => one.id === id);
	if (story) return <Story story={story} />;
	if (id === "create") {
		return <Caption kind={parts[0] === "stories" ? "story" : "reel"} />;
	}
	return <Feed group={parts[0] === "groups"} />;
}

function Feed({ group }: { group: boolean }) {
	const [composing, setComposing] = useState(options.restored !== "");
	const [permalink, setPermalink] = useState(
		posts.find(
			(post) =>
				location.pathname === "/permalink.php" &&
				location.search.includes(post.id),
		),
	);
	const [page, setPage] = useState(0);
	useEffect(() => {
		replica.navigate = () => {
			history.pushState(null, "", `/?page=${page + 1}`);
			setPage(page + 1);
		};
	}, [page]);
	return (
		<>
			<div className="banner" role="banner">
				<span>replica</span>
			</div>
			<div role="main" key={page}>
				<div
					className="post"
					role="region"
					aria-label={label("createPostRegion")}
				>
					<RoleButton name="compose" onPress={() => setComposing(true)}>
						<span>{label(group ? "writeSomething" : "whatsOnYourMind")}</span>
					</RoleButton>
				</div>
				<div role="feed">
					{[...posts, ...morePosts(options.more)].map((post, index) => (
						<FeedPost key={post.id} post={post} position={index + 1} />
					))}
				</div>
			</div>
			{permalink ? (
				<Dialog
					title={label("nameOfPost", { name: permalink.author })}
					name="permalink"
					onClose={() => setPermalink(undefined)}
				>
					<PostBody post={permalink} where="dialog" />
				</Dialog>
			) : null}
			{composing ? (
				<Compose
					hint={group ? "createPublicPost" : "whatsOnYourMind"}
					onClose={() => setComposing(false)}
				/>
			) : null}
			{options.chats === "open" ? <ChatTabs /> : null}
		</>
	);
}

mount(<Facebook />);
