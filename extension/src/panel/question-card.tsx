import type { Actions, Item, View } from "../attachments/ports";
import { Answers } from "./answers";
import { Button } from "./button";
import { FileFacts, foundOf } from "./file-facts";
import { FileList } from "./file-list";
import { Icon } from "./icons";
import type { MessageKey, Messages } from "./messages";
import { SavedCopies } from "./saved-copies";

interface QuestionProps<V extends View = View> {
	view: V;
	actions: Actions;
	messages: Messages;
}

export function QuestionCard({ view, actions, messages: t }: QuestionProps) {
	return (
		<div
			data-part="question"
			data-state={view.state}
			class="card question"
			role="dialog"
			aria-labelledby="title"
			aria-describedby="note"
		>
			<div class="head">
				<span class="badge">
					<Icon name={view.state === "asking" ? "picture" : "failed"} />
				</span>
				<div>
					<p class="brand">Prescreen</p>
					<h1 data-part="title" id="title" tabIndex={-1}>
						{titleOf(view, t)}
					</h1>
				</div>
			</div>
			<div class="body">
				{view.state === "asking" ? (
					<Asking view={view} actions={actions} messages={t} />
				) : (
					<>
						<p id="note" class="note">
							{t(view.state === "refused" ? "noteRefused" : "noteNotHeld")}
						</p>
						{view.state === "refused" && (
							<SavedCopies copies={view.copies} messages={t} />
						)}
						<div class="buttons">
							<Button part="close" look="main" onPress={actions.leave}>
								{t("close")}
							</Button>
						</div>
					</>
				)}
			</div>
		</div>
	);
}

function Asking(props: QuestionProps<Extract<View, { state: "asking" }>>) {
	const { view, actions, messages: t } = props;
	const { items, at, consents } = view;
	const item = items[at] as Item;
	return (
		<>
			{items.length > 1 && (
				<FileList items={items} at={at} onShow={actions.show} messages={t} />
			)}
			<FileFacts key={at} item={item} actions={actions} messages={t} />
			<Answers
				key={`answers ${at}`}
				items={items}
				at={at}
				consents={consents}
				actions={actions}
				messages={t}
			/>
		</>
	);
}

function titleOf(view: View, t: Messages): string {
	switch (view.state) {
		case "refused":
			return t("titleRefused");
		case "not-held":
			return t("titleNotHeld");
		case "asking":
			return view.items.length === 1
				? t("titleFile")
				: t("titleFiles", String(view.items.length));
	}
}

/** What the focus belongs to: another file takes it, another finding does not. */
export function subjectOf(view: View): string {
	return view.state === "asking"
		? `${view.at} of ${view.items.length}`
		: view.state;
}

/** What is read out, also to those who do not see it. */
export function spokenOf(view: View, t: Messages): string {
	const parts = [titleOf(view, t)];
	if (view.state === "asking") {
		const item = view.items[view.at] as Item;
		parts.push(item.file.name, foundOf(item, t));
	} else {
		const note: MessageKey =
			view.state === "refused" ? "noteRefused" : "noteNotHeld";
		parts.push(t(note));
	}
	return parts.join(". ");
}
