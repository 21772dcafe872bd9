import { useRef } from "preact/hooks";
import { replaceDraft } from "../../../extension/src/composer/replace";
import { readText } from "../../../extension/src/composer/text";
import { words } from "../words";
import type { Place } from "./people";

export interface BoxProps {
	id: string;
	place: Place;
	label: string;
	tries: readonly string[];
	onSend: (text: string) => void;
}

/**
 * A composer as sites have them: an editable element, Enter sends, Shift+Enter
 * breaks the line. It knows nothing of the guard.
 */
export function Box({ id, place, label, tries, onSend }: BoxProps) {
	const box = useRef<HTMLDivElement>(null);
	const send = () => {
		const element = box.current;
		const text = element ? readText(element).text.trim() : "";
		if (!element || !text) return;
		element.replaceChildren();
		onSend(text);
	};
	const put = async (text: string) => {
		if (!box.current) return;
		await replaceDraft(box.current, text);
	};
	return (
		<div class="write" data-place={place}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					send();
				}}
			>
				{/* biome-ignore lint/a11y/useSemanticElements: sites have editable elements, and those are guarded here */}
				<div
					ref={box}
					id={id}
					data-box
					class="box"
					role="textbox"
					tabIndex={0}
					aria-multiline="true"
					aria-label={label}
					data-placeholder={label}
					contentEditable="plaintext-only"
					onKeyDown={(event) => {
						if (event.key !== "Enter" || event.shiftKey) return;
						if (event.isComposing || event.keyCode === 229) return;
						event.preventDefault();
						send();
					}}
				/>
				<button type="submit" class="main">
					{words.send}
				</button>
			</form>
			{tries.length > 0 && (
				<p class="tries">
					<span>{words.suggestion}</span>
					{tries.map((text) => (
						<button
							key={text}
							type="button"
							class="chip"
							onClick={() => void put(text)}
						>
							{text}
						</button>
					))}
				</p>
			)}
		</div>
	);
}
