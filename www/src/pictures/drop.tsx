import { useEffect, useState } from "preact/hooks";
import type { Screening } from "../app";
import { words } from "../words";
import { type Passed, useQuestions } from "./asked";

/** A place for pictures: the extension's question is asked, and nothing leaves the page. */
export function PictureDrop({ screening }: { screening: Screening }) {
	const ask = useQuestions(screening);
	const [passed, setPassed] = useState<readonly Passed[] | null>(null);
	const [over, setOver] = useState(false);
	const take = (files: Iterable<File> | null, way: "input" | "drop") => {
		const given = [...(files ?? [])];
		if (given.length > 0) ask(given, way, setPassed);
	};
	return (
		<section class="sheet pictures" aria-labelledby="pictures-title">
			<h2 id="pictures-title">{words.picturesTitle}</h2>
			<p class="soft">{words.picturesNote}</p>
			<label
				class={over ? "picture-drop over" : "picture-drop"}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					setOver(false);
					take(event.dataTransfer?.files ?? null, "drop");
				}}
			>
				<span>{words.picturesDrop}</span>
				<input
					type="file"
					multiple
					accept="image/*,video/*"
					data-part="pictures"
					onChange={(event) => {
						take(event.currentTarget.files, "input");
						// So that the same can be chosen again.
						event.currentTarget.value = "";
					}}
				/>
			</label>
			<div role="status" data-part="passed">
				{passed && <Outcome passed={passed} />}
			</div>
		</section>
	);
}

function Outcome({ passed }: { passed: readonly Passed[] }) {
	if (passed.length === 0) return <p>{words.picturesNone}</p>;
	return (
		<>
			<p>{words.picturesPassed}</p>
			<ul class="passed">
				{passed.map((it, at) => (
					// The order is that of the files, and does not change.
					<li key={at}>
						<Preview file={it.file} />
						<span>
							{it.file.name}
							{it.copy && <span class="soft"> {words.picturesCopy}</span>}
						</span>
					</li>
				))}
			</ul>
		</>
	);
}

function Preview({ file }: { file: File }) {
	const [address, setAddress] = useState("");
	useEffect(() => {
		if (!file.type.startsWith("image/")) return;
		const made = URL.createObjectURL(file);
		setAddress(made);
		return () => URL.revokeObjectURL(made);
	}, [file]);
	return address ? <img src={address} alt="" /> : null;
}
