import type { Language } from "../../../wasm/prescreen";
import { language } from "../language";
import { groups, type Sample } from "../samples";
import { Segments } from "../segments";
import { words } from "../words";
import { categories } from "../words/categories";
import type { Chosen } from "./draft";

const languages: { value: Language; label: string }[] = [
	{ value: "en", label: "English" },
	{ value: "es", label: "Español" },
];

/** A sample for each category, to be gone through with the arrow keys. */
export function Gallery(props: {
	lang: Language;
	chosen: Chosen | null;
	onLanguage: (lang: Language) => void;
	onChoose: (sample: Sample) => void;
}) {
	const { lang, chosen, onChoose } = props;
	const { conduct, identifiers } = groups[lang];
	return (
		<section class="gallery" aria-labelledby="samples">
			<div class="gallery-head">
				<div>
					<h2 id="samples">{words.samples}</h2>
					<p class="soft">{words.samplesNote}</p>
				</div>
				<Segments
					name="samples-in"
					label={words.samplesIn}
					options={languages}
					value={lang}
					onChoose={props.onLanguage}
				/>
			</div>
			<Chips
				title={words.conduct}
				samples={conduct}
				chosen={chosen}
				onChoose={onChoose}
			/>
			<Chips
				title={words.identifiers}
				samples={identifiers}
				chosen={chosen}
				onChoose={onChoose}
			/>
		</section>
	);
}

function Chips(props: {
	title: string;
	samples: readonly Sample[];
	chosen: Chosen | null;
	onChoose: (sample: Sample) => void;
}) {
	return (
		<fieldset class="chips">
			<legend>{props.title}</legend>
			<div>
				{props.samples.map((sample) => (
					<label key={sample.id} class="chip">
						<input
							type="radio"
							name="sample"
							value={sample.id}
							checked={props.chosen?.sample === sample}
							onChange={() => props.onChoose(sample)}
						/>
						{categories[language][sample.category]}
					</label>
				))}
			</div>
		</fieldset>
	);
}
