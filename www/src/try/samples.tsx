import { language } from "../language";
import type { Sample } from "../samples";
import { words } from "../words";
import type { Form } from "./draft";
import type { Chosen } from "./view";

export function Samples(props: {
	samples: readonly Sample[];
	chosen: Chosen | null;
	onChoose: (sample: Sample, form: Form) => void;
}) {
	const { samples, chosen, onChoose } = props;
	return (
		<section class="samples" aria-labelledby="samples">
			<h2 id="samples">{words.samples}</h2>
			<p class="soft">{words.samplesNote}</p>
			<a class="skip" href="#draft">
				{words.skipSamples}
			</a>
			<ul>
				{samples.map((sample) => (
					<li key={sample.id} lang={sample.lang} data-sample={sample.id}>
						<h3 id={`sample-${sample.id}`}>{sample.title}</h3>
						<div class="pair">
							{(["risky", "harmless"] as const).map((form) => (
								<button
									key={form}
									type="button"
									lang={language}
									data-form={form}
									aria-describedby={`sample-${sample.id}`}
									aria-pressed={
										chosen?.sample === sample && chosen.form === form
									}
									onClick={() => onChoose(sample, form)}
								>
									{form === "risky" ? words.risky : words.twin}
								</button>
							))}
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
