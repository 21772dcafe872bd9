import type { Kind } from "../../extension/e2e/driver/engine";
import { access } from "./access";
import { feed } from "./feed";
import { loading } from "./loading";
import { many } from "./many";
import { manySoak } from "./many-soak";
import { offline } from "./offline";
import { photos } from "./photos";
import { pictureDrop } from "./picture-drop";
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
	many,
	rules,
	access,
	pictureDrop,
	pictures,
	spanish,
	offline,
];

/** All scenarios for one kind of browser. */
export function register(kind: Kind, name = "scenarios"): void {
	const suite = new Suite(kind);
	if (name === "soak") {
		manySoak(suite);
		suite.register(400_000);
		return;
	}
	for (const tell of scenarios) tell(suite);
	suite.register();
}
