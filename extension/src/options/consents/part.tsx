import { useEffect, useState } from "preact/hooks";
import type { Consent } from "../../../../wasm/prescreen";
import type { MessageKey } from "../../panel/messages";
import { isSet } from "../../profile/organisation";
import { isPurpose } from "../../register/channels";
import { dayOf } from "../../register/validity";
import type { PartProps } from "../part";
import { ConsentForm } from "./form";
import { ConsentList } from "./list";
import { blank, toConsent, type Written, writtenOf } from "./written";

/** The register of written authorizations: pointers to papers, and no people. */
export function ConsentsPart(props: PartProps) {
	const { profile, organisation, save, ask, messages: t } = props;
	const locked = isSet(organisation, "consents");
	const consents = profile.consents ?? [];
	const [papers, setPapers] = useState<Record<string, string>>({});
	const [editing, setEditing] = useState<Written | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const today = dayOf(new Date());

	useEffect(() => {
		void ask({ kind: "papers" }).then((answer) => {
			if (answer.kind === "papers") setPapers(answer.papers);
		});
	}, []);
	/** Changes the register as it is kept now: another tab may have changed it as well. */
	const change = async (
		of: (kept: readonly Consent[]) => Consent[],
	): Promise<boolean> => {
		setStatus(null);
		const settings = await ask({ kind: "settings" });
		const kept =
			settings.kind === "settings" ? (settings.own.consents ?? []) : null;
		const problems = kept && (await save({ consents: of(kept) }));
		setProblem(problems?.map(({ message }) => message).join(", ") || null);
		setStatus(
			!problems ? "saveFailed" : problems.length ? "notSaved" : "saved",
		);
		return problems?.length === 0;
	};
	const submit = async (written: Written) => {
		setStatus(null);
		// What is written here is for everybody who opens this page, and in every export.
		const worded = isPurpose(written.purpose) ? "" : written.purpose;
		for (const text of [written.ref, worded, written.paper]) {
			if (!text.trim()) continue;
			const answer = await ask({ kind: "screen", draft: { text } });
			const found =
				answer.kind === "report"
					? answer.report.findings.find(({ level }) => level === "stop")
					: null;
			if (answer.kind === "report" && !found) continue;
			setProblem(found ? t("consentWithPerson", found.why) : null);
			setStatus(found ? "notSaved" : "saveFailed");
			return;
		}
		const { consent, paper, before } = toConsent(written);
		const saved = await change((kept) => {
			const others = kept.filter(({ ref }) => ref !== before);
			const at = kept.findIndex(({ ref }) => ref === before);
			return at < 0 ? [...kept, consent] : others.toSpliced(at, 0, consent);
		});
		if (!saved) return;
		const places = {
			...(before ? { [before]: "" } : {}),
			[consent.ref]: paper,
		};
		const answer = await ask({ kind: "keep-papers", papers: places });
		if (answer.kind === "papers") setPapers(answer.papers);
		else setStatus("saveFailed");
		if (answer.kind === "papers") setEditing(null);
	};
	const revoke = (ref: string) =>
		change((kept) =>
			kept.map((it) => (it.ref === ref ? { ...it, revoked: today } : it)),
		);

	return (
		<div data-part="consents">
			<header>
				<h2>{t("partConsents")}</h2>
				<p>{t("consentsIntro")}</p>
			</header>
			<p class="told">{t("consentsNoPost")}</p>
			{locked ? (
				<p class="hint spaced">{t("setByOrganisation")}</p>
			) : editing ? (
				<ConsentForm
					key={editing.before}
					written={editing}
					taken={consents.map(({ ref }) => ref)}
					problem={problem}
					messages={t}
					onSave={submit}
					onCancel={() => {
						setEditing(null);
						setProblem(null);
						setStatus(null);
					}}
				/>
			) : (
				<div class="buttons spaced">
					<button
						type="button"
						class="main"
						data-consent="add"
						onClick={() => {
							setStatus(null);
							setProblem(null);
							setEditing(blank);
						}}
					>
						{t("consentAdd")}
					</button>
				</div>
			)}
			<p role="status" data-status={status ?? ""}>
				{status && t(status)}
			</p>
			<ConsentList
				consents={consents}
				papers={papers}
				today={today}
				locked={locked}
				messages={t}
				onEdit={(consent) => {
					setStatus(null);
					setProblem(null);
					setEditing(writtenOf(consent, papers[consent.ref] ?? ""));
				}}
				onRevoke={(ref) => void revoke(ref)}
			/>
		</div>
	);
}
