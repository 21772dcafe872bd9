import type { Actions, Item, View } from "../attachments/ports";
import { Answers } from "./answers";
import { Button } from "./button";
import { Copying } from "./copying";
import { FileFacts, foundOf } from "./file-facts";
import { FileList } from "./file-list";
import { Icon } from "./icons";
import type { Messages } from "./messages";
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
					<Told view={view} actions={actions} messages={t} />
				)}
			</div>
		</div>
	);
}

function Told(props: QuestionProps<Exclude<View, { state: "asking" }>>) {
	const { view, actions, messages: t } = props;
	return (
		<>
			<p id="note" class="note">
				{t(notes[view.state])}
			</p>
			{view.state === "refused" && (
				<SavedCopies copies={view.copies} messages={t} />
			)}
			<div class="buttons">
				{view.state === "unrecorded" ? (
					<>
						<Button part="retry" look="main" onPress={actions.retry}>
							{t("retry")}
						</Button>
						<Button part="remove-all" look="quiet" onPress={actions.leave}>
							{t("removeAll")}
						</Button>
					</>
				) : (
					<Button part="close" look="main" onPress={actions.leave}>
						{t("close")}
					</Button>
				)}
			</div>
		</>
	);
}

const notes = {
	unrecorded: "noteUnrecorded",
	refused: "noteRefused",
	"not-held": "noteNotHeld",
} as const;

function Asking(props: QuestionProps<Extract<View, { state: "asking" }>>) {
	const { view, actions, messages: t } = props;
	const { items, at, consents } = view;
	const item = items[at] as Item;
	return (
		<>
			{items.length > 1 && (
				<FileList items={items} at={at} onShow={actions.show} messages={t} />
			)}
			<FileFacts key={at} item={item} messages={t} />
			<Copying item={item} actions={actions} messages={t} />
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
		case "unrecorded":
			return t("titleUnrecorded");
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
		parts.push(t(notes[view.state]));
	}
	return parts.join(". ");
}
