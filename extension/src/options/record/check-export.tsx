import { useState } from "preact/hooks";
import type { Messages } from "../../panel/messages";
import { type Break, verify } from "../../record/chain";
import { readRecord } from "../../record/export";
import { Breaks } from "./seal";

interface Checked {
	/** Null when the file holds no record. */
	breaks: readonly Break[] | null;
	entries: number;
}

/** Verifies a record that was exported, on whatever computer it was made. */
export function CheckExport({ messages: t }: { messages: Messages }) {
	const [checked, setChecked] = useState<Checked | null>(null);
	const check = async (file: File | undefined) => {
		if (!file) return;
		setChecked(null);
		const chain = readRecord(await file.text());
		const breaks = chain && (await verify(chain, new Date()));
		setChecked({ breaks, entries: chain?.entries.length ?? 0 });
	};
	return (
		<section aria-labelledby="record-check">
			<h3 id="record-check">{t("checkExport")}</h3>
			<p class="hint">{t("checkExportNote")}</p>
			<div class="buttons spaced">
				<label class="quiet file">
					{t("checkExportChoose")}
					<input
						type="file"
						accept="application/json,.json"
						onChange={(event) => {
							const input = event.currentTarget;
							void check(input.files?.[0]).then(() => {
								input.value = "";
							});
						}}
					/>
				</label>
			</div>
			{checked && (
				<div
					class={`told ${checked.breaks?.length === 0 ? "good" : "bad"}`}
					role="status"
					data-checked={checked.breaks?.length ?? "wrong"}
				>
					<p>{words(checked, t)}</p>
					<Breaks breaks={checked.breaks ?? []} messages={t} />
				</div>
			)}
		</section>
	);
}

function words({ breaks, entries }: Checked, t: Messages): string {
	if (!breaks) return t("checkExportWrong");
	if (breaks.length > 0) return t("checkExportBroken");
	return t("checkExportWhole", String(entries));
}
