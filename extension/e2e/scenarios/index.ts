import type { Kind } from "../driver/engine";
import { access } from "./access";
import { background } from "./background";
import { boxes } from "./boxes";
import { composers } from "./composers";
import { facebook } from "./facebook";
import { held } from "./held";
import { keys } from "./keys";
import { matrix } from "./matrix";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { presses } from "./presses";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { stories } from "./stories";
import { Suite } from "./suite";
import { unforeseen } from "./unforeseen";

/** All scenarios for one kind of browser; those that need another start of it come last. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		policy,
		matrix,
		held,
		pages,
		facebook,
		composers,
		unforeseen,
		replies,
		override,
		keys,
		presses,
		access,
		options,
		background,
		screenshots,
		boxes,
		stories,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
