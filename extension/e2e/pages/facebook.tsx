/** @jsxImportSource react */
import "./replica";
import { useState } from "react";
import { Dialog } from "./dialog";
import { Compose } from "./facebook-compose";
import { FeedPost, PostBody } from "./facebook-post";
import { label } from "./labels";
import { mount } from "./mount";
import { options } from "./options";
import { posts } from "./people";
import { RoleButton } from "./role-button";

function Facebook() {
	const [composing, setComposing] = useState(options.restored !== "");
	const [permalink, setPermalink] = useState(
		posts.find(
			(post) =>
				location.pathname === "/permalink.php" &&
				location.search.includes(post.id),
		),
	);
	return (
		<>
			<div className="banner" role="banner">
				<span>replica</span>
			</div>
			<div role="main">
				<div
					className="post"
					role="region"
					aria-label={label("createPostRegion")}
				>
					<RoleButton name="compose" onPress={() => setComposing(true)}>
						<span>{label("whatsOnYourMind")}</span>
					</RoleButton>
				</div>
				<div role="feed">
					{posts.map((post, index) => (
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
			{composing ? <Compose onClose={() => setComposing(false)} /> : null}
		</>
	);
}

mount(<Facebook />);
