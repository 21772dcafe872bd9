import type { Finding } from "../../../wasm/prescreen";
import { cut, joined } from "../composer/cut";

export function MarkedDraft(props: {
	text: string;
	findings: readonly Finding[];
}) {
	const inText = props.findings.filter((it) => it.in === "text");
	return (
		// Long drafts scroll; without a mouse they must have the focus for that.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
		<blockquote data-part="draft" class="draft" tabIndex={0}>
			{joined(cut(props.text, inText)).map(({ text, level }) =>
				level ? <mark data-level={level}>{text}</mark> : text,
			)}
		</blockquote>
	);
}
