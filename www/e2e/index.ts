import type { Kind } from "../../extension/e2e/driver/engine";
import { access } from "./access";
import { feed } from "./feed";
import { offline } from "./offline";
import { pictureDrop } from "./picture-drop";
import { pictures } from "./pictures";
import { spanish } from "./spanish";
import { Suite } from "./suite";
import { tries } from "./tries";

/** All scenarios for one kind of browser. */
export function register(kind: Kind): void {
	const suite = new Suite(kind);
	for (const tell of [
		tries,
		feed,
		access,
		pictureDrop,
		pictures,
		spanish,
		offline,
	])
		tell(suite);
	suite.register();
}
