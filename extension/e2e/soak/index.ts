import type { Kind } from "../driver/engine";
import { Suite } from "../scenarios/suite";
import { memory } from "./memory";
import { pictures } from "./pictures";
import { race } from "./race";
import { typing } from "./typing";

/** What takes minutes: cost, memory and races. */
export function register(kind: Kind): void {
	const suite = new Suite(kind, 20 * 60_000, 0);
	for (const tell of [pictures, typing, memory, race]) tell(suite);
	suite.register();
}
