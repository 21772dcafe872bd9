import type { Kind } from "../../extension/e2e/driver/engine";
import { access } from "./access";
import { feed } from "./feed";
import { many } from "./many";
import { manySoak } from "./many-soak";
import { offline } from "./offline";
import { pictures } from "./pictures";
import { spanish } from "./spanish";
import { Suite } from "./suite";
import { tries } from "./tries";

/** All scenarios for one kind of browser. */
export function register(kind: Kind, name = "scenarios"): void {
	const suite = new Suite(kind);
	if (name === "soak") {
		manySoak(suite);
		suite.register(400_000);
		return;
	}
	for (const tell of [tries, feed, many, access, pictures, spanish, offline])
		tell(suite);
	suite.register();
}
