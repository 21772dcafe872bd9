import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { Screening } from "../app";
import { Segments } from "../segments";
import { words } from "../words";
import { Conversation } from "./conversation";
import { useEditor } from "./editor-link";
import { useGuard } from "./guarded";
import { posts } from "./people";
import { PhotoPage } from "./photo";
import { PostCard } from "./post";

/** What was sent, by the entry that it answers. */
export type Sent = ReadonlyMap<string, readonly string[]>;

const kinds = ["wall", "photo"] as const;
const options = [
	{ value: kinds[0], label: words.wall },
	{ value: kinds[1], label: words.photoPage },
];

/** Pages to write on, with the guard on them. */
export function FeedView(props: {
	screening: Screening;
	kind: string;
	practiceForm: ComponentChild;
}) {
	const { screening } = props;
	useGuard(screening);
	const [sent, setSent] = useState<Sent>(new Map());
	const kind = kinds.find((it) => it === props.kind) ?? kinds[0];
	const send = (to: string, text: string) =>
		setSent((before) =>
			new Map(before).set(to, [...(before.get(to) ?? []), text]),
		);
	return (
		<>
			<div class="feed-head">
				<Segments
					name="page"
					label={words.whichPage}
					options={options}
					value={kind}
					onChoose={(it) => {
						location.hash = `feed/${it}`;
					}}
				/>
				<p class="soft">{kind === "wall" ? words.wallNote : words.photoNote}</p>
			</div>
			{kind === "wall" ? (
				<Wall
					practice={screening.practice.name}
					sent={sent}
					onSend={send}
					practiceForm={props.practiceForm}
				/>
			) : (
				<div class="photos">
					<PhotoPage sent={sent} onSend={send} />
					{props.practiceForm}
				</div>
			)}
		</>
	);
}

/** A page like Facebook's: posts, comments and a conversation, each with a box of its own. */
function Wall(props: {
	practice: string;
	sent: Sent;
	onSend: (to: string, text: string) => void;
	practiceForm: ComponentChild;
}) {
	const { sent, onSend } = props;
	const [mount, failed, again] = useEditor();
	const practice = props.practice.trim() || words.practiceUnnamed;
	if (!mount) {
		return (
			<div class="sheet" role="status">
				<p>{failed ? words.editorFailed : words.editorLoading}</p>
				{failed && (
					<button type="button" class="main" onClick={again}>
						{words.tryAgain}
					</button>
				)}
			</div>
		);
	}
	return (
		<div class="feed">
			<div class="posts">
				{posts(practice).map((post) => (
					<PostCard
						key={post.id}
						post={post}
						mount={mount}
						practice={practice}
						sent={sent}
						onSend={onSend}
					/>
				))}
			</div>
			<div class="beside">
				<Conversation mount={mount} sent={sent} onSend={onSend} />
				{props.practiceForm}
			</div>
		</div>
	);
}
