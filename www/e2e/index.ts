import type { Kind } from "../../extension/e2e/driver/engine";
import { access } from "./access";
import { feed } from "./feed";
import { loading } from "./loading";
import { offline } from "./offline";
import { photos } from "./photos";
import { pictures } from "./pictures";
import { rules } from "./rules";
import { spanish } from "./spanish";
import { Suite } from "./suite";
import { tries } from "./tries";

const scenarios = [
	loading,
	tries,
	feed,
	photos,
	rules,
	access,
	pictures,
	spanish,
	offline,
];

/** All scenarios for one kind of browser. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of scenarios) tell(suite);
	suite.register();
}
