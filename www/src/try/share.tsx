import { useEffect, useState } from "preact/hooks";
import { words } from "../words";
import { type Chosen, toLink } from "./draft";

/** Hands on which sample is shown. Nothing that was typed can go along. */
export function Share({ chosen }: { chosen: Chosen | null }) {
	const [told, setTold] = useState("");
	useEffect(() => setTold(""), [chosen]);
	const copy = async () => {
		history.replaceState(null, "", toLink(chosen));
		try {
			await navigator.clipboard.writeText(location.href);
			setTold(words.linkCopied);
		} catch {
			// The address line says the same.
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
