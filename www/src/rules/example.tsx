import { words } from "../words";

/** One of a rule's tests: after `> ` what is answered, in brackets what is marked. */
export function Example({ text }: { text: string }) {
	const lines = text.split("\n");
	const answered = lines.filter((line) => line.startsWith("> "));
	const draft = lines.filter((line) => !line.startsWith("> ")).join("\n");
	return (
		<>
			{answered.map((line) => (
				<p key={line} class="answered">
					{words.exampleAnswers} {line.slice(2)}
				</p>
			))}
			<p>
				{draft.split(/\[([^\]]*)\]/).map((part, at) =>
					// Every second part stood in brackets.
					at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
				)}
			</p>
		</>
	);
}
