import type { Kind } from "../driver/engine";
import { access } from "./access";
import { background } from "./background";
import { boxes } from "./boxes";
import { held } from "./held";
import { hints } from "./hints";
import { hintsPictures } from "./hints-pictures";
import { keys } from "./keys";
import { marks } from "./marks";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { refusing } from "./refusing";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { Suite } from "./suite";
import { unanswered } from "./unanswered";

/** All scenarios for one kind of browser; those that need another start of it come last. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		policy,
		held,
		pages,
		replies,
		refusing,
		marks,
		hints,
		hintsPictures,
		override,
		keys,
		access,
		options,
		background,
		screenshots,
		unanswered,
		boxes,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
