import type { Messages } from "../panel/messages";

/**
 * A rule's example as the core writes it: lines that begin with "> " are what is
 * answered, and brackets are around the words that are found.
 */
export function Example(props: { source: string; messages: Messages }) {
	const { source, messages: t } = props;
	const lines = source.split("\n");
	const answered = lines
		.filter((line) => line.startsWith("> "))
		.map((line) => line.slice(2))
		.join(" ");
	const draft = lines.filter((line) => !line.startsWith("> ")).join("\n");
	return (
		<>
			{answered && (
				<span class="answered">{t("ruleAnswering", unmarked(answered))}</span>
			)}
			<q>
				{draft
					.split(/\[([^[\]]*)\]/)
					.map((words, at) =>
						at % 2 === 1 ? <mark key={at}>{words}</mark> : words,
					)}
			</q>
		</>
	);
}

function unmarked(text: string): string {
	return text.replace(/[[\]]/g, "");
}
