/** @jsxImportSource react */
import { type MouseEvent, useEffect, useReducer, useRef } from "react";
import { label } from "./labels";
import { options } from "./options";
import { handle, type Said } from "./people";
import { capture, RoleButton } from "./role-button";

const stay = (event: MouseEvent) => event.preventDefault();

/** A comment, or the caption, which looks like one and has no Reply. */
export function Row({
	said,
	onReply,
}: {
	said: Said;
	onReply?(name: string): void;
}) {
	const name = handle(said.author);
	return (
		<li>
			<div className="row">
				<a href={`/${name}/`} onClick={stay} tabIndex={-1}>
					<img
						alt={label("picture", { name })}
						src="/assets/face.png"
						width="32"
						height="32"
					/>
				</a>
				<div>
					<h3>
						<a href={`/${name}/`} onClick={stay}>
							{name}
						</a>
					</h3>
					<div>
						<span dir="auto">{said.text}</span>
					</div>
					<div className="meta">
						<time dateTime="2026-03-02T10:00:00.000Z">{label("now")}</time>
						{onReply ? (
							<button
								type="button"
								ref={(element) => {
									if (element)
										replica.controls.set(`reply ${said.id}`, element);
								}}
								onClick={() => onReply(name)}
							>
								<span>{label("reply")}</span>
							</button>
						) : null}
						<RoleButton
							name={`like ${said.id}`}
							called="like"
							onPress={() => {}}
						>
							<span aria-hidden="true">♡</span>
						</RoleButton>
					</div>
				</div>
			</div>
			{said.replies ? (
				<ul>
					<li>
						<button type="button">{label("viewReplies")}</button>
					</li>
					{said.replies.map((reply) => (
						<Row
							key={reply.id}
							said={reply}
							{...(onReply ? { onReply } : {})}
						/>
					))}
				</ul>
			) : null}
		</li>
	);
}

/** One box for comments and replies: a reply is a comment that starts with a name. */
export function CommentForm({
	name = "comment",
	text,
	onText,
}: {
	name?: string;
	text: string;
	onText(text: string): void;
}) {
	const [generation, renew] = useReducer((count: number) => count + 1, 0);
	const area = useRef<HTMLTextAreaElement>(null);
	const latest = useRef(text);
	latest.current = text;
	const send = (event: Event) => {
		if (!latest.current.trim()) return;
		replica.send(name, latest.current, event);
		onText("");
	};
	const sending = useRef(send);
	sending.current = send;

	useEffect(() => {
		const element = area.current;
		if (!element) return;
		replica.boxes.set(name, {
			element,
			value: () => latest.current,
			renew(keep) {
				if (!keep) onText("");
				renew();
			},
		});
		if (options.listen !== "window") return;
		return capture(
			element,
			(event) => sending.current(event),
			["keydown"],
			submits,
		);
	}, [name, generation]);

	return (
		<section>
			<form
				method="POST"
				onSubmit={(event) => {
					event.preventDefault();
					send(event.nativeEvent);
				}}
			>
				<RoleButton name="emoji" called="emoji" menu onPress={() => {}}>
					<span aria-hidden="true">☺</span>
				</RoleButton>
				<textarea
					key={generation}
					ref={area}
					aria-label={label("addComment")}
					placeholder={label("addComment")}
					autoComplete="off"
					autoCorrect="off"
					value={text}
					onChange={({ target }) => {
						const grown = Math.abs(target.value.length - text.length);
						if (options.takes !== "letters" || grown <= 1) onText(target.value);
					}}
					onKeyDown={(event) => {
						if (options.listen === "window" || !submits(event.nativeEvent))
							return;
						event.preventDefault();
						send(event.nativeEvent);
					}}
				/>
				<RoleButton
					name={`send ${name}`}
					disabled={!text.trim()}
					onPress={send}
				>
					{label("post")}
				</RoleButton>
			</form>
		</section>
	);
}

function submits(event: Event): boolean {
	return (
		event instanceof KeyboardEvent &&
		event.key === "Enter" &&
		!event.shiftKey &&
		!event.isComposing &&
		event.keyCode !== 229
	);
}
