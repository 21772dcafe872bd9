/** @jsxImportSource react */
import "./replica";
import { createRoot } from "react-dom/client";

/** business.facebook.com */
function BusinessSuite() {
	return <div role="main" />;
}

const mount = document.querySelector("#mount_0_0_eR");
if (mount) createRoot(mount).render(<BusinessSuite />);
