/** @jsxImportSource react */
import "./replica";
import { mount } from "./mount";

/** www.threads.com */
function Threads() {
	return <div role="main" />;
}

mount(<Threads />);
