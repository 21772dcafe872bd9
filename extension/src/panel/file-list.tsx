import type { Item } from "../attachments/ports";
import { Button } from "./button";
import { foundOf } from "./file-facts";
import { Icon, type IconName } from "./icons";
import type { MessageKey, Messages } from "./messages";

/** Several files, one of them shown; each says whether it was answered. */
export function FileList(props: {
	items: readonly Item[];
	at: number;
	onShow: (at: number) => void;
	messages: Messages;
}) {
	const { items, at, onShow, messages: t } = props;
	const answered = items.filter((it) => it.answer).length;
	return (
		<nav class="files" aria-label={t("files")}>
			<div class="files-head">
				<Button
					part="previous"
					look="quiet"
					disabled={at === 0}
					label={t("previousFile")}
					title={t("previousFile")}
					onPress={() => onShow(at - 1)}
				>
					<Icon name="previous" />
				</Button>
				<p data-part="place">
					{t("filePlace", `${at + 1} / ${items.length}`)}
					<span class="answered">{t("filesAnswered", String(answered))}</span>
				</p>
				<Button
					part="next"
					look="quiet"
					disabled={at === items.length - 1}
					label={t("nextFile")}
					title={t("nextFile")}
					onPress={() => onShow(at + 1)}
				>
					<Icon name="next" />
				</Button>
			</div>
			<ol class="files-marks">
				{items.map((item, place) => (
					<li
						key={place}
						data-part="mark"
						data-mark={markOf(item)}
						aria-current={place === at ? "true" : undefined}
						aria-label={`${item.file.name}: ${item.answer ? t(saidOf(item)) : foundOf(item, t)}`}
					>
						<Icon name={iconOf(item)} />
					</li>
				))}
			</ol>
		</nav>
	);
}

type Mark = "unseen" | "waiting" | "found" | "goes" | "removed";

function markOf({ answer, faces, looked, report }: Item): Mark {
	if (answer) return answer.answer === "removed" ? "removed" : "goes";
	if (!looked) return "unseen";
	const found =
		faces > 0 || looked.problem || (report?.findings.length ?? 0) > 0;
	return found ? "found" : "waiting";
}

const icons: Record<Mark, IconName> = {
	unseen: "checking",
	waiting: "open",
	found: "caution",
	goes: "clear",
	removed: "close",
};

function iconOf(item: Item): IconName {
	return icons[markOf(item)];
}

function saidOf({ answer }: Item): MessageKey {
	switch (answer?.answer) {
		case "nobody":
			return "answerNobody";
		case "staff":
			return "answerStaff";
		case "authorization":
			return "answerAuthorization";
		default:
			return "fileRemoved";
	}
}
