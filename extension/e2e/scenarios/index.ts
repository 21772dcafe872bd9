import type { Kind } from "../driver/engine";
import { access } from "./access";
import { background } from "./background";
import { boxes } from "./boxes";
import { composers } from "./composers";
import { facebook } from "./facebook";
import { held } from "./held";
import { keys } from "./keys";
import { matrix } from "./matrix";
import { net } from "./net";
import { netPage } from "./net-page";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { presses } from "./presses";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { storage } from "./storage";
import { stories } from "./stories";
import { Suite } from "./suite";
import { installedTwice } from "./twice";
import { unforeseen } from "./unforeseen";

/** All scenarios for one kind of browser. */
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
		net,
		netPage,
		access,
		options,
		background,
		screenshots,
		boxes,
		stories,
		storage,
		installedTwice,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
