import type { Kind } from "../driver/engine";
import { access } from "./access";
import { altText } from "./alt-text";
import { attachments } from "./attachments";
import { attachmentAnswers } from "./attachments-answers";
import { attachmentsFound } from "./attachments-found";
import { background } from "./background";
import { boxes } from "./boxes";
import { composers } from "./composers";
import { consents } from "./consents";
import { crash } from "./crash";
import { facebook } from "./facebook";
import { held } from "./held";
import { hints } from "./hints";
import { hintsPictures } from "./hints-pictures";
import { inspector } from "./inspector";
import { keys } from "./keys";
import { managed } from "./managed";
import { marks } from "./marks";
import { net } from "./net";
import { netPage } from "./net-page";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { parts } from "./parts";
import { policyPage } from "./policy";
import { popup } from "./popup";
import { presses } from "./presses";
import { privacy } from "./privacy";
import { record } from "./record";
import { recordPage } from "./record-page";
import { refusing } from "./refusing";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { storage } from "./storage";
import { stories } from "./stories";
import { Suite } from "./suite";
import { installedTwice } from "./twice";
import { unanswered } from "./unanswered";
import { unforeseen } from "./unforeseen";
import { words } from "./words";

/** All scenarios for one kind of browser, but those of the matrix and the soak. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		policy,
		held,
		pages,
		facebook,
		composers,
		unforeseen,
		replies,
		refusing,
		marks,
		hints,
		hintsPictures,
		override,
		record,
		recordPage,
		consents,
		policyPage,
		crash,
		privacy,
		keys,
		presses,
		net,
		netPage,
		attachments,
		attachmentAnswers,
		attachmentsFound,
		words,
		altText,
		access,
		options,
		parts,
		popup,
		background,
		screenshots,
		unanswered,
		boxes,
		stories,
		storage,
		managed,
		inspector,
		installedTwice,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
