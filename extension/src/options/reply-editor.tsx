import { useEffect, useState } from "preact/hooks";
import type { Language, Problem } from "../../../wasm/prescreen";
import type { Messages } from "../panel/messages";
import { Locked, Problems } from "./fields";
import type { PartProps } from "./part";

/** How it stands with an own wording. */
export type Standing = "checking" | "approved" | "refused" | "unchecked";

/** After this long without a key the wording is screened, in milliseconds. */
const lull = 250;

/** One template: what is offered by default, and the practice's own wording, screened while it is written. */
export function ReplyEditor(props: {
	id: string;
	use: string;
	language: Language;
	standard: string;
	value: string;
	ask: PartProps["ask"];
	problems: readonly Problem[];
	locked: string | undefined;
	messages: Messages;
	onChange: (text: string) => void;
	/** Null when there is nothing to be judged. */
	onStanding: (standing: Standing | null) => void;
}) {
	const { id, use, language, standard, value, ask, messages: t } = props;
	const { problems, locked, onChange, onStanding } = props;
	const [standing, setStanding] = useState<Standing | null>(null);
	const [why, setWhy] = useState("");

	useEffect(() => {
		const tell = (now: Standing | null, because = "") => {
			setStanding(now);
			setWhy(because);
			onStanding(now);
		};
		if (!value.trim() || locked !== undefined) {
			tell(null);
			return;
		}
		// An answer about words that have changed since says nothing.
		let current = true;
		tell("checking");
		const later = setTimeout(async () => {
			const answer = await ask({
				kind: "wording",
				text: value,
				lang: language,
			});
			if (!current) return;
			if (answer.kind !== "wording") {
				tell("unchecked");
				return;
			}
			const [first] = answer.findings;
			if (first) tell("refused", `${first.title}: ${first.why}`);
			else tell("approved");
		}, lull);
		return () => {
			current = false;
			clearTimeout(later);
		};
	}, [value, language, locked]);

	// What is out of sight is judged again when all of it is saved.
	useEffect(() => () => onStanding(null), []);

	return (
		<section aria-labelledby={`${id}-use`} data-standing={standing ?? ""}>
			<h3 id={`${id}-use`}>{use}</h3>
			<p class="standard" id={`${id}-standard`} lang={language}>
				{standard}
			</p>
			<div class="field">
				<label for={id}>{t("replyOwn")}</label>
				<span class="hint" id={`${id}-hint`}>
					{t("replyDefault")}
				</span>
				<Locked id={id} locked={locked} />
				<textarea
					id={id}
					lang={language}
					rows={3}
					value={value}
					readOnly={locked !== undefined}
					aria-describedby={`${id}-hint ${id}-standing`}
					aria-invalid={standing === "refused" || problems.length > 0}
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
				<p
					class={`standing ${standing ?? ""}`}
					id={`${id}-standing`}
					role="status"
				>
					{standing === "checking" && t("replyChecking")}
					{standing === "approved" && t("replyApproved")}
					{standing === "refused" && t("replyRefused", why)}
					{standing === "unchecked" && t("replyUnchecked")}
				</p>
				<Problems problems={problems} />
			</div>
		</section>
	);
}
