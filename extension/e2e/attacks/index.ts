import type { Kind } from "../driver/engine";
import { Suite } from "../scenarios/suite";
import { confirming } from "./confirming";
import { desk } from "./desk";
import { drafts } from "./drafts";
import { forging } from "./forging";
import { hiding } from "./hiding";
import { profiles } from "./profiles";
import { reading } from "./reading";
import { switchingOff } from "./switching-off";

/** What SECURITY.md says of attacks, tried against the built extension. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		hiding,
		confirming,
		forging,
		reading,
		switchingOff,
		drafts,
		profiles,
		desk,
	]) {
		tell(suite);
	}
	suite.register();
}
