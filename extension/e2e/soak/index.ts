import type { Kind } from "../driver/engine";
import { Suite } from "../scenarios/suite";
import { typing } from "./typing";

/** What takes minutes: cost, memory and races. */
export function register(kind: Kind): void {
	const suite = new Suite(kind, 20 * 60_000);
	for (const tell of [typing]) tell(suite);
	suite.register();
}
