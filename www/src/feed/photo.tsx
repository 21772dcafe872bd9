import { useRef } from "preact/hooks";
import { replaceDraft } from "../../../extension/src/composer/replace";
import { words } from "../words";
import { Avatar } from "./avatar";
import { FieldBox, Tries } from "./box";
import { photo } from "./people";
import { Picture } from "./picture";
import type { Sent } from "./view";

/** A page like Instagram's: a picture, its comments, and one field for all answers. */
export function PhotoPage(props: {
	sent: Sent;
	onSend: (to: string, text: string) => void;
}) {
	const field = useRef<HTMLTextAreaElement>(null);
	const { id, handle, when, text, comments } = photo;
	const put = (draft: string) => {
		if (field.current) void replaceDraft(field.current, draft);
	};
	return (
		<article class="sheet photo" data-entry aria-labelledby="by-photo">
			<Picture />
			<div class="side">
				<header>
					<Avatar name={handle} />
					<div>
						<h2 id="by-photo" data-author>
							{handle}
						</h2>
						<p class="soft">{when}</p>
					</div>
				</header>
				<p class="words" data-words>
					{text}
				</p>
				<ul class="comments" aria-label={words.comments} aria-live="polite">
					{comments.map((comment) => (
						<li key={comment.id} data-entry>
							<p class="line">
								<strong data-author>{comment.author}</strong>{" "}
								<span data-words>{comment.text}</span>
							</p>
							<p class="under">
								<span>{comment.when}</span>
								<button
									type="button"
									class="link"
									data-reply={comment.id}
									aria-label={words.answerTo(comment.author)}
									onClick={() => put(`@${comment.author} `)}
								>
									{words.answer}
								</button>
							</p>
							<Tries
								to={comment.id}
								tries={comment.tries}
								onTry={(it) => put(`@${comment.author} ${it}`)}
							/>
						</li>
					))}
					{props.sent.get(id)?.map((it, at) => (
						<li key={at} class="sent">
							<p class="line">
								<strong>{handle}</strong> <span data-sent>{it}</span>
							</p>
							<p class="under">{words.sentMark}</p>
						</li>
					))}
				</ul>
				<FieldBox
					id="box-photo"
					place="photo"
					label={words.addComment}
					field={field}
					onSend={(it) => props.onSend(id, it)}
				/>
			</div>
		</article>
	);
}
