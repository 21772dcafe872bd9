import type { Level, RuleEntry } from "../../../wasm/prescreen";
import type { Messages } from "../panel/messages";
import { Example } from "./example";
import { Choice } from "./fields";

type Setting = "off" | Level;

/** One rule: what it looks for, examples, legal basis, and its level. */
export function Rule(props: {
	rule: RuleEntry;
	/** What was chosen over the rule's own level. */
	level: Setting | null;
	locked: string | undefined;
	messages: Messages;
	onChoose: (level: Setting | null) => void;
}) {
	const { rule, level, locked, messages: t, onChoose } = props;
	const named = {
		off: t("levelOff"),
		caution: t("levelCaution"),
		stop: t("levelStop"),
	};
	const now = level ?? rule.level;
	const [holds] = rule.flags;
	const [passes] = rule.passes;
	return (
		<details class="rule" id={`rule-${rule.id}`}>
			<summary>
				<span>{rule.title}</span>
				<span class={`level ${now}`}>{named[now]}</span>
			</summary>
			<p>{rule.why}</p>
			<dl>
				{holds && (
					<div>
						<dt>{t("ruleHolds")}</dt>
						<dd>
							<Example source={holds} messages={t} />
						</dd>
					</div>
				)}
				{passes && (
					<div>
						<dt>{t("rulePasses")}</dt>
						<dd>
							<Example source={passes} messages={t} />
						</dd>
					</div>
				)}
				<div>
					<dt>{t("ruleInstead")}</dt>
					<dd>{rule.advice}</dd>
				</div>
				<div>
					<dt>{t("ruleBasis")}</dt>
					<dd>{rule.basis}</dd>
				</div>
			</dl>
			<Choice
				id={`level-${rule.id}`}
				label={t("ruleLevel")}
				value={level ?? "own"}
				options={[
					{ value: "own", label: t("ruleLevelOwn", named[rule.level]) },
					{ value: "off", label: named.off },
					{ value: "caution", label: named.caution },
					{ value: "stop", label: named.stop },
				]}
				locked={locked}
				onChange={(chosen) => onChoose(chosen === "own" ? null : chosen)}
			/>
			{now === "off" && <p class="warning">{t("ruleOffNote")}</p>}
		</details>
	);
}
