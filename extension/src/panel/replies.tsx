import { useState } from "preact/hooks";
import type { Reply } from "../../../wasm/prescreen";
import { Button } from "./button";
import type { Messages } from "./messages";

/** The draft itself without its risky words; nobody at the practice has approved it. */
const rewrite = "rewrite";

/** A rewrite of what the user wrote comes before what others once wrote. */
export function ordered(replies: readonly Reply[]): Reply[] {
	const is = (reply: Reply) => reply.template === rewrite;
	return [...replies.filter(is), ...replies.filter((it) => !is(it))];
}

/** One proposed text at a time, to be put into the box. */
export function Replies(props: {
	replies: readonly Reply[];
	onUse: (text: string) => void;
	messages: Messages;
}) {
	const { onUse, messages: t } = props;
	const replies = ordered(props.replies);
	const [at, setAt] = useState(0);
	const reply = replies[at % replies.length];
	if (!reply) return null;
	const rewritten = reply.template === rewrite;
	const label = t(rewritten ? "rewriteLabel" : "replyLabel");
	return (
		<section class="reply" aria-label={label}>
			<p data-part="reply-label" class="reply-label">
				{label}
			</p>
			<p data-part="reply-text" class="reply-text" lang={reply.lang}>
				{reply.text}
			</p>
			<div class="buttons">
				<Button part="reply" look="main" onPress={() => onUse(reply.text)}>
					{t(rewritten ? "useRewrite" : "useReply")}
				</Button>
				{replies.length > 1 && (
					<Button
						part="next-reply"
						look="quiet"
						onPress={() => setAt((at + 1) % replies.length)}
					>
						{t("nextReply")}
					</Button>
				)}
			</div>
		</section>
	);
}
