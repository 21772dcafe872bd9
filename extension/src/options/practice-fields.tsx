import type { Messages } from "../panel/messages";
import { TextField } from "./fields";
import { type ListField, listFields } from "./form";
import type { PracticeForm } from "./practice-form";

/** Some of the practice's own details; `prefix` keeps the ids of two such forms apart. */
export function PracticeFields(props: {
	practice: PracticeForm;
	named: boolean;
	lists: readonly ListField[];
	prefix?: string;
	messages: Messages;
}) {
	const { practice, named, lists, prefix = "", messages: t } = props;
	const { form, change, under, locked } = practice;
	return (
		<>
			{named && (
				<TextField
					id={`${prefix}name`}
					label={t("fieldName")}
					value={form.name}
					problems={under("practice.name")}
					locked={locked("name")}
					onChange={(name) => change({ name })}
				/>
			)}
			<div class="lists">
				{listFields
					.filter(({ name }) => lists.includes(name))
					.map(({ name, label }) => (
						<TextField
							key={name}
							id={`${prefix}${name}`}
							label={t(label)}
							hint={t("onePerLine")}
							value={form.lists[name]}
							lines={2}
							problems={under(`practice.${name}`)}
							locked={locked(name)}
							onChange={(lines) =>
								change({ lists: { ...form.lists, [name]: lines } })
							}
						/>
					))}
			</div>
		</>
	);
}
