import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../../wasm/prescreen";
import type { Screening } from "../app";
import { Findings } from "../try/findings";
import { useMarks } from "../try/marks";
import { useReport } from "../try/report";
import { placeAndDay } from "./place";
import type { ReadDraft, Rows } from "./rows";
import { words } from "./words";

/** One draft of the list, with its marks and what the panel would say. */
export function Opened(props: {
	screening: Screening;
	rows: Rows;
	numbers: Uint32Array;
	/** The place in the list. */
	at: number;
	onMove: (at: number) => void;
	onClose: () => void;
}) {
	const { rows, numbers, at, onMove } = props;
	const title = useRef<HTMLHeadingElement>(null);
	// What the list shows may change while it is looked at.
	const [row, setRow] = useState(numbers[at] ?? 0);
	useEffect(() => title.current?.focus(), [row]);
	const move = (to: number) => {
		setRow(numbers[to] ?? row);
		onMove(to);
	};
	const draft = rows.draft(row);
	return (
		// Not a dialog: what underlines the words lies on the page itself.
		<section
			class="opened"
			aria-labelledby="opened-title"
			onKeyDown={(event) => {
				if (event.key === "Escape") props.onClose();
			}}
		>
			<header>
				<h2 id="opened-title" ref={title} tabIndex={-1}>
					{words.opened}
				</h2>
				<button type="button" disabled={at <= 0} onClick={() => move(at - 1)}>
					{words.previous}
				</button>
				<button
					type="button"
					disabled={at >= numbers.length - 1}
					onClick={() => move(at + 1)}
				>
					{words.next}
				</button>
				<button type="button" class="main" onClick={props.onClose}>
					{words.back}
				</button>
			</header>
			<p class="soft">{placeAndDay(rows, row, draft)}</p>
			{rows.verdictOf(row) === "failed" && (
				<p>
					{words.text} {words.codes.long}.
				</p>
			)}
			{draft?.cut && (
				<>
					<p>{words.onlyBeginning}</p>
					<blockquote>{draft.text} …</blockquote>
				</>
			)}
			{draft && !draft.cut && (
				<Body key={row} screening={props.screening} draft={draft} />
			)}
		</section>
	);
}

function Body(props: { screening: Screening; draft: ReadDraft }) {
	const { line: _line, date: _date, in: _in, ...rest } = props.draft;
	const draft: Draft = rest;
	const box = useRef<HTMLTextAreaElement>(null);
	const said = useRef<HTMLTextAreaElement>(null);
	const [outcome, again] = useReport(props.screening, draft);
	const [copied, setCopied] = useState(false);
	useMarks(box, said, outcome);
	return (
		<div class="side">
			<div>
				{draft.context && (
					<label>
						{words.answering}
						{draft.context.author && `: ${draft.context.author}`}
						<textarea ref={said} rows={3} readOnly value={draft.context.text} />
					</label>
				)}
				<label>
					{words.text}
					<textarea ref={box} rows={6} readOnly value={draft.text} />
				</label>
			</div>
			<div>
				<Findings
					outcome={outcome}
					onTryAgain={again}
					onUse={(text) =>
						void navigator.clipboard
							.writeText(text)
							.then(() => setCopied(true))
							.catch(() => setCopied(false))
					}
				/>
				<p role="status" class="soft">
					{copied && words.copied}
				</p>
			</div>
		</div>
	);
}
