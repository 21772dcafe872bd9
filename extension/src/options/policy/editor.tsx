import { useEffect, useRef, useState } from "preact/hooks";
import type { Language, Problem, Profile } from "../../../../wasm/prescreen";
import type { MessageKey } from "../../panel/messages";
import { Problems, TextField } from "../fields";
import type { PartProps } from "../part";
import { nextVersion, suggested } from "./suggested";

/** What it is kept under while it is written. */
const draftOf = "policy";
/** Milliseconds without a key, after which what is written is kept. */
const lull = 500;

interface Fields {
	title: string;
	version: string;
	text: string;
	requireSignature: boolean;
	/** One name a line. */
	authorized: string;
}

/** Where the policy is written. What is not saved yet outlives the page. */
export function PolicyEditor(props: PartProps & { onClose: () => void }) {
	const { profile, save, ask, messages: t, onClose } = props;
	const [fields, setFields] = useState<Fields>(() => fieldsOf(profile));
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const keeping = useRef<ReturnType<typeof setTimeout>>(undefined);
	const before = profile.policy ?? {};

	useEffect(() => {
		void ask({ kind: "draft", of: draftOf }).then((answer) => {
			if (answer.kind !== "draft" || !answer.text) return;
			setFields(JSON.parse(answer.text) as Fields);
			setStatus("policyDraftBack");
		});
		return () => clearTimeout(keeping.current);
	}, []);
	const change = (part: Partial<Fields>) => {
		const changed = { ...fields, ...part };
		setFields(changed);
		setStatus(null);
		clearTimeout(keeping.current);
		keeping.current = setTimeout(async () => {
			const text = JSON.stringify(changed);
			const answer = await ask({ kind: "keep-draft", of: draftOf, text });
			if (answer.kind !== "draft") setStatus("policyDraftNotKept");
		}, lull);
	};
	const suggest = (language: Language) => {
		const { title, text } = suggested(language, profile);
		change({ title, text, version: fields.version || "1" });
	};
	const forget = () => {
		clearTimeout(keeping.current);
		return ask({ kind: "keep-draft", of: draftOf, text: null });
	};
	const submit = async (event: Event) => {
		event.preventDefault();
		setStatus(null);
		const policy = policyOf(fields);
		if (!policy.version) {
			setStatus("policyNeedsVersion");
			return;
		}
		// Whoever signed that version signed other words.
		if (
			before.text?.trim() &&
			policy.text !== before.text &&
			policy.version === before.version
		) {
			setFields({ ...fields, version: nextVersion(policy.version) });
			setStatus("policyNeedsNewVersion");
			return;
		}
		const found = await save({ policy });
		setProblems(found ?? []);
		if (found?.length === 0) {
			await forget();
			onClose();
			return;
		}
		setStatus(found === null ? "saveFailed" : "notSaved");
	};
	return (
		<form onSubmit={(event) => void submit(event)} data-form="policy">
			<section aria-labelledby="policy-edit">
				<h3 id="policy-edit">{t("policyWrite")}</h3>
				<p class="hint">{t("policySuggestHint")}</p>
				<div class="buttons spaced">
					<button
						type="button"
						class="quiet"
						data-suggest="en"
						onClick={() => suggest("en")}
					>
						{t("policySuggestEn")}
					</button>
					<button
						type="button"
						class="quiet"
						data-suggest="es"
						onClick={() => suggest("es")}
					>
						{t("policySuggestEs")}
					</button>
				</div>
				<div class="lists">
					<TextField
						id="policy-title-field"
						label={t("policyFieldTitle")}
						value={fields.title}
						problems={[]}
						onChange={(title) => change({ title })}
					/>
					<TextField
						id="policy-version-field"
						label={t("policyFieldVersion")}
						value={fields.version}
						problems={[]}
						onChange={(version) => change({ version })}
					/>
				</div>
				<div class="field">
					<label for="policy-text-field">{t("policyFieldText")}</label>
					<span class="hint" id="policy-text-hint">
						{t("policyTextHint")}
					</span>
					<textarea
						id="policy-text-field"
						aria-describedby="policy-text-hint"
						rows={18}
						value={fields.text}
						onInput={(event) => change({ text: event.currentTarget.value })}
					/>
				</div>
				<div class="field">
					<label for="policy-authorized-field">{t("policyAuthorized")}</label>
					<span class="hint" id="policy-authorized-hint">
						{t("policyAuthorizedHint")}
					</span>
					<textarea
						id="policy-authorized-field"
						aria-describedby="policy-authorized-hint"
						rows={3}
						spellcheck={false}
						value={fields.authorized}
						onInput={(event) =>
							change({ authorized: event.currentTarget.value })
						}
					/>
				</div>
				<label class="check">
					<input
						type="checkbox"
						id="policy-require"
						checked={fields.requireSignature}
						onChange={(event) =>
							change({ requireSignature: event.currentTarget.checked })
						}
					/>
					{t("policyRequire")}
				</label>
				<Problems id="policy-problems" problems={problems} />
				<p role="status" data-status={status ?? ""}>
					{status && t(status)}
				</p>
				<div class="buttons">
					<button type="submit" class="main">
						{t("save")}
					</button>
					<button
						type="button"
						class="quiet"
						data-policy-discard
						onClick={() => {
							void forget();
							setFields(fieldsOf(profile));
							onClose();
						}}
					>
						{t("policyDiscard")}
					</button>
				</div>
			</section>
		</form>
	);
}

function fieldsOf({ policy = {} }: Profile): Fields {
	const { title = "", version = "", text = "" } = policy;
	const { requireSignature = false, authorized = [] } = policy;
	return {
		title,
		version,
		text,
		requireSignature,
		authorized: authorized.join("\n"),
	};
}

function policyOf(fields: Fields): NonNullable<Profile["policy"]> {
	return {
		title: fields.title.trim(),
		version: fields.version.trim(),
		text: fields.text,
		requireSignature: fields.requireSignature,
		authorized: fields.authorized
			.split("\n")
			.map((name) => name.trim())
			.filter((name) => name !== ""),
	};
}
