import { useState } from "preact/hooks";
import type { Problem } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { isSet } from "../profile/organisation";
import { Locked } from "./fields";
import { Footer } from "./footer";
import type { PartProps } from "./part";
import { PartForm } from "./part-form";

/** What is looked for in pictures beside faces. */
export function PicturesPart(props: PartProps) {
	const { profile, organisation, save, messages: t } = props;
	const [readText, setReadText] = useState(profile.pictures?.readText ?? false);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	const locked = isSet(organisation, "pictures", "readText")
		? t("setByOrganisation")
		: undefined;

	const submit = async () => {
		setStatus(null);
		const found = await save({ pictures: { readText } });
		setProblems(found ?? []);
		setStatus(
			found === null ? "saveFailed" : found.length ? "notSaved" : "saved",
		);
	};
	return (
		<PartForm
			title={t("partPictures")}
			intro={t("picturesIntro")}
			onSubmit={submit}
		>
			<section>
				<label class="check">
					<input
						type="checkbox"
						id="read-text"
						checked={readText}
						disabled={locked !== undefined}
						aria-describedby={
							locked ? "read-text-locked read-text-hint" : "read-text-hint"
						}
						onChange={(event) => {
							setReadText(event.currentTarget.checked);
							setStatus(null);
						}}
					/>
					{t("readText")}
				</label>
				<Locked id="read-text" locked={locked} />
				<p class="hint after" id="read-text-hint">
					{t("readTextHint")}
				</p>
			</section>
			<Footer problems={problems} status={status} messages={t} />
		</PartForm>
	);
}
