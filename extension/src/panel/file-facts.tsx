import type { Finding } from "../../../wasm/prescreen";
import type { Item } from "../attachments/ports";
import type { Inspection, Note } from "../pictures/inspection";
import { Icon } from "./icons";
import type { MessageKey, Messages } from "./messages";
import { Picture } from "./picture";

/** One file: as one sees it, and what was found in it. */
export function FileFacts(props: { item: Item; messages: Messages }) {
	const { item, messages: t } = props;
	const { looked, report, copying } = item;
	const found = foundOf(item, t);
	return (
		// Long ones scroll, so that the answers stay in sight.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
		<section class="file" aria-label={item.file.name} tabIndex={0}>
			<p data-part="file" class="file-name">
				{item.file.name}
			</p>
			<p
				data-part="found"
				id="note"
				class={isTelling(item) ? "found telling" : "found"}
			>
				<Icon name={iconOf(item)} />
				<span>{found}</span>
			</p>
			<Picture looked={looked} label={`${item.file.name}. ${found}`} />
			<Said findings={report?.findings ?? []} seen={item.seen} messages={t} />
			{looked && report === null && <p class="note">{t("wordsUnchecked")}</p>}
			{looked?.unread && !looked.problem && (
				<p data-part="unread" class="note">
					{t("wordsUnread")}
				</p>
			)}
			{copying === "failed" && (
				<p data-part="not-copied" class="note">
					{t("copyFailed")}
				</p>
			)}
			<Metadata notes={looked?.notes ?? []} messages={t} />
		</section>
	);
}

/** What the rules say of its name, its captions and the words in it, each in one line. */
function Said(props: {
	findings: readonly Finding[];
	seen: readonly Finding[];
	messages: Messages;
}) {
	const { findings, seen, messages: t } = props;
	if (findings.length === 0) return null;
	return (
		<ul class="said">
			{findings.map((finding) => {
				const { rule, start, level, title, quote, why } = finding;
				const place = seen.includes(finding) ? "inPicture" : "inFile";
				return (
					<li
						key={`${rule} ${start}`}
						data-part="finding"
						data-level={level}
						title={why}
					>
						<Icon name={level} />
						<span>
							<strong>{title}</strong> {t(place, quote)}
						</span>
					</li>
				);
			})}
		</ul>
	);
}

const labels: Record<Note["kind"], MessageKey> = {
	person: "notePerson",
	caption: "noteCaption",
	description: "noteDescription",
	owner: "noteOwner",
	place: "notePlace",
	taken: "noteTaken",
	serial: "noteSerial",
};

/** Low, since the sites may take it out by themselves. */
function Metadata(props: { notes: readonly Note[]; messages: Messages }) {
	const { notes, messages: t } = props;
	if (notes.length === 0) return null;
	return (
		<div data-part="metadata" class="metadata">
			<p>{t("metadata")}</p>
			<dl>
				{notes.map(({ kind, text }) => (
					<div key={`${kind} ${text}`}>
						<dt>{t(labels[kind])}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

function isTelling({ looked, instead, faces, seen }: Item): boolean {
	if (!looked) return false;
	if (looked.problem !== null || seen.length > 0) return true;
	return faces > 0 && instead?.how !== "blurred";
}

function iconOf(item: Item) {
	if (!item.looked) return "checking";
	if (item.looked.problem) return "unavailable";
	return isTelling(item) ? "caution" : "unrecognised";
}

/** In a sentence or two what a look has found. It never says that nothing is there. */
export function foundOf(item: Item, t: Messages): string {
	const { looked, copying, seen } = item;
	if (copying === "working") return t("makingCopy");
	if (!looked) return t("looking");
	if (seen.length === 0) return shownOf(item, looked, t);
	const shown = item.faces > 0 || looked.problem !== null;
	const rest = shown ? shownOf(item, looked, t) : t("restUnseen");
	return `${t("wordsFound")} ${rest}`;
}

function shownOf(item: Item, looked: Inspection, t: Messages): string {
	const { faces, instead } = item;
	if (instead?.how === "blurred") {
		return looked.faces.length > 0
			? t("blurredSome")
			: t("blurred", String(faces));
	}
	if (looked.problem) {
		return looked.problem === "empty" ? t("fileEmpty") : t("fileUnchecked");
	}
	if (faces > 0) {
		return faces === 1 ? t("oneFace") : t("someFaces", String(faces));
	}
	return t("noFace");
}
