import type { Kind } from "../driver/engine";
import { network } from "../scenarios/network";
import { Suite } from "../scenarios/suite";
import { matrix } from "./matrix";

/** Every place with everything that must hold at each. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [matrix, network]) tell(suite);
	suite.register();
}
