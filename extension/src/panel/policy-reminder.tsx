import type { PolicyStanding } from "../policy/standing";
import { Button } from "./button";
import type { Messages } from "./messages";

/** Reminds of a policy that is not signed, where the practice does not insist on it. */
export function PolicyReminder(props: {
	standing: PolicyStanding;
	onOpen: () => void;
	messages: Messages;
}) {
	const { standing, onOpen, messages: t } = props;
	if (standing.state === "settled") return null;
	const unsigned = standing.state === "unsigned";
	return (
		<div data-part="policy-reminder" class="reminder">
			<p>{t(unsigned ? "remindUnsigned" : "remindUnauthorised")}</p>
			<Button part="policy" look="quiet" onPress={onOpen}>
				{t(unsigned ? "readAndSign" : "openPolicy")}
			</Button>
		</div>
	);
}
