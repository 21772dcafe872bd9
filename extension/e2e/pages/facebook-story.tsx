/** @jsxImportSource react */
import { useState } from "react";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { type Said, stories } from "./people";
import { RoleButton } from "./role-button";

const reactions = ["👍", "😍", "😂", "😢"];

/** One story between those of others, answered by words or by one press. */
export function Story({ story }: { story: Said }) {
	const name = { name: story.author };
	return (
		<div>
			<div role="navigation">
				{stories.map((other) => (
					<a
						key={other.id}
						href={`/stories/${other.id}/`}
						onClick={(event) => event.preventDefault()}
					>
						<span dir="auto">{other.author}</span>
					</a>
				))}
			</div>
			<div role="main">
				<div className="post">
					<a
						href={`/profile/${story.id}`}
						onClick={(event) => event.preventDefault()}
					>
						<span dir="auto">{story.author}</span>
					</a>
					<div className="picture">
						<div dir="auto">{story.text}</div>
					</div>
					<div className="comment-box">
						<LexicalBox
							name="story"
							label={label("replyToStory", name)}
							enter="sends"
							onSend={(text, event) => {
								replica.send("story", text, event);
								return true;
							}}
						/>
						{reactions.map((emoji) => (
							<RoleButton
								key={emoji}
								name={`react ${emoji}`}
								called="react"
								onPress={(event) => replica.send("reaction", emoji, event)}
							>
								<img alt={emoji} src="/assets/emoji.php/one.png" width="24" />
							</RoleButton>
						))}
					</div>
				</div>
			</div>
		</div>
	);
}

/** Writes the words of a story or a reel, beside its preview. */
export function Caption({ kind }: { kind: "story" | "reel" }) {
	const [text, setText] = useState("");
	const send = (words: string, event: Event) => {
		replica.send("caption", words, event);
		return true;
	};
	return (
		<div>
			<div role="main" className="picture">
				<div dir="auto">{text}</div>
			</div>
			<div role="complementary" className="post">
				<h2>{label("createPost")}</h2>
				<LexicalBox
					name="caption"
					label={label(kind === "story" ? "startTyping" : "describeReel")}
					enter="breaks"
					onText={setText}
					onSend={send}
				/>
				<div className="tools">
					<RoleButton
						name="publish"
						disabled={!text.trim()}
						onPress={(event) => {
							send(text, event);
							replica.box("caption").renew(false);
						}}
					>
						{label(kind === "story" ? "shareToStory" : "publish")}
					</RoleButton>
				</div>
			</div>
		</div>
	);
}
