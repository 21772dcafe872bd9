import theme from "../../theme.css";
import card from "./card.css";
import findings from "./findings.css";
import hints from "./hints.css";
import host from "./host.css";
import question from "./question.css";
import ways from "./ways.css";

/**
 * The panel's style sheets, each to be put into its shadow root by itself: a page
 * with a policy for styles can allow each file by its hash.
 */
export const panelStyles: readonly string[] = [
	theme,
	card,
	findings,
	ways,
	hints,
	question,
];

/** The first rule of it is the host's. */
export const hostStyle: string = host;
