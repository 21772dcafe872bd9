import type { Messages } from "../../panel/messages";
import type { Break } from "../../record/chain";
import type { VerifiedChain } from "../../record-protocol";

/** Says whether the record is as it was written, and names what is not. */
export function Seal(props: { chain: VerifiedChain; messages: Messages }) {
	const { chain, messages: t } = props;
	const { entries, breaks, writable } = chain;
	const whole = breaks.length === 0;
	return (
		<>
			{!writable && (
				<p class="told bad" role="alert" data-seal="full">
					{t("recordFull")}
				</p>
			)}
			<div
				class={whole ? "told good" : "told bad"}
				role={whole ? "status" : "alert"}
				data-seal={whole ? "whole" : "broken"}
			>
				<p>
					{whole
						? t("recordWhole", String(entries.length))
						: t("recordBroken", String(breaks.length))}
				</p>
				<Breaks breaks={breaks} messages={t} />
			</div>
		</>
	);
}

/** Everything that is not as it was written, by its number. */
export function Breaks(props: {
	breaks: readonly Break[];
	messages: Messages;
}) {
	const { breaks, messages: t } = props;
	if (breaks.length === 0) return null;
	return (
		<ul>
			{breaks.map((it) => (
				<li key={JSON.stringify(it)} data-break={it.kind}>
					{breakWords(it, t)}
				</li>
			))}
		</ul>
	);
}

function breakWords(it: Break, t: Messages): string {
	if (it.kind !== "missing") return t(keys[it.kind], String(it.number));
	if (it.from === it.to) return t("breakMissingOne", String(it.from));
	return t("breakMissing", `${it.from}–${it.to}`);
}

const keys = {
	altered: "breakAltered",
	misplaced: "breakMisplaced",
	replaced: "breakReplaced",
	"pruned-early": "breakPrunedEarly",
} as const;
