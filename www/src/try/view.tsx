import { useEffect, useRef, useState } from "preact/hooks";
import { replaceDraft } from "../../../extension/src/composer/replace";
import type { Screening } from "../app";
import { language } from "../language";
import { type Sample, samples } from "../samples";
import { words } from "../words";
import { type Fields, type Form, fieldsOf, toDraft } from "./draft";
import { Findings } from "./findings";
import { DraftForm } from "./form";
import { useMarks } from "./marks";
import { useReport } from "./report";
import { Samples } from "./samples";

/** Those in the reader's own language come first. */
const inOrder = samples.toSorted(
	(a, b) => Number(b.lang === language) - Number(a.lang === language),
);
const [first = samples[0]] = inOrder;

/** A draft box with what it answers, and beside it what is found in it. */
export function TryView({ screening }: { screening: Screening }) {
	const { practice } = screening;
	const [chosen, setChosen] = useState<Chosen | null>({
		sample: first,
		form: "risky",
	});
	const [fields, setFields] = useState<Fields>(() =>
		fieldsOf(first, "risky", practice),
	);
	const draft = toDraft(fields);
	const [outcome, again] = useReport(screening, draft);
	const box = useRef<HTMLTextAreaElement>(null);
	const said = useRef<HTMLTextAreaElement>(null);
	useMarks(box, said, outcome);

	// A sample speaks for the practice under its new name as well.
	useEffect(() => {
		if (chosen) setFields(fieldsOf(chosen.sample, chosen.form, practice));
	}, [practice]);

	const choose = (sample: Sample, form: Form) => {
		setChosen({ sample, form });
		setFields(fieldsOf(sample, form, practice));
	};
	const change = (part: Partial<Fields>) => {
		setChosen(null);
		setFields({ ...fields, ...part });
	};
	return (
		<div class="try">
			<Samples samples={inOrder} chosen={chosen} onChoose={choose} />
			<section class="sheet compose" aria-label={words.viewTry}>
				<DraftForm fields={fields} box={box} said={said} onChange={change} />
			</section>
			<section class="sheet found" aria-labelledby="verdict">
				<Findings
					outcome={outcome}
					onTryAgain={again}
					onUse={(text) => {
						if (box.current) void replaceDraft(box.current, text);
					}}
				/>
			</section>
		</div>
	);
}

export interface Chosen {
	sample: Sample;
	form: Form;
}
