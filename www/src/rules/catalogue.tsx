import { useEffect, useState } from "preact/hooks";
import type { Response } from "../../../extension/src/protocol";
import type { RuleEntry } from "../../../wasm/prescreen";
import type { Ask } from "../core/link";
import { language } from "../language";
import { groups } from "../samples";
import { ruleWords, words } from "../words";
import { type Category, categories } from "../words/categories";
import { Example } from "./example";

/** How many of a rule's examples of each kind are shown. */
const shown = 2;

/** All rules, as the checker itself lists them. */
export function Catalogue({ ask }: { ask: Ask }) {
	const [answer, setAnswer] = useState<Response | null>(null);
	useEffect(() => {
		let current = true;
		void ask({ kind: "rules" }).then((it) => {
			if (current) setAnswer(it);
		});
		return () => {
			current = false;
		};
	}, [ask]);
	const rules = answer?.kind === "rules" ? answer.rules : null;
	const { conduct, identifiers } = groups[language];
	const ids = (list: typeof conduct) => list.map(({ category }) => category);
	return (
		<section class="chapter">
			<h2 id="catalogue" tabIndex={-1}>
				{words.lookedFor}
			</h2>
			<p class="soft" role="status" data-part="rules">
				{rules
					? words.lookedForNote(
							rules.length,
							new Set(rules.map((it) => it.category)).size,
						)
					: answer
						? words.rulesFailed
						: words.rulesLoading}
			</p>
			{rules && (
				<>
					<ul class="points">
						<li>{words.levelNotes.stop}</li>
						<li>{words.levelNotes.caution}</li>
					</ul>
					<Group title={words.conduct} ids={ids(conduct)} rules={rules} />
					<Group
						title={words.identifiers}
						ids={ids(identifiers)}
						rules={rules}
					/>
				</>
			)}
		</section>
	);
}

function Group(props: {
	title: string;
	ids: readonly Category[];
	rules: readonly RuleEntry[];
}) {
	return (
		<>
			<h3>{props.title}</h3>
			<div class="categories">
				{props.ids.map((id) => (
					<article
						key={id}
						class="sheet category"
						data-category={id}
						aria-labelledby={`category-${id}`}
					>
						<header>
							<h4 id={`category-${id}`}>{categories[language][id]}</h4>
							<a
								href={`#try/${id}-${language}/risky`}
								aria-describedby={`category-${id}`}
							>
								{words.trySample}
							</a>
						</header>
						{props.rules
							.filter((rule) => rule.category === id)
							.map((rule) => (
								<Rule key={rule.id} rule={rule} />
							))}
					</article>
				))}
			</div>
		</>
	);
}

function Rule({ rule }: { rule: RuleEntry }) {
	const { title, why, advice } = ruleWords(rule);
	return (
		<section class="rule" data-rule={rule.id} data-level={rule.level}>
			<div class="rule-head">
				<h5>{title}</h5>
				<span class="level">
					{rule.level === "stop" ? words.levelStop : words.levelCaution}
				</span>
			</div>
			<p>{why}</p>
			<p class="advice">{advice}</p>
			<p class="basis">{rule.basis}</p>
			<details>
				<summary aria-label={`${words.examples}: ${title}`}>
					{words.examples}
				</summary>
				<dl>
					<dt>{words.exampleFlags}</dt>
					{rule.flags.slice(0, shown).map((it) => (
						<dd key={it}>
							<Example text={it} />
						</dd>
					))}
					<dt>{words.examplePasses}</dt>
					{rule.passes.slice(0, shown).map((it) => (
						<dd key={it}>
							<Example text={it} />
						</dd>
					))}
				</dl>
			</details>
		</section>
	);
}
