/** @jsxImportSource react */
import type { MouseEvent } from "react";
import { label } from "./labels";
import { handle, type Said } from "./people";
import { RoleButton } from "./role-button";

const stay = (event: MouseEvent) => event.preventDefault();

/** A post or a reply; there is no other mark on it than that it can be pressed. */
export function ThreadsPost(props: {
	said: Said;
	/** Where else the same post is on the page, its controls have other names. */
	prefix?: string;
	onReply?(): void;
	onQuote?(): void;
}) {
	const { said, prefix = "", onReply, onQuote } = props;
	const name = handle(said.author);
	const nothing = () => {};
	return (
		<div className="post" data-pressable-container="true">
			<a href={`/@${name}`} onClick={stay}>
				<img alt={label("picture", { name })} src="/assets/face.png" />
			</a>
			<a href={`/@${name}`} onClick={stay}>
				<span dir="auto">{name}</span>
			</a>
			<a href={`/@${name}/post/${said.id}`} onClick={stay}>
				<time dateTime="2026-03-02T10:00:00.000Z">{label("now")}</time>
			</a>
			<div>
				<span dir="auto">
					<span>{said.text}</span>
				</span>
			</div>
			<div className="actions">
				<RoleButton
					name={`${prefix}like ${said.id}`}
					called="like"
					onPress={nothing}
				/>
				<RoleButton
					name={`${prefix}reply ${said.id}`}
					called="reply"
					onPress={onReply ?? nothing}
				/>
				<RoleButton
					name={`${prefix}quote ${said.id}`}
					called="repost"
					onPress={onQuote ?? nothing}
				/>
			</div>
		</div>
	);
}
