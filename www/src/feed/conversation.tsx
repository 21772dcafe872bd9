import { words } from "../words";
import { Avatar } from "./avatar";
import { EditorBox } from "./box";
import type { MountEditor } from "./editor-link";
import { conversation } from "./people";
import type { Sent } from "./view";

/** A direct message, answered in private and yet by a channel that is not. */
export function Conversation(props: {
	mount: MountEditor;
	sent: Sent;
	onSend: (to: string, text: string) => void;
}) {
	const { id, author, text, when, tries } = conversation;
	return (
		<section
			class="sheet conversation"
			data-entry
			aria-labelledby="conversation"
		>
			<h2 id="conversation">{words.messageTitle}</h2>
			<div class="said">
				<Avatar name={author} />
				<div class="bubble">
					<strong data-author>{author}</strong>
					<p data-words>{text}</p>
				</div>
			</div>
			<p class="under">{when}</p>
			<ul aria-label={words.messagesTo(author)} aria-live="polite">
				{props.sent.get(id)?.map((message, at) => (
					<li key={at} class="own">
						<p class="bubble" data-sent>
							{message}
						</p>
						<p class="under">{words.sentMark}</p>
					</li>
				))}
			</ul>
			<EditorBox
				mount={props.mount}
				id={`box-${id}`}
				place="message"
				label={words.messageTo(author)}
				tries={tries}
				onSend={(message) => props.onSend(id, message)}
			/>
		</section>
	);
}
