import { useState } from "preact/hooks";
import type { Problem, Profile } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { Choice, Problems, TextField } from "./fields";
import {
	type FormState,
	isShowable,
	listFields,
	readProfile,
	toForm,
	toProfile,
} from "./form";
import type { PartProps } from "./part";
import { Staff } from "./staff";

/** What is the practice's own, and what a user may do about a held draft. */
export function Practice({ profile, save, messages: t }: PartProps) {
	const [form, setForm] = useState<FormState>(() => toForm(profile));
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	/** Those of a chosen file, which say nothing about the fields. */
	const [inFile, setInFile] = useState<readonly Problem[]>([]);
	const [status, setStatus] = useState<MessageKey | null>(null);

	const change = (part: Partial<FormState>) => {
		setForm({ ...form, ...part });
		setStatus(null);
	};
	const under = (path: string) =>
		problems.filter(
			(it) =>
				it.path === path ||
				it.path.startsWith(`${path}[`) ||
				it.path.startsWith(`${path}.`),
		);
	const shownPaths = [
		"practice.name",
		...listFields.map(({ name }) => `practice.${name}`),
		...form.staff.map((_, at) => `staff[${at}]`),
	];
	const elsewhere = problems.filter(
		(it) => !shownPaths.some((path) => under(path).includes(it)),
	);

	const submit = async (event: Event) => {
		event.preventDefault();
		// The same words twice are read out only when they went away between.
		setStatus(null);
		const found = await save(toProfile(form));
		setProblems(found ?? []);
		setInFile([]);
		setStatus(
			found === null ? "saveFailed" : found.length ? "notSaved" : "saved",
		);
	};
	const read = async (file: File | undefined) => {
		if (!file) return;
		setStatus(null);
		const profile = readProfile(await file.text());
		const showable = profile !== null && isShowable(profile);
		// What the fields cannot show is no profile: the core says where and why.
		const found = profile && !showable ? await save(profile) : null;
		if (showable) {
			setForm(toForm(profile));
			setProblems([]);
		}
		setInFile(found ?? []);
		setStatus(showable ? "imported" : "importFailed");
	};

	return (
		<form onSubmit={(event) => void submit(event)}>
			<header>
				<h2>{t("partPractice")}</h2>
				<p>{t("optionsIntro")}</p>
			</header>

			<section aria-labelledby="practice">
				<h3 id="practice">{t("practiceSection")}</h3>
				<TextField
					id="name"
					label={t("fieldName")}
					value={form.name}
					problems={under("practice.name")}
					onChange={(name) => change({ name })}
				/>
				<div class="lists">
					{listFields.map(({ name, label }) => (
						<TextField
							key={name}
							id={name}
							label={t(label)}
							hint={t("onePerLine")}
							value={form.lists[name]}
							lines={2}
							problems={under(`practice.${name}`)}
							onChange={(lines) =>
								change({ lists: { ...form.lists, [name]: lines } })
							}
						/>
					))}
				</div>
			</section>

			<section aria-labelledby="staff">
				<h3 id="staff">{t("staffSection")}</h3>
				<Staff
					staff={form.staff}
					problemsAt={under}
					messages={t}
					onChange={(staff) => change({ staff })}
				/>
			</section>

			<section aria-labelledby="override">
				<h3 id="override">{t("overrideSection")}</h3>
				<div class="lists">
					<Choice
						id="override-stop"
						label={t("overrideStop")}
						value={form.override.stop}
						options={[
							{ value: "never", label: t("overrideNever") },
							{ value: "reason", label: t("overrideReason") },
							{ value: "consent", label: t("overrideConsent") },
						]}
						onChange={(stop) =>
							change({ override: { ...form.override, stop } })
						}
					/>
					<Choice
						id="override-caution"
						label={t("overrideCaution")}
						value={form.override.caution}
						options={[
							{ value: "confirm", label: t("overrideConfirm") },
							{ value: "reason", label: t("overrideReason") },
						]}
						onChange={(caution) =>
							change({ override: { ...form.override, caution } })
						}
					/>
				</div>
			</section>

			<footer>
				<Problems id="elsewhere" problems={[...elsewhere, ...inFile]} />
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
						onClick={() => exportProfile(toProfile(form))}
					>
						{t("exportProfile")}
					</button>
					<label class="quiet file">
						{t("importProfile")}
						<input
							type="file"
							accept="application/json,.json"
							onChange={(event) => {
								const input = event.currentTarget;
								void read(input.files?.[0]).then(() => {
									// The same file may be chosen again after it was mended.
									input.value = "";
								});
							}}
						/>
					</label>
				</div>
			</footer>
		</form>
	);
}

function exportProfile(profile: Profile): void {
	const json = `${JSON.stringify(profile, null, "\t")}\n`;
	const url = URL.createObjectURL(
		new Blob([json], { type: "application/json" }),
	);
	const link = document.createElement("a");
	link.href = url;
	link.download = "prescreen-profile.json";
	link.click();
	URL.revokeObjectURL(url);
}
