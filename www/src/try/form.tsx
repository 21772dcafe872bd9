import type { RefObject } from "preact";
import { Choice } from "../../../extension/src/options/fields";
import type { SurfaceKind } from "../../../wasm/prescreen";
import { words } from "../words";
import type { Fields, SiteId } from "./draft";

const kinds: SurfaceKind[] = ["post", "comment", "reply", "message", "share"];
const surfaces = kinds.map((value) => ({ value, label: words[value] }));
const sites: { value: SiteId; label: string }[] = [
	{ value: "facebook", label: "Facebook" },
	{ value: "instagram", label: "Instagram" },
	{ value: "business-suite", label: "Meta Business Suite" },
	{ value: "threads", label: "Threads" },
];

export function DraftForm(props: {
	fields: Fields;
	box: RefObject<HTMLTextAreaElement | null>;
	said: RefObject<HTMLTextAreaElement | null>;
	onChange: (part: Partial<Fields>) => void;
}) {
	const { fields, box, said, onChange } = props;
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			<div class="row">
				<Choice
					id="surface"
					label={words.where}
					options={surfaces}
					value={fields.surface}
					onChange={(surface) => onChange({ surface })}
				/>
				<Choice
					id="site"
					label={words.site}
					options={sites}
					value={fields.site}
					onChange={(site) => onChange({ site })}
				/>
			</div>
			<fieldset class="context">
				<legend>
					{fields.surface === "share" ? words.sharing : words.answering}
				</legend>
				{fields.surface === "post" ? (
					<p class="soft">{words.nothingAnswered}</p>
				) : (
					<>
						<label for="author">{words.author}</label>
						<input
							id="author"
							autocomplete="off"
							value={fields.author}
							onInput={(event) =>
								onChange({ author: event.currentTarget.value })
							}
						/>
						<label for="said">{words.said}</label>
						<textarea
							id="said"
							ref={said}
							rows={2}
							value={fields.said}
							onInput={(event) => onChange({ said: event.currentTarget.value })}
						/>
					</>
				)}
			</fieldset>
			<label for="draft" class="draft-label">
				{words.draft}
			</label>
			<textarea
				id="draft"
				ref={box}
				rows={5}
				placeholder={words.draftHint}
				value={fields.text}
				onInput={(event) => onChange({ text: event.currentTarget.value })}
			/>
		</form>
	);
}
