/** @jsxImportSource react */
import { useState } from "react";
import { Dialog } from "./dialog";
import { label } from "./labels";
import { type Post, posts } from "./people";
import { RoleButton } from "./role-button";
import { SuiteBox } from "./suite-composer";

/** The list of what is published, each to be edited in a dialog. */
export function SuitePublished() {
	const [edited, setEdited] = useState<Post>();
	return (
		<div role="main">
			<div role="grid">
				{posts.map((post) => (
					<div role="row" key={post.id}>
						<div role="gridcell">
							<span dir="auto">{post.text}</span>
						</div>
						<RoleButton
							name={`edit ${post.id}`}
							onPress={() => setEdited(post)}
						>
							{label("editPost")}
						</RoleButton>
					</div>
				))}
			</div>
			{edited ? (
				<Edit post={edited} onClose={() => setEdited(undefined)} />
			) : null}
		</div>
	);
}

function Edit({ post, onClose }: { post: Post; onClose(): void }) {
	const [text, setText] = useState(post.text);
	const save = (event: Event) => {
		replica.send("edited", text, event);
		onClose();
	};
	return (
		<Dialog title={label("editPost")} name="edit" onClose={onClose}>
			<SuiteBox
				name="edited"
				initial={post.text}
				onText={setText}
				onSend={save}
			/>
			<RoleButton name="cancel edit" onPress={onClose}>
				{label("cancel")}
			</RoleButton>
			<RoleButton name="update" onPress={save}>
				{label("update")}
			</RoleButton>
		</Dialog>
	);
}
