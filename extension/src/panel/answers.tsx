import { useState } from "preact/hooks";
import type { Consent } from "../../../wasm/prescreen";
import type { Actions, Answer, Item } from "../attachments/ports";
import { purposeWords } from "../register/words";
import { Button } from "./button";
import type { Messages } from "./messages";

/** The question, and what can be answered to it. */
export function Answers(props: {
	items: readonly Item[];
	at: number;
	consents: readonly Consent[];
	actions: Actions;
	messages: Messages;
}) {
	const { items, at, consents, actions, messages: t } = props;
	const [naming, setNaming] = useState(false);
	const [ref, choose] = useState("");
	const [all, setAll] = useState(false);
	const item = items[at] as Item;
	// What is not looked at yet can be removed, and nothing else.
	const early = item.looked === null || item.copying === "working";
	const others = items.filter((it) => !it.answer && it !== item).length;
	const say = (answer: Answer) => actions.answer(answer, all);
	const removed = { answer: "removed" } as const;
	return (
		<fieldset class="answers">
			<legend data-part="asked">{t("fileQuestion")}</legend>
			<div class="choices">
				<Button
					part="nobody"
					look="quiet"
					disabled={early}
					onPress={() => say({ answer: "nobody" })}
				>
					{t("answerNobody")}
				</Button>
				<Button
					part="staff"
					look="quiet"
					disabled={early}
					onPress={() => say({ answer: "staff" })}
				>
					{t("answerStaff")}
				</Button>
				{naming ? (
					<div class="naming">
						<label>
							<span>{t("consentLabel")}</span>
							<select
								data-part="consent"
								value={ref}
								onChange={(event) =>
									choose((event.currentTarget as HTMLSelectElement).value)
								}
							>
								<option value="">{t("choose")}</option>
								{consents.map((it) => (
									<option key={it.ref} value={it.ref}>
										{[it.ref, purposeWords(it.purpose, t)]
											.filter(Boolean)
											.join(" – ")}
									</option>
								))}
							</select>
						</label>
						<Button
							part="authorized"
							look="main"
							disabled={early || ref === ""}
							onPress={() => say({ answer: "authorization", ref })}
						>
							{t("attachWithAuthorization")}
						</Button>
					</div>
				) : (
					<Button
						part="authorization"
						look="quiet"
						disabled={early || consents.length === 0}
						onPress={() => setNaming(true)}
					>
						{t("answerAuthorization")}
					</Button>
				)}
				{consents.length === 0 && !early && (
					<p class="note small">{t("noConsent")}</p>
				)}
			</div>
			{others > 0 && (
				<label class="all">
					<input
						type="checkbox"
						data-part="all"
						checked={all}
						onChange={(event) =>
							setAll((event.currentTarget as HTMLInputElement).checked)
						}
					/>
					<span>{t("answerAll")}</span>
				</label>
			)}
			<div class="buttons">
				<Button part="remove" look="quiet" onPress={() => say(removed)}>
					{t("answerRemove")}
				</Button>
				{items.length > 1 && (
					<Button part="remove-all" look="quiet" onPress={actions.leave}>
						{t("removeAll")}
					</Button>
				)}
			</div>
		</fieldset>
	);
}
