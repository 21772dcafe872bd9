import { useEffect, useState } from "preact/hooks";
import { words } from "../words";
import { type Chosen, toLink } from "./draft";

/** Hands on which sample is shown. Nothing that was typed can go along. */
export function Share({ chosen }: { chosen: Chosen | null }) {
	const [told, setTold] = useState("");
	useEffect(() => setTold(""), [chosen]);
	const copy = async () => {
		const address = new URL(toLink(chosen), location.href).href;
		try {
			await navigator.clipboard.writeText(address);
			setTold(words.linkCopied);
		} catch {
			// The address line has said the same all along.
			setTold(words.linkNotCopied);
		}
	};
	return (
		<div class="share">
			{chosen ? (
				<button type="button" data-part="share" onClick={() => void copy()}>
					{words.copyLink}
				</button>
			) : null}
			<p class="soft" role="status">
				{chosen ? told : words.ownDraft}
			</p>
		</div>
	);
}
