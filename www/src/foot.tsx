import type { Offline } from "./offline";
import { words } from "./words";

const offlineWords: Record<Offline, string> = {
	preparing: words.offlinePreparing,
	ready: words.offlineReady,
	unavailable: words.offlineUnavailable,
	disk: words.offlineDisk,
};

export function Foot(props: {
	offline: Offline;
	takeOver: (() => void) | null;
}) {
	const { offline, takeOver } = props;
	return (
		<footer class="foot">
			<section aria-labelledby="limits">
				<h2 id="limits">{words.limits}</h2>
				<p>{words.limitsText}</p>
			</section>
			<section aria-labelledby="privacy">
				<h2 id="privacy">{words.privacyTitle}</h2>
				<p>{words.privacyText}</p>
			</section>
			<section aria-labelledby="offline">
				<h2 id="offline">{words.offlineTitle}</h2>
				<p role="status" data-offline={offline}>
					{offlineWords[offline]}
				</p>
				{offline !== "disk" && (
					<p>
						<a href="prescreen.html" download="prescreen.html">
							{words.oneFile}
						</a>
					</p>
				)}
			</section>
			<div class="update" role="status">
				{takeOver && (
					<p>
						{words.update}
						<button type="button" class="quiet" onClick={takeOver}>
							{words.updateNow}
						</button>
					</p>
				)}
			</div>
		</footer>
	);
}
