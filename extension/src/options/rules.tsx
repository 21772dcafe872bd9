import { useEffect, useState } from "preact/hooks";
import type { Profile, RuleEntry } from "../../../wasm/prescreen";
import { matches } from "../ideas/matches";
import type { MessageKey } from "../panel/messages";
import { isSet } from "../profile/organisation";
import { Status } from "./footer";
import type { PartProps } from "./part";
import { Rule } from "./rule";

type Levels = NonNullable<Profile["levels"]>;

/** Everything that is looked for, from the core's own catalogue. */
export function Rules(props: PartProps) {
	const { profile, organisation, save, ask, messages: t } = props;
	const [rules, setRules] = useState<readonly RuleEntry[] | null>(null);
	const [failed, setFailed] = useState(false);
	const [wanted, setWanted] = useState("");
	const [levels, setLevels] = useState<Levels>(profile.levels ?? {});
	const [status, setStatus] = useState<MessageKey | null>(null);

	useEffect(() => {
		void ask({ kind: "rules" }).then((answer) => {
			if (answer.kind === "rules") setRules(answer.rules);
			else setFailed(true);
		});
	}, [ask]);

	const category = ({ category: id }: RuleEntry) =>
		t(`category_${id.replaceAll("-", "_")}` as MessageKey);
	const found = (rules ?? []).filter((rule) =>
		matches(wanted, [
			rule.id,
			rule.title,
			rule.why,
			rule.advice,
			rule.basis,
			category(rule),
		]),
	);
	const groups = [...new Set(found.map(category))];

	const choose = async (id: string, level: Levels[string] | null) => {
		setStatus(null);
		const { [id]: _old, ...rest } = levels;
		const next = level ? { ...rest, [id]: level } : rest;
		const problems = await save({ levels: next });
		const kept = problems?.length === 0;
		// What is shown is what counts.
		if (kept) setLevels(next);
		else setLevels({ ...levels });
		setStatus(kept ? "saved" : "saveFailed");
	};

	return (
		<>
			<header>
				<h2>{t("partRules")}</h2>
				<p>{t("rulesIntro")}</p>
			</header>
			<search class="search">
				<label for="rules-search">{t("rulesSearch")}</label>
				<input
					id="rules-search"
					type="search"
					value={wanted}
					onInput={(event) => setWanted(event.currentTarget.value)}
				/>
				<p class="hint" role="status">
					{rules &&
						(found.length > 0
							? t("rulesFound", String(found.length))
							: t("rulesNone"))}
				</p>
			</search>
			<Status status={status} messages={t} />
			{failed && <p role="alert">{t("rulesUnavailable")}</p>}
			{groups.map((group) => (
				<section key={group} aria-label={group}>
					<h3>{group}</h3>
					{found
						.filter((rule) => category(rule) === group)
						.map((rule) => (
							<Rule
								key={rule.id}
								rule={rule}
								level={levels[rule.id] ?? null}
								locked={
									isSet(organisation, "levels", rule.id)
										? t("setByOrganisation")
										: undefined
								}
								messages={t}
								onChoose={(level) => void choose(rule.id, level)}
							/>
						))}
				</section>
			))}
		</>
	);
}
