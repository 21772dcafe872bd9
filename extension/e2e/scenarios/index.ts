import type { Kind } from "../driver/engine";
import { access } from "./access";
import { background } from "./background";
import { boxes } from "./boxes";
import { held } from "./held";
import { keys } from "./keys";
import { matrix } from "./matrix";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { Suite } from "./suite";

/** All scenarios for one kind of browser; those that need another start of it come last. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		policy,
		matrix,
		held,
		pages,
		replies,
		override,
		keys,
		access,
		options,
		background,
		screenshots,
		boxes,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
