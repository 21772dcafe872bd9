import { useEffect, useState } from "preact/hooks";
import type { Messages } from "./messages";

/** Copies that the page did not take, to be saved and attached by hand. */
export function SavedCopies(props: {
	copies: readonly File[];
	messages: Messages;
}) {
	const { copies, messages: t } = props;
	const [links, setLinks] = useState<readonly string[]>([]);
	useEffect(() => {
		const made = copies.map((it) => URL.createObjectURL(it));
		setLinks(made);
		return () => {
			for (const it of made) URL.revokeObjectURL(it);
		};
	}, [copies]);
	if (copies.length === 0) return null;
	return (
		<ul class="copies">
			{links.map((link, at) => (
				<li key={link}>
					<a data-part="save-copy" href={link} download={copies[at]?.name}>
						{t("saveCopy", copies[at]?.name ?? "")}
					</a>
				</li>
			))}
		</ul>
	);
}
