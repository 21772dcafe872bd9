import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../../extension/src/panel/icons";
import { words } from "./words";

/** Where files are dropped or chosen. */
export function Choose(props: {
	/** Nothing was checked yet: it takes more room and says more. */
	first: boolean;
	onChoose: (files: File[]) => void;
}) {
	const [over, setOver] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const take = (list: FileList | null | undefined) => {
		const files = [...(list ?? [])];
		if (files.length > 0) props.onChoose(files);
	};
	// A file that misses would be opened in place of the page, and all be gone.
	useEffect(() => {
		const life = new AbortController();
		const { signal } = life;
		window.addEventListener("dragover", (event) => event.preventDefault(), {
			signal,
		});
		window.addEventListener(
			"drop",
			(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			},
			{ signal },
		);
		return () => life.abort();
	});
	return (
		<section
			class="sheet choose"
			aria-label={words.choose}
			data-over={over}
			onDragOver={() => setOver(true)}
			onDragLeave={() => setOver(false)}
		>
			<Icon name="checking" />
			<div>
				<p class="drop">{words.drop}</p>
				{props.first && <p class="soft">{words.kinds}</p>}
				<p class="soft">{words.stays}</p>
			</div>
			<button
				type="button"
				class={props.first ? "main" : ""}
				onClick={() => input.current?.click()}
			>
				{props.first ? words.choose : words.another}
			</button>
			<input
				ref={input}
				id="many-files"
				type="file"
				multiple
				hidden
				accept=".txt,.csv,.tsv,.jsonl,.ndjson,.json,.zip,.xlsx"
				onChange={(event) => {
					take(event.currentTarget.files);
					// The same file may be chosen again.
					event.currentTarget.value = "";
				}}
			/>
		</section>
	);
}
