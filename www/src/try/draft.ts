import type { Draft, SurfaceKind } from "../../../wasm/prescreen";
import { filled, type Practice } from "../practice";
import type { Sample } from "../samples";

/** What stands in the fields. */
export interface Fields {
	surface: SurfaceKind;
	site: Sample["site"];
	author: string;
	said: string;
	text: string;
}

export function toDraft(fields: Fields): Draft {
	const { surface, site, author, said, text } = fields;
	const context =
		surface === "post" || (!author.trim() && !said.trim())
			? null
			: { author, text: said };
	return { surface, site, context, text };
}

/** Which of a sample's two wordings. */
export type Form = "risky" | "harmless";

export function fieldsOf(
	sample: Sample,
	form: Form,
	practice: Practice,
): Fields {
	const { context, text } = sample[form];
	return {
		surface: sample.surface,
		site: sample.site,
		author: context?.author ?? "",
		said: context?.text ?? "",
		text: filled(text, practice),
	};
}
