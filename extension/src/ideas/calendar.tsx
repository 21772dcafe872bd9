import { useState } from "preact/hooks";
import type { Language } from "../../../wasm/prescreen";
import type { MessageKey, Messages } from "../panel/messages";
import { type Idea, ideasFor, textOf } from "./idea";

/** Ideas to choose from, by month, by words, in either language. */
export function Calendar(props: {
	/** The practice's name, which goes into the texts. */
	name: string;
	/** The language to begin with. */
	language: Language;
	messages: Messages;
	onCopy: (text: string) => Promise<boolean>;
	/** Puts it into the box that was written in last, where there is one. */
	onPut?: ((text: string) => void) | undefined;
}) {
	const { name, messages: t, onCopy, onPut } = props;
	const [language, setLanguage] = useState(props.language);
	const [month, setMonth] = useState<number | null>(new Date().getMonth() + 1);
	const [wanted, setWanted] = useState("");
	const [told, setTold] = useState("");
	const found = ideasFor(month, wanted);

	const copy = async (idea: Idea) => {
		setTold("");
		const copied = await onCopy(textOf(idea, language, name));
		setTold(copied ? t("ideasCopied", idea[language].title) : t("notCopied"));
	};
	return (
		<div class="ideas">
			<search class="ideas-search">
				<label>
					<span>{t("ideasMonth")}</span>
					<select
						id="ideas-month"
						value={month ?? ""}
						onChange={(event) =>
							setMonth(Number(event.currentTarget.value) || null)
						}
					>
						<option value="">{t("ideasAllYear")}</option>
						{monthNames().map((name, at) => (
							<option key={name} value={at + 1}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{t("ideasLanguage")}</span>
					<select
						id="ideas-language"
						value={language}
						onChange={(event) =>
							setLanguage(event.currentTarget.value === "es" ? "es" : "en")
						}
					>
						<option value="en">English</option>
						<option value="es">Español</option>
					</select>
				</label>
				<label class="wide">
					<span>{t("ideasSearch")}</span>
					<input
						id="ideas-wanted"
						type="search"
						value={wanted}
						onInput={(event) => setWanted(event.currentTarget.value)}
					/>
				</label>
			</search>
			<p class="hint" role="status" id="ideas-told">
				{told ||
					(found.length > 0
						? t("ideasFound", String(found.length))
						: t("ideasNone"))}
			</p>
			<ul class="ideas-found">
				{found.map((idea) => {
					const { title } = idea[language];
					return (
						<li key={idea.id} data-idea={idea.id}>
							<p class="kind">{t(`kind_${idea.kind}` as MessageKey)}</p>
							<h4 lang={language}>{title}</h4>
							<p lang={language}>{textOf(idea, language, name)}</p>
							{idea.kind === "team" && <p class="hint">{t("ideasTeamNote")}</p>}
							<div class="buttons">
								<button
									type="button"
									class="quiet"
									aria-label={t("ideasCopy", title)}
									onClick={() => void copy(idea)}
								>
									{t("copyShort")}
								</button>
								{onPut && (
									<button
										type="button"
										class="quiet"
										aria-label={t("ideasPut", title)}
										onClick={() => onPut(textOf(idea, language, name))}
									>
										{t("ideasPutShort")}
									</button>
								)}
							</div>
						</li>
					);
				})}
			</ul>
		</div>
	);
}

function monthNames(): string[] {
	const words = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
		month: "long",
	});
	return Array.from({ length: 12 }, (_, at) =>
		words.format(new Date(2026, at, 15)),
	);
}
