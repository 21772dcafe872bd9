import { useState } from "preact/hooks";
import {
	type BoxState,
	type PauseReason,
	pauseReasons,
} from "../page-protocol";
import type { MessageKey, Messages } from "../panel/messages";
import { byReason } from "../panel/reasons";
import { reasonLabels } from "../record/words";

/** How it stands with the box that was written in last, and the pause for it. */
export function Box(props: {
	box: BoxState;
	mayPause: boolean;
	pause: (reason: PauseReason) => Promise<boolean>;
	resume: () => Promise<void>;
	messages: Messages;
}) {
	const { box, mayPause, pause, resume, messages: t } = props;
	const { state, findings } = box;
	const [reason, setReason] = useState<PauseReason | "">("");
	const [failed, setFailed] = useState(false);
	const begin = async () => {
		if (reason) setFailed(!(await pause(reason)));
	};
	return (
		<div data-box={state}>
			<h3>{t("popupBox")}</h3>
			<p class={`standing ${state}`} role="status">
				{wordsOf(box, t)}
			</p>
			{findings.length > 0 && (
				<ul class="findings">
					{byReason(findings).map(([{ rule, start, title, why, level }]) => (
						<li key={`${rule} ${start}`} data-level={level}>
							<strong>{title}</strong> {why}
						</li>
					))}
				</ul>
			)}
			{state === "paused" ? (
				<button type="button" class="main" onClick={() => void resume()}>
					{t("popupResume")}
				</button>
			) : (
				<details class="pause">
					<summary>{t("popupPause")}</summary>
					<p class="hint">
						{t(mayPause ? "popupPauseNote" : "popupPauseNever")}
					</p>
					{mayPause && (
						<>
							<label>
								<span>{t("reasonLabel")}</span>
								<select
									id="pause-reason"
									value={reason}
									onChange={(event) =>
										setReason(event.currentTarget.value as PauseReason | "")
									}
								>
									<option value="">{t("choose")}</option>
									{pauseReasons.map((code) => (
										<option key={code} value={code}>
											{t(reasonLabels[code])}
										</option>
									))}
								</select>
							</label>
							<button
								type="button"
								id="pause"
								class="quiet"
								disabled={!reason}
								onClick={() => void begin()}
							>
								{t("popupPause")}
							</button>
						</>
					)}
					{failed && <p role="alert">{t("popupPauseFailed")}</p>}
				</details>
			)}
		</div>
	);
}

const words: Record<Exclude<BoxState["state"], "found">, MessageKey> = {
	empty: "popupNoBox",
	checking: "indicatorChecking",
	clear: "indicatorClear",
	paused: "popupPaused",
	unavailable: "explanationUnavailable",
};

function wordsOf({ state, findings }: BoxState, t: Messages): string {
	if (state !== "found") return t(words[state]);
	return findings.length === 1
		? t("indicatorFinding")
		: t("indicatorFindings", String(findings.length));
}
