import type { Kind } from "../driver/engine";
import { access } from "./access";
import { background } from "./background";
import { boxes } from "./boxes";
import { held } from "./held";
import { keys } from "./keys";
import { net } from "./net";
import { netPage } from "./net-page";
import { network, policy } from "./network";
import { options } from "./options";
import { override } from "./override";
import { pages } from "./pages";
import { replies } from "./replies";
import { screenshots } from "./screenshots";
import { storage } from "./storage";
import { Suite } from "./suite";
import { installedTwice } from "./twice";

/** All scenarios for one kind of browser. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		policy,
		held,
		pages,
		replies,
		override,
		keys,
		net,
		netPage,
		access,
		options,
		background,
		screenshots,
		boxes,
		storage,
		installedTwice,
		network,
	]) {
		tell(suite);
	}
	suite.register();
}
