import { useState } from "preact/hooks";
import type { Problem } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { isSet } from "../profile/organisation";
import { type FormState, type ListField, toForm, toProfile } from "./form";
import type { PartProps } from "./part";

export interface PracticeForm {
	form: FormState;
	change: (part: Partial<FormState>) => void;
	/** What was found wrong at this path and below. */
	under: (path: string) => Problem[];
	/** What was found wrong outside of these paths. */
	elsewhere: (paths: readonly string[]) => Problem[];
	status: MessageKey | null;
	/** True when it was kept. */
	submit: () => Promise<boolean>;
	/** Why a field cannot be changed here, if so. */
	locked: (field: "name" | ListField) => string | undefined;
	staffLocked: string | undefined;
}

/** The practice's own details while they are edited. */
export function usePracticeForm(props: PartProps): PracticeForm {
	const { profile, save, organisation, messages: t } = props;
	const [form, setForm] = useState<FormState>(() => toForm(profile));
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const under = (path: string) =>
		problems.filter(
			(it) =>
				it.path === path ||
				it.path.startsWith(`${path}[`) ||
				it.path.startsWith(`${path}.`),
		);
	const note = (set: boolean) => (set ? t("setByOrganisation") : undefined);
	return {
		form,
		change: (part) => {
			setForm((before) => ({ ...before, ...part }));
			setStatus(null);
		},
		under,
		elsewhere: (paths) =>
			problems.filter((it) => !paths.some((path) => under(path).includes(it))),
		status,
		submit: async () => {
			// The same words twice are read out only when they went away between.
			setStatus(null);
			const found = await save(toProfile(form));
			setProblems(found ?? []);
			setStatus(
				found === null ? "saveFailed" : found.length ? "notSaved" : "saved",
			);
			return found?.length === 0;
		},
		locked: (field) => note(isSet(organisation, "practice", field)),
		staffLocked: note(isSet(organisation, "staff")),
	};
}
