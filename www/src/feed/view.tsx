import { useState } from "preact/hooks";
import type { Screening } from "../app";
import { words } from "../words";
import { Conversation } from "./conversation";
import { useGuard } from "./guarded";
import { posts } from "./people";
import { PostCard } from "./post";

/** What was sent, by the entry that it answers. */
export type Sent = ReadonlyMap<string, readonly string[]>;

/** A page to write on, with the guard on it. */
export function FeedView({ screening }: { screening: Screening }) {
	useGuard(screening);
	const [sent, setSent] = useState<Sent>(new Map());
	const practice = screening.practice.name.trim() || words.practiceUnnamed;
	const send = (to: string, text: string) =>
		setSent((before) =>
			new Map(before).set(to, [...(before.get(to) ?? []), text]),
		);
	return (
		<div class="feed">
			<div class="posts">
				{posts(practice).map((post) => (
					<PostCard
						key={post.id}
						post={post}
						practice={practice}
						sent={sent}
						onSend={send}
					/>
				))}
			</div>
			<Conversation sent={sent} onSend={send} />
		</div>
	);
}
