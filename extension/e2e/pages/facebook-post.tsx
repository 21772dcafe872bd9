/** @jsxImportSource react */
import { type MouseEvent, useState } from "react";
import { Comment, CommentBox, Words } from "./facebook-comment";
import { EditPost } from "./facebook-edit";
import { Sharing } from "./facebook-share";
import { label } from "./labels";
import { options } from "./options";
import type { Post } from "./people";
import { RoleButton } from "./role-button";

const stay = (event: MouseEvent) => event.preventDefault();

/** A post in the feed, marked up in one of the three ways that Facebook uses. */
export function FeedPost({ post, position }: { post: Post; position: number }) {
	const shape = {
		article: { role: "article" },
		posinset: { "aria-posinset": position },
		describedby: { "aria-describedby": `text-${post.id}` },
	}[post.shape];
	return (
		<div className="post" {...shape}>
			<PostBody post={post} where="feed" />
		</div>
	);
}

/** The same post may be on the page twice: in the feed, and in a dialog over it. */
export function PostBody({
	post,
	where,
}: {
	post: Post;
	where: "feed" | "dialog";
}) {
	const dialog = where === "dialog";
	const [boxed, setBoxed] = useState(post.boxed || dialog);
	const [opened, setOpened] = useState<"edit" | "share" | null>(null);
	const close = () => setOpened(null);
	const prefix = dialog ? "dialog " : "";
	return (
		<div>
			<div className="post-head">
				<a
					className="avatar"
					href={`/profile/${post.id}`}
					onClick={stay}
					tabIndex={-1}
					aria-hidden="true"
				>
					{post.author[0]}
				</a>
				<div>
					<h3>
						<a
							href={`/profile/${post.id}`}
							onClick={stay}
							role="link"
							tabIndex={0}
						>
							<strong>
								<span dir="auto">{post.author}</span>
							</strong>
						</a>
					</h3>
					<a className="time" href={`/posts/pfbid0${post.id}`} onClick={stay}>
						{label("now")}
					</a>
				</div>
				<RoleButton
					name={`${prefix}edit ${post.id}`}
					called="menu"
					menu
					onPress={() => setOpened("edit")}
				>
					<span aria-hidden="true">⋯</span>
				</RoleButton>
			</div>
			<div className="post-text" id={dialog ? undefined : `text-${post.id}`}>
				<div>
					<span dir="auto">
						<div dir="auto">
							<Words said={post} />
						</div>
					</span>
				</div>
			</div>
			<div className="actions">
				<RoleButton
					name={`${prefix}like ${post.id}`}
					called="like"
					onPress={() => {}}
				/>
				<RoleButton
					name={`${prefix}open ${post.id}`}
					called="leaveComment"
					onPress={() => setBoxed(true)}
				/>
				<RoleButton
					name={`${prefix}share ${post.id}`}
					called="share"
					onPress={() => setOpened(options.sharing ? "share" : null)}
				>
					<span aria-hidden="true">↗</span>
				</RoleButton>
			</div>
			{opened === "edit" ? <EditPost post={post} onClose={close} /> : null}
			{opened === "share" ? <Sharing post={post} onClose={close} /> : null}
			<div className="comments">
				{where === "feed" || post.comments.length > 0
					? post.comments.map((said) => <Comment key={said.id} said={said} />)
					: null}
				{boxed ? (
					<CommentBox
						name={`${prefix}comment ${post.id}`}
						label={label("writeComment")}
					/>
				) : null}
			</div>
		</div>
	);
}
