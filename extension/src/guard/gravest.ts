import type { Verdict } from "../../../wasm/prescreen";
import type { Answer, Check } from "./ports";
import type { Reading } from "./reading";

const gravity: Record<Verdict, number> = { clear: 0, caution: 1, stop: 2 };

/**
 * Has one text judged under everything that it may answer. The gravest answer
 * counts, of equal ones the first; and none, when one of them was not given.
 */
export async function gravest(
	check: Check,
	{ draft, also, supposed }: Pick<Reading, "draft" | "also" | "supposed">,
): Promise<Answer> {
	const answers = await Promise.all([draft, ...also, ...supposed].map(check));
	const known = 1 + also.length;
	let worst: Answer | null = null;
	for (const [at, answer] of answers.entries()) {
		if (answer.kind !== "report") return answer;
		const weighed = at < known ? answer : asCaution(answer);
		if (!worst || weight(weighed) > weight(worst)) worst = weighed;
	}
	return worst ?? { kind: "error", error: "nothing was asked" };
}

function weight(answer: Answer): number {
	return answer.kind === "report" ? gravity[answer.report.verdict] : 0;
}

/** What rests on words that nobody has seen is for a person to decide. */
function asCaution(
	answer: Extract<Answer, { kind: "report" }>,
): Extract<Answer, { kind: "report" }> {
	const { report } = answer;
	if (report.verdict === "clear") return answer;
	const findings = report.findings
		// Words that we have put there ourselves are nobody's.
		.filter((it) => it.in !== "context")
		.map((it) => ({ ...it, level: "caution" as const }));
	const verdict = findings.length > 0 ? "caution" : "clear";
	return {
		...answer,
		supposed: true,
		report: { ...report, verdict, findings },
	};
}
