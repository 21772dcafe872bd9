import { useEffect, useState } from "preact/hooks";
import type { Language, Problem, Template } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { isSet } from "../profile/organisation";
import { Choice } from "./fields";
import { Footer } from "./footer";
import type { PartProps } from "./part";
import { PartForm } from "./part-form";
import { ReplyEditor, type Standing } from "./reply-editor";

const languages = [
	{ value: "en", label: "English" },
	{ value: "es", label: "Español" },
] as const;

/** The wordings that are offered in place of a held draft, in the practice's own words. */
export function Replies(props: PartProps) {
	const { profile, organisation, save, ask, messages: t } = props;
	const [templates, setTemplates] = useState<readonly Template[] | null>(null);
	const [language, setLanguage] = useState<Language>(
		document.documentElement.lang.startsWith("es") ? "es" : "en",
	);
	const [own, setOwn] = useState(profile.replies ?? {});
	const [standings, setStandings] = useState<Record<string, Standing>>({});
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const [failed, setFailed] = useState(false);

	useEffect(() => {
		void ask({ kind: "templates" }).then((answer) => {
			if (answer.kind === "templates") setTemplates(answer.templates);
			else setFailed(true);
		});
	}, [ask]);

	const change = (id: string, text: string) => {
		setStatus(null);
		setProblems([]);
		setOwn((before) => {
			const { [language]: _old, ...others } = before[id] ?? {};
			const wordings = text.trim() ? { ...others, [language]: text } : others;
			const { [id]: _all, ...rest } = before;
			return Object.keys(wordings).length > 0
				? { ...rest, [id]: wordings }
				: rest;
		});
	};
	const submit = async () => {
		setStatus(null);
		const found = await save({ replies: own });
		setProblems(found ?? []);
		setStatus(
			found === null ? "saveFailed" : found.length ? "notSaved" : "saved",
		);
	};
	const held = Object.values(standings).some((it) => it !== "approved");
	const at = (id: string) => `replies.${id}.${language}`;

	return (
		<PartForm
			title={t("partReplies")}
			intro={t("repliesIntro")}
			onSubmit={submit}
		>
			<section>
				<Choice
					id="replies-language"
					label={t("repliesLanguage")}
					value={language}
					options={languages}
					onChange={setLanguage}
				/>
			</section>
			{failed && <p role="alert">{t("saveFailed")}</p>}
			{templates?.map((template) => {
				const { id } = template;
				return (
					<ReplyEditor
						key={at(id)}
						id={`reply-${id}`}
						use={t(`template_${id.replaceAll("-", "_")}` as MessageKey)}
						language={language}
						standard={template[language]}
						value={own[id]?.[language] ?? ""}
						ask={ask}
						problems={problems.filter(({ path }) => path.startsWith(at(id)))}
						locked={
							isSet(organisation, "replies", id, language)
								? t("setByOrganisation")
								: undefined
						}
						messages={t}
						onChange={(text) => change(id, text)}
						onStanding={(standing) =>
							setStandings((before) => {
								const { [at(id)]: _old, ...rest } = before;
								return standing ? { ...rest, [at(id)]: standing } : rest;
							})
						}
					/>
				);
			})}
			<Footer
				problems={problems.filter(({ path }) => !path.includes(`.${language}`))}
				status={status}
				messages={t}
				disabled={held}
			/>
		</PartForm>
	);
}
