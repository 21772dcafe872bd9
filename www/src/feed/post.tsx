import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../words";
import { Avatar } from "./avatar";
import { EditorBox } from "./box";
import type { MountEditor } from "./editor-link";
import type { Entry, Post } from "./people";
import type { Sent } from "./view";

interface EntryProps {
	mount: MountEditor;
	practice: string;
	sent: Sent;
	onSend: (to: string, text: string) => void;
}

export function PostCard(props: EntryProps & { post: Post }) {
	const { post, mount, practice, sent, onSend } = props;
	return (
		<article class="sheet post" data-entry aria-labelledby={`by-${post.id}`}>
			<header>
				<Avatar name={post.author} />
				<div>
					<h2 id={`by-${post.id}`} data-author>
						{post.author}
					</h2>
					<p class="soft">{post.when}</p>
				</div>
			</header>
			<p class="words" data-words>
				{post.text}
			</p>
			<ul aria-label={words.comments} aria-live="polite">
				{post.comments.map((comment) => (
					<Comment
						key={comment.id}
						comment={comment}
						mount={mount}
						practice={practice}
						sent={sent}
						onSend={onSend}
					/>
				))}
				<Answers practice={practice} texts={sent.get(post.id)} />
			</ul>
			{post.open && (
				<EditorBox
					mount={mount}
					id={`box-${post.id}`}
					place="comment"
					label={words.commentOn(post.author)}
					tries={post.tries}
					onSend={(text) => onSend(post.id, text)}
				/>
			)}
		</article>
	);
}

function Comment(props: EntryProps & { comment: Entry }) {
	const { comment, mount, practice, sent, onSend } = props;
	const { id, author, text, when, tries } = comment;
	const [open, setOpen] = useState(false);
	const item = useRef<HTMLLIElement>(null);
	// Not after painting: the next key may come before that.
	useLayoutEffect(() => {
		if (open) item.current?.querySelector<HTMLElement>("[data-box]")?.focus();
	}, [open]);
	return (
		<li ref={item} data-entry>
			<div class="said">
				<Avatar name={author} />
				<div class="bubble">
					<strong data-author>{author}</strong>
					<p data-words>{text}</p>
				</div>
			</div>
			<p class="under">
				<span>{when}</span>
				<button
					type="button"
					class="link"
					data-reply={id}
					aria-expanded={open}
					aria-label={words.answerTo(author)}
					onClick={() => setOpen(!open)}
				>
					{words.answer}
				</button>
			</p>
			<ul aria-label={words.answersTo(author)} aria-live="polite">
				<Answers practice={practice} texts={sent.get(id)} />
			</ul>
			{open && (
				<EditorBox
					mount={mount}
					id={`box-${id}`}
					place="reply"
					label={words.answerTo(author)}
					tries={tries}
					onSend={(text) => onSend(id, text)}
				/>
			)}
		</li>
	);
}

/** What was really sent. */
export function Answers(props: {
	practice: string;
	texts: readonly string[] | undefined;
}) {
	return props.texts?.map((text, at) => (
		<li key={at} class="sent">
			<div class="said">
				<Avatar name={props.practice} />
				<div class="bubble">
					<strong>{props.practice}</strong>
					<p data-sent>{text}</p>
				</div>
			</div>
			<p class="under">{words.sentMark}</p>
		</li>
	));
}
