import { copyText } from "../composer/clipboard";
import { Calendar } from "../ideas/calendar";
import type { PartProps } from "./part";

/** Something good to post. */
export function Ideas({ profile, messages: t }: PartProps) {
	return (
		<>
			<header>
				<h2>{t("partIdeas")}</h2>
				<p>{t("ideasIntro")}</p>
			</header>
			<section>
				<Calendar
					name={profile.practice?.name ?? ""}
					language={
						document.documentElement.lang.startsWith("es") ? "es" : "en"
					}
					messages={t}
					onCopy={copyText}
				/>
			</section>
		</>
	);
}
