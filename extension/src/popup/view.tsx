import { useState } from "preact/hooks";
import type { Language } from "../../../wasm/prescreen";
import { copyText } from "../composer/clipboard";
import { Calendar } from "../ideas/calendar";
import type { BoxState, PauseReason, PutOutcome } from "../page-protocol";
import type { Messages } from "../panel/messages";
import { Box } from "./box";

export interface PopupProps {
	/** Null on a page that nobody watches; a box is null where none was written in. */
	page: { box: BoxState | null } | null;
	/** The practice allows what a pause is. */
	mayPause: boolean;
	/** What the organisation has set holds mistakes. */
	misset: boolean;
	name: string;
	language: Language;
	pause: (reason: PauseReason) => Promise<boolean>;
	resume: () => Promise<void>;
	put: (text: string) => Promise<PutOutcome>;
	openSettings: () => void;
	messages: Messages;
}

/** What opens from the toolbar. */
export function Popup(props: PopupProps) {
	const { page, misset, put, messages: t } = props;
	const [told, setTold] = useState("");
	const putOrCopy = async (text: string) => {
		setTold("");
		const outcome = await put(text);
		if (outcome === "box") return;
		const copied = await copyText(text);
		if (!copied) setTold(t("notCopied"));
		else setTold(t(outcome === "taken" ? "popupPutTaken" : "popupPutNone"));
	};
	return (
		<>
			<header class="brand">
				<img src="icons/48.png" alt="" width={24} height={24} />
				<h1>Prescreen</h1>
				<button type="button" class="quiet" onClick={props.openSettings}>
					{t("popupSettings")}
				</button>
			</header>
			<main>
				{misset && (
					<section class="warning" role="alert">
						<p>{t("organisationWrong")}</p>
					</section>
				)}
				<section data-page={page ? "watched" : "other"}>
					<h2>{t(page ? "popupWatching" : "popupNowhere")}</h2>
					{!page && <p class="hint">{t("popupNowhereNote")}</p>}
					{page && !page.box && <p class="hint">{t("popupNoBox")}</p>}
					{page?.box && <Box {...props} box={page.box} />}
				</section>
				<details class="ideas-part">
					<summary>
						<h2>{t("partIdeas")}</h2>
					</summary>
					<p role="status" class="told" data-told={told ? "yes" : ""}>
						{told}
					</p>
					<Calendar
						name={props.name}
						language={props.language}
						messages={t}
						onCopy={copyText}
						onPut={page?.box ? (text) => void putOrCopy(text) : undefined}
					/>
				</details>
			</main>
		</>
	);
}
