/** @jsxImportSource react */
import { useEffect, useRef, useState } from "react";
import { label } from "./labels";
import { handle, type Post } from "./people";
import { RoleButton } from "./role-button";

const reactions = ["😂", "😮", "😍", "😢", "👏", "🔥"];

/** A picture that one can only answer in private: by words, or by one press on an emoji. */
export function Story({ post }: { post: Post }) {
	const [text, setText] = useState("");
	const name = handle(post.author);
	const latest = useRef(text);
	latest.current = text;
	const area = useRef<HTMLTextAreaElement>(null);
	const send = (event: Event) => {
		if (!latest.current.trim()) return;
		replica.send("story", latest.current, event);
		setText("");
	};
	useEffect(() => {
		if (!area.current) return;
		replica.boxes.set("story", {
			element: area.current,
			value: () => latest.current,
			renew: () => setText(""),
		});
	}, []);
	return (
		<section className="post">
			<header>
				<a href={`/${name}/`} onClick={(event) => event.preventDefault()}>
					{name}
				</a>
				<time dateTime="2026-03-02T10:00:00.000Z">{label("now")}</time>
			</header>
			<div className="picture" />
			<div className="actions">
				{reactions.map((emoji) => (
					<RoleButton
						key={emoji}
						name={`react ${emoji}`}
						onPress={(event) => replica.send("reaction", emoji, event)}
					>
						<span>{emoji}</span>
					</RoleButton>
				))}
			</div>
			<div className="comment-box">
				<textarea
					ref={area}
					placeholder={label("replyToStory", { name })}
					value={text}
					onChange={(event) => setText(event.target.value)}
					onKeyDown={(event) => {
						if (event.key !== "Enter" || event.shiftKey) return;
						event.preventDefault();
						send(event.nativeEvent);
					}}
				/>
				{text.trim() ? (
					<RoleButton name="send story" onPress={send}>
						{label("send")}
					</RoleButton>
				) : (
					<RoleButton name="like story" called="like" onPress={() => {}}>
						<span aria-hidden="true">♡</span>
					</RoleButton>
				)}
			</div>
		</section>
	);
}
