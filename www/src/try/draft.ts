import type { Draft, SurfaceKind } from "../../../wasm/prescreen";
import { filled, type Practice } from "../practice";
import { type Form, forms, type Sample, sampleOf } from "../samples";

/** The sites that the extension guards, as a draft names them. */
export type SiteId = Sample["site"] | "business-suite" | "threads";

/** What stands in the fields. */
export interface Fields {
	surface: SurfaceKind;
	site: SiteId;
	author: string;
	said: string;
	text: string;
}

/** A sample in one of its forms. */
export interface Chosen {
	sample: Sample;
	form: Form;
}

export function toDraft(fields: Fields): Draft {
	const { surface, site, author, said, text } = fields;
	const context =
		surface === "post" || (!author.trim() && !said.trim())
			? null
			: { author, text: said };
	return { surface, site, context, text };
}

export function fieldsOf({ sample, form }: Chosen, practice: Practice): Fields {
	const { context, text } = sample[form];
	return {
		surface: sample.surface,
		site: sample.site,
		author: context?.author ?? "",
		said: context?.text ?? "",
		text: filled(text, practice),
	};
}

/** What an address says after `#try/`: ids of ours, never anybody's words. */
export function toLink(chosen: Chosen | null): string {
	return chosen ? `#try/${chosen.sample.id}/${chosen.form}` : "#try";
}

export function fromLink(rest: string): Chosen | null {
	const [id = "", name] = rest.split("/");
	const sample = sampleOf(id);
	const form = forms.find((it) => it === name) ?? forms[0];
	return sample ? { sample, form } : null;
}
