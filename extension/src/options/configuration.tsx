import { useRef, useState } from "preact/hooks";
import type { Problem, Profile } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { Problems } from "./fields";
import { largest, readProfile, writeProfile } from "./file";
import { Status } from "./footer";
import type { PartProps } from "./part";

/** All settings as one file. */
export function Configuration(props: PartProps) {
	const { own, replace, messages: t } = props;
	const [status, setStatus] = useState<MessageKey | null>(null);
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	/** What an import has taken the place of. */
	const before = useRef<Profile | null>(null);

	const put = async (profile: Profile, done: MessageKey) => {
		const found = await replace(profile);
		setProblems(found ?? []);
		if (!found) setStatus("saveFailed");
		else setStatus(found.length > 0 ? "importRefused" : done);
		return found?.length === 0;
	};
	const read = async (file: File | undefined) => {
		if (!file) return;
		setStatus(null);
		setProblems([]);
		if (file.size > largest) {
			setStatus("importTooLarge");
			return;
		}
		const profile = readProfile(await file.text());
		if (!profile) {
			setStatus("importFailed");
			return;
		}
		const kept = own;
		if (await put(profile, "imported")) before.current = kept;
	};
	const undo = async () => {
		const kept = before.current;
		if (kept && (await put(kept, "importUndone"))) before.current = null;
	};

	return (
		<>
			<header>
				<h2>{t("partConfiguration")}</h2>
				<p>{t("configurationIntro")}</p>
			</header>
			<section aria-labelledby="export-title">
				<h3 id="export-title">{t("exportTitle")}</h3>
				<p class="before">{t("exportNote")}</p>
				<button type="button" class="quiet" onClick={() => writeProfile(own)}>
					{t("exportProfile")}
				</button>
			</section>
			<section aria-labelledby="import-title">
				<h3 id="import-title">{t("importTitle")}</h3>
				<p class="before">{t("importNote")}</p>
				<div class="buttons">
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
					{before.current && (
						<button type="button" class="quiet" onClick={() => void undo()}>
							{t("importUndo")}
						</button>
					)}
				</div>
				<Status status={status} messages={t} />
				<Problems id="import-problems" problems={problems} />
			</section>
		</>
	);
}
