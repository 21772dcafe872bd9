import type { ComponentChild, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { replaceDraft } from "../../../extension/src/composer/replace";
import type { Language } from "../../../wasm/prescreen";
import type { Screening } from "../app";
import { language } from "../language";
import { type Form, forms, groups, type Sample, samples } from "../samples";
import { Segments } from "../segments";
import type { Route } from "../views";
import { words } from "../words";
import {
	type Chosen,
	type Fields,
	fieldsOf,
	fromLink,
	toDraft,
	toLink,
} from "./draft";
import { Findings } from "./findings";
import { DraftForm } from "./form";
import { Gallery } from "./gallery";
import { useMarks } from "./marks";
import { useReport } from "./report";
import { Share } from "./share";

const [opening] = groups[language].conduct as [Sample, ...Sample[]];
const formOptions = forms.map((value) => ({ value, label: words[value] }));

/** What stands in the view. */
export interface Kept {
	chosen: Chosen | null;
	last: Chosen;
	fields: Fields;
}

/** A draft box with what it answers, and beside it what is found in it. */
export function TryView(props: {
	screening: Screening;
	/** Its rest may name a sample. */
	route: Route;
	/** Outlives the view, so that whoever looks elsewhere loses nothing. */
	kept: RefObject<Kept | null>;
	practiceForm: ComponentChild;
}) {
	const { screening, route, kept } = props;
	const { practice } = screening;
	const [own] = useState(route.rest ? null : kept.current);
	const [begin] = useState<Chosen>(
		() =>
			fromLink(route.rest) ?? own?.last ?? { sample: opening, form: "risky" },
	);
	const [chosen, setChosen] = useState<Chosen | null>(own ? own.chosen : begin);
	// What one comes back to from an own draft.
	const [last, setLast] = useState(begin);
	const [lang, setLang] = useState<Language>(begin.sample.lang);
	const [fields, setFields] = useState<Fields>(
		() => own?.fields ?? fieldsOf(begin, practice),
	);
	kept.current = { chosen, last, fields };
	const draft = toDraft(fields);
	const [outcome, again] = useReport(screening, draft);
	const box = useRef<HTMLTextAreaElement>(null);
	const said = useRef<HTMLTextAreaElement>(null);
	useMarks(box, said, outcome);

	// A sample speaks for the practice under its new name as well.
	useEffect(() => {
		if (chosen) setFields(fieldsOf(chosen, practice));
	}, [practice]);

	const show = (next: Chosen) => {
		setChosen(next);
		setLast(next);
		setLang(next.sample.lang);
		setFields(fieldsOf(next, practice));
	};
	// Somebody follows a link while the page is open.
	useEffect(() => {
		const linked = fromLink(route.rest);
		if (linked) show(linked);
	}, [route]);

	const address = (next: Chosen | null) =>
		history.replaceState(null, "", toLink(next));
	const choose = (sample: Sample, form: Form) => {
		address({ sample, form });
		show({ sample, form });
	};
	const change = (part: Partial<Fields>) => {
		if (chosen) address(null);
		setChosen(null);
		setFields({ ...fields, ...part });
	};
	const changeSamples = (to: Language) => {
		const { category } = last.sample;
		const twin = samples.find(
			(it) => it.lang === to && it.category === category,
		);
		if (chosen && twin) choose(twin, chosen.form);
		else setLang(to);
	};
	return (
		<div class="try">
			<Gallery
				lang={lang}
				chosen={chosen}
				onLanguage={changeSamples}
				onChoose={(sample) => choose(sample, "risky")}
			/>
			<section class="sheet compose" aria-label={words.viewTry}>
				<div class="compose-head">
					<Segments
						name="form"
						label={words.formOf}
						options={formOptions}
						value={chosen?.form ?? null}
						onChoose={(form) => choose(last.sample, form)}
					/>
					<Share chosen={chosen} />
				</div>
				<DraftForm fields={fields} box={box} said={said} onChange={change} />
			</section>
			<div class="beside">
				<section class="sheet found" aria-labelledby="verdict">
					<Findings
						outcome={outcome}
						onTryAgain={again}
						onUse={(text) => {
							if (box.current) void replaceDraft(box.current, text);
						}}
					/>
				</section>
				{props.practiceForm}
			</div>
		</div>
	);
}
