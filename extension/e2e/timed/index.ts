import type { Kind } from "../driver/engine";
import { Suite } from "../scenarios/suite";
import { firstSending } from "./first-sending";
import { heldUp } from "./held-up";

/** What is promised in milliseconds; it wants the machine for itself. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [firstSending, heldUp]) tell(suite);
	suite.register();
}
