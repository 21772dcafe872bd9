/** @jsxImportSource react */
import { useState } from "react";
import { Dialog } from "./dialog";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import type { Post } from "./people";
import { RoleButton } from "./role-button";

/** Opens with the post's words; nothing else tells it from a new post. */
export function EditPost({ post, onClose }: { post: Post; onClose(): void }) {
	const [text, setText] = useState(post.text);
	const save = (words: string, event: Event) => {
		replica.send("edited post", words, event);
		onClose();
		return false;
	};
	return (
		<Dialog title={label("editPost")} name="editing" onClose={onClose}>
			<span dir="auto">{post.author}</span>
			<LexicalBox
				name="edited post"
				label={label("whatsOnYourMind")}
				enter="breaks"
				initial={post.text}
				focus
				onText={setText}
				onSend={save}
			/>
			<RoleButton
				name="save post"
				called="save"
				onPress={(event) => save(text, event)}
			/>
		</Dialog>
	);
}
