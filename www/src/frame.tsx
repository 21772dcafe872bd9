import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../extension/src/panel/icons";
import type { Problem } from "../../wasm/prescreen";
import { words as many } from "./many/words";
import type { Offline } from "./offline";
import type { Practice } from "./practice";
import { PracticeForm } from "./practice-form";
import { type View, views } from "./views";
import { words } from "./words";

const told: Record<View, { name: string; title: string; intro: string }> = {
	try: {
		name: words.viewTry,
		title: words.tryTitle,
		intro: words.tryIntro,
	},
	feed: {
		name: words.viewFeed,
		title: words.feedTitle,
		intro: words.feedIntro,
	},
	many,
};

export function Head(props: {
	view: View;
	practice: Practice;
	save: (practice: Practice) => Promise<Problem[] | null>;
}) {
	const title = useRef<HTMLHeadingElement>(null);
	const shown = useRef(props.view);
	// Who changes the view without seeing it hears which one it is now.
	useEffect(() => {
		if (shown.current !== props.view) title.current?.focus();
		shown.current = props.view;
	}, [props.view]);
	return (
		<header class="head">
			<div class="top">
				<p class="brand">
					<Icon name="checking" />
					Prescreen
				</p>
				<nav aria-label="Prescreen">
					<ul>
						{views.map((view) => (
							<li key={view}>
								<a
									href={`#${view}`}
									aria-current={view === props.view ? "page" : undefined}
								>
									{told[view].name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
			<div class="lead">
				<div>
					<h1 ref={title} tabIndex={-1}>
						{told[props.view].title}
					</h1>
					<p class="intro">{told[props.view].intro}</p>
					<p class="promise">
						<Icon name="replaced" />
						{words.privacy}
					</p>
				</div>
				<PracticeForm practice={props.practice} save={props.save} />
			</div>
		</header>
	);
}

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
				<p role="status" data-offline={props.offline}>
					{offlineWords[props.offline]}
				</p>
			</section>
			<div class="update" role="status">
				{props.takeOver && (
					<p>
						{words.update}
						<button type="button" class="quiet" onClick={props.takeOver}>
							{words.updateNow}
						</button>
					</p>
				)}
			</div>
		</footer>
	);
}
