import type { Actions, Item } from "../attachments/ports";
import { Button } from "./button";
import type { Messages } from "./messages";

/** What can be taken out of a file, in a copy that goes instead. */
export function Copying(props: {
	item: Item;
	actions: Actions;
	messages: Messages;
}) {
	const { item, actions, messages: t } = props;
	const busy = item.copying === "working";
	const blurs = (item.looked?.faces.length ?? 0) > 0 && canBlur(item);
	const strips = canStrip(item);
	if (!blurs && !strips) return null;
	return (
		<div class="buttons">
			{blurs && (
				<Button part="blur" look="main" disabled={busy} onPress={actions.blur}>
					{t("blurFaces")}
				</Button>
			)}
			{strips && (
				<Button
					part="strip"
					look="quiet"
					disabled={busy}
					onPress={actions.withoutMetadata}
				>
					{t("withoutMetadata")}
				</Button>
			)}
		</div>
	);
}

function canBlur({ looked, instead }: Item): boolean {
	return instead === null && looked?.kind === "image";
}

/** The formats of which a copy without metadata can be made. */
function canStrip({ looked, instead, file }: Item): boolean {
	return (
		instead === null &&
		(looked?.notes.length ?? 0) > 0 &&
		/^image\/(jpeg|png|webp)$/.test(file.type)
	);
}
