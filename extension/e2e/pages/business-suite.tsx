/** @jsxImportSource react */
import "./replica";
import { mount } from "./mount";
import { SuiteComposer } from "./suite-composer";
import { SuiteInbox } from "./suite-inbox";
import { SuitePublished } from "./suite-published";
import { SuiteReels } from "./suite-reels";

/** business.facebook.com: every part of it has a page of its own. */
function BusinessSuite() {
	switch (location.pathname.split("/")[2]) {
		case "composer":
			return <SuiteComposer />;
		case "reels_composer":
			return <SuiteReels />;
		case "posts":
			return <SuitePublished />;
		default:
			return <SuiteInbox />;
	}
}

mount(<BusinessSuite />);
