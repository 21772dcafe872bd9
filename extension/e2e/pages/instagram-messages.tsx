/** @jsxImportSource react */
import { useState } from "react";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import type { Conversation } from "./people";
import { RoleButton } from "./role-button";

/** A conversation: rows, and a box whose Send appears with the text. */
export function Messages({ conversation }: { conversation: Conversation }) {
	const [text, setText] = useState("");
	const [round, setRound] = useState(0);
	const send = (words: string, event: Event) => {
		replica.send("message", words, event);
		return true;
	};
	return (
		<div className="messages">
			<h2>
				<span dir="auto">{conversation.with}</span>
			</h2>
			<div
				role="grid"
				aria-label={label("conversation", { name: conversation.with })}
				data-pagelet="IGDOpenMessageList"
			>
				{conversation.rows.map((row) => (
					<div key={row.text} role="row" className={row.own ? "own" : "theirs"}>
						<div role="gridcell" data-scope="messages_table">
							{row.own ? (
								<>
									<h5>
										<span>{label("youSent")}</span>
									</h5>
									<div dir="auto">{row.text}</div>
								</>
							) : (
								<div role="button" tabIndex={0} aria-label={label("doubleTap")}>
									<span>
										<div dir="auto">{row.text}</div>
									</span>
								</div>
							)}
						</div>
					</div>
				))}
			</div>
			<div className="comment-box">
				<RoleButton name="message emoji" called="emoji" menu onPress={() => {}}>
					<span aria-hidden="true">☺</span>
				</RoleButton>
				<MediaInput />
				<LexicalBox
					key={round}
					name="message"
					label={label("messagePlaceholder")}
					enter="sends"
					onText={setText}
					onSend={send}
				/>
				{text.trim() ? (
					<RoleButton
						name="send message"
						onPress={(event) => {
							send(text, event);
							setText("");
							setRound(round + 1);
						}}
					>
						{label("send")}
					</RoleButton>
				) : (
					<RoleButton name="voice" called="voiceClip" onPress={() => {}}>
						<span aria-hidden="true">🎙</span>
					</RoleButton>
				)}
			</div>
		</div>
	);
}
