import type { Messages } from "../panel/messages";
import type { Organisation } from "../profile/organisation";
import { Problems } from "./fields";

/** Tells that somebody else has set some of this, or tried to. */
export function OrganisationNote(props: {
	organisation: Organisation;
	messages: Messages;
}) {
	const { organisation, messages: t } = props;
	const { profile, locked, problems } = organisation;
	if (problems.length > 0) {
		return (
			<section class="warning" role="alert" data-organisation="wrong">
				<p>{t("organisationWrong")}</p>
				<Problems problems={problems} />
			</section>
		);
	}
	if (Object.keys(profile).length === 0 && locked.length === 0) return null;
	return (
		<section class="note" data-organisation="set">
			<p>{t("organisationSets")}</p>
		</section>
	);
}
